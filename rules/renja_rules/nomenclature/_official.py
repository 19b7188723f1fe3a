"""Which official codes a finding may propose, how it prints them, and what it says where they are not certain."""

from __future__ import annotations

from renja_lint import NOTHING, Baris, Official, Plan, Text, name_edition, print_code
from renja_rules.nomenclature._holders import is_open_to
from renja_rules.reading.official.rows import has_foreign_code, is_unknown

_NO_LIST = Text(
    id="; belum pasti salah, karena daftar {edisi} yang berlaku tidak ada di sini",
    en="; this is not certain, since the list of {edisi}, which rules, is not here",
)
_INCOMPLETE = Text(
    id="; belum pasti salah, karena daftar {edisi} yang berlaku tidak lengkap di sini",
    en="; this is not certain, since the list of {edisi}, which rules, is not complete here",
)
_UNCHECKED = Text(
    id="; belum pasti salah, karena daftar {edisi} di sini berasal dari satu sumber yang belum dicocokkan",
    en="; this is not certain, since our list of {edisi} is from one source that was not checked",
)


def name_level(tingkat: str | None) -> str:
    """Give what people call a level: sub kegiatan."""
    return (tingkat or "").replace("_", " ")


def code_as_printed(official: Official, plan: Plan) -> str:
    """Give an official row's code as the ruling edition prints it."""
    return print_code(official.kode, plan.regime.suffix_digits)


def may_be_used(official: Official, plan: Plan) -> bool:
    """Tell whether an official code may be proposed: it is still in the lists, and not another's alone."""
    return not plan.nomenclature.is_retired(official.kode) and is_open_to(official.kode, plan)


def doubt(kode: str, plan: Plan) -> Text:
    """Say, as a sentence's end, why what the lists say of a code or below it is not certain; nothing where it is."""
    lists, ruling = plan.nomenclature, name_edition(plan.nomenclature.ruling)
    official = lists.official(kode) if kode else None
    if not lists.certain or (official is not None and not official.certain):
        return (_INCOMPLETE if lists.certain else _NO_LIST).fill(edisi=ruling)
    if official is None or lists.is_verified(kode):
        return NOTHING
    return _UNCHECKED.fill(edisi=ruling)


def is_doubtful(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's code is more likely wrong than its place: it is unknown, or the name is another code's."""
    return is_unknown(baris, plan) or has_foreign_code(baris, plan)
