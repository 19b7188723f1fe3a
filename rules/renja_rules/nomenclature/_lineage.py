"""What other editions say of a row: when its code came and went, and what took its place."""

from __future__ import annotations

from renja_lint import (
    NOTHING,
    Baris,
    Entry,
    Plan,
    Text,
    fold,
    history_of,
    list_bidang,
    list_editions,
    name_edition,
    print_code,
    successors_of,
)
from renja_rules.nomenclature._holders import is_open_to

_MOST = 3  # successors that are named
_OF_ANOTHER = Text(id='; dalam {edisi} kode ini milik "{nama}"', en='; in {edisi} the code is that of "{nama}"')
_PERIOD = Text(id="{awal} sampai {akhir}", en="{awal} to {akhir}")
_PAST = Text(
    id="; kode ini ada dalam {edisi}, tidak lagi dalam {kemudian}",
    en="; it is in {edisi}, but no longer in {kemudian}",
)
_LISTED = Text(id="; kode ini ada dalam {edisi}", en="; it is in {edisi}")
_NEW = Text(id="; kode ini baru ada dalam {edisi}", en="; it came only with {edisi}")
_FORMER_NAME = Text(id="; nama yang tertulis berasal dari {edisi}", en="; the name as given is from {edisi}")
_REPLACED = Text(id="; penggantinya {kode}", en="; {kode} took its place")


def describe_other_editions(baris: Baris, plan: Plan) -> Text:
    """Say, as a sentence's end, what the editions that do not rule know of a row's code."""
    found = _of_others(baris, plan)
    same = _of_its_name(baris, found)
    if not found:
        return NOTHING
    if not same:
        return _OF_ANOTHER.fill(edisi=name_edition(found[-1].edisi), nama=found[-1].nama)
    order = [edition.edisi for edition in list_editions()]
    first, last_place, own = order.index(same[0].edisi), order.index(same[-1].edisi), _ruling(plan, order)
    period = _period(name_edition(same[0].edisi), name_edition(same[-1].edisi))
    if own and last_place < own[0]:
        gone = _gone(baris.kode or "", order[last_place + 1 :], plan)
        return _PAST.fill(edisi=period, kemudian=gone) if gone else _LISTED.fill(edisi=period)
    if own and first > own[-1]:
        return _NEW.fill(edisi=period)
    return _LISTED.fill(edisi=", ".join(name_edition(row.edisi) for row in same))


def _period(first: str, last: str) -> Text:
    return Text.same(first) if first == last else _PERIOD.fill(awal=first, akhir=last)


def is_in_other_edition(baris: Baris, plan: Plan) -> bool:
    """Tell whether an edition that does not rule has a row's code under its name."""
    return bool(baris.nama and _of_its_name(baris, _of_others(baris, plan)))


def former_name(baris: Baris, plan: Plan) -> Text:
    """Say, as a sentence's end, which edition that does not rule gives a row's code the row's name."""
    same = _of_its_name(baris, _of_others(baris, plan))
    if not same:
        return NOTHING
    return _FORMER_NAME.fill(edisi=name_edition(same[-1].edisi))


def replacement(baris: Baris, plan: Plan) -> Text:
    """Say, as a sentence's end, which codes took the place of a row's in the lists that serve the plan."""
    same = _of_its_name(baris, _of_others(baris, plan))
    if not same:
        return NOTHING
    lists = plan.nomenclature
    found = successors_of(baris.kode or "", lists.authority, same[-1].edisi)
    known = [row for row in found if lists.official(row.kode) and not lists.is_retired(row.kode)]
    codes = [print_code(row.kode, plan.regime.suffix_digits) for row in known if is_open_to(row.kode, plan)]
    return _REPLACED.fill(kode=", ".join(codes[:_MOST])) if codes else NOTHING


def _of_others(baris: Baris, plan: Plan) -> list[Entry]:
    lists = plan.nomenclature
    return [row for row in history_of(baris.kode or "", lists.authority) if row.edisi not in lists.own]


def _of_its_name(baris: Baris, found: list[Entry]) -> list[Entry]:
    """Give the rows that have a row's name; all where it has none."""
    name = fold(baris.nama)
    return [row for row in found if not name or fold(row.nama) == name or (row.cut and name.startswith(fold(row.nama)))]


def _ruling(plan: Plan, order: list[str]) -> list[int]:
    return sorted(order.index(edisi) for edisi in plan.nomenclature.own)


def _gone(kode: str, later: list[str], plan: Plan) -> str:
    """Name the first later edition that has the list of a code's bidang in our data, and not the code."""
    authority = plan.nomenclature.authority
    return next((name_edition(edisi) for edisi in later if kode[:4] in list_bidang(edisi, authority)), "")
