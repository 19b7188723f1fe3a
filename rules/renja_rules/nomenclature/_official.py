"""What the rules on nomenclature share: whether a row's code can be trusted, and what editions are called."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint.finding import Norm, Text
from renja_lint.nomenclature import Official, editions, fold
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris
from renja_lint.regime import PERMENDAGRI_90
from renja_rules.code._spelling import printed

NAMES_AND_CODES = Norm(
    PERMENDAGRI_90,
    Text(id="Pasal 6 dan lampiran beserta pemutakhirannya", en="article 6 and annex with its updates"),
)


def edition_is_known(plan: Plan) -> bool:
    """Tell whether the plan says which nomenclature rules it, by its year or by name."""
    return plan.regime.tahun is not None or plan.isi.nomenklatur is not None


def called(edisi: str) -> str:
    """Give what people call an edition: the regulation, or the edition's own number where it is not in our data."""
    return {edition.edisi: edition.instrument for edition in editions()}.get(edisi, edisi)


def level(tingkat: str | None) -> str:
    """Give what people call a level: sub kegiatan."""
    return (tingkat or "").replace("_", " ")


def as_printed(official: Official, plan: Plan) -> str:
    """Give an official row's code as the ruling edition prints it."""
    return printed(official.kode, plan.regime.suffix_digits)


def of_agency(found: Iterable[Official], plan: Plan) -> tuple[Official, ...]:
    """Give those of official rows that are the agency's own task, all where none is: others have the same names."""
    every = tuple(found)
    parts = [official.kode.split(".") for official in every]
    own = tuple(o for o, part in zip(every, parts, strict=True) if len(part) < 4 or part[3] == plan.agency.holder)
    return own or every


def is_unknown(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's code is in none of the lists that serve the plan, although they should have it."""
    if baris.kode is None or not edition_is_known(plan):
        return False
    return plan.nomenclature.official(baris.kode) is None and plan.nomenclature.knows_bidang(baris.kode)


def is_named_rightly(baris: Baris, official: Official) -> bool:
    """Tell whether a row bears one of the accepted names of its code; a row without a name is not judged."""
    return not fold(baris.nama) or official.accepts(baris.nama)


def misnamed(baris: Baris, plan: Plan) -> Official | None:
    """Give what the lists say of a row's code where the row does not bear an accepted name of it."""
    official = plan.nomenclature.official(baris.kode) if baris.kode and edition_is_known(plan) else None
    return None if official is None or is_named_rightly(baris, official) else official


def bears_anothers(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's name is not its code's, but that of another official row of any level."""
    return misnamed(baris, plan) is not None and bool(plan.nomenclature.named(baris.nama))


def is_doubtful(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's code is more likely wrong than its place: it is unknown, or the name is another code's."""
    return is_unknown(baris, plan) or bears_anothers(baris, plan)
