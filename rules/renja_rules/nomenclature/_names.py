"""How the printed names of rows are held against the official ones."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint import Baris, KolomTeks, Official, Plan, fold, means_the_same, own_name, parent_code
from renja_rules.nomenclature._official import may_be_used
from renja_rules.reading.official.rows import edition_is_known, lists_of_its_years, rows_of_agency

NEAR = 90  # from this nearness (0 to 100) on an official name may be meant
VERY_NEAR = 95  # and from this where the row's level is not known either
LEAD = 5  # and only where the second nearest is as far behind: "Dokumen DPA-SKPD" is near DPA-SKPD and Dokumen RKA-SKPD
MOST = 3  # codes of one name that are named
SIDE_NAMES: tuple[KolomTeks, ...] = ("rancangan.nama", "kebutuhan.nama")  # of T-C.31
_JUDGED = frozenset({"program", "kegiatan", "sub_kegiatan"})
_TABLES = frozenset({"evaluasi", "telaah_rkpd", "rencana"})  # those of usulan name what people ask for


class Wording(NamedTuple):
    """A printed name: the column it stands in, as a place's name, and its text on one line."""

    column: KolomTeks
    text: str


def namesakes(baris: Baris, official: Official, plan: Plan) -> tuple[Official, ...]:
    """Give the official rows of its level that a row's name belongs to: with its code's parent, else the agency's."""
    found = tuple(o for o in plan.nomenclature.named(baris.nama, baris.tingkat) if may_be_used(o, plan))
    own = rows_of_agency(found, plan)
    return tuple(each for each in own if parent_code(each.kode) == parent_code(official.kode)) or own


def namesakes_elsewhere(baris: Baris, plan: Plan) -> tuple[Official, ...]:
    """Give the rows of other bidang that have a row's very name; none where so many have it that it tells nothing."""
    found = plan.nomenclature.named_elsewhere(baris.nama, baris.tingkat)
    own = rows_of_agency((official for official in found if may_be_used(official, plan)), plan)
    return own if len(own) <= MOST else ()


def nearest_official(baris: Baris, plan: Plan) -> Official | None:
    """Give the one official row of the agency that a row's name is very near to; None where another is nearly so."""
    near = plan.nomenclature.near_names(baris.nama, tingkat=baris.tingkat, under=None, limit=10)
    best = next((pair for pair in near if may_be_used(pair[0], plan)), None)
    if best is None or best[1] < NEAR:
        return None
    behind = [nearness for other, nearness in near if not _share_a_name(other, best[0])]
    return best[0] if not behind or best[1] - behind[0] >= LEAD else None


def wordings(baris: Baris) -> tuple[Wording, ...]:
    """Give the names whose code only their place can tell: a row's own that is not official, and others of T-C.31."""
    own = Wording("nama", baris.nama) if baris.nama and not baris.padanan else None
    if baris.tabel.name != "telaah_rkpd":
        return (own,) if own else ()
    found = {fold(baris.nama): own} if own else {}
    for column in SIDE_NAMES:
        text = own_name(baris.sel(column).text)
        if text and not means_the_same(text) and text != baris.nama:
            found.setdefault(fold(text), Wording(column, text))
    return tuple(found.values())


def is_unofficial(wording: Wording, baris: Baris, plan: Plan) -> bool:
    """Tell whether no official row of the row's level has a name; those above a program are not judged.

    A row of a table without codes has a level by its name: whose name has a slip may have none.
    """
    is_judged = baris.tingkat in _JUDGED or (baris.tingkat is None and not baris.kode and baris.tabel.name in _TABLES)
    if not is_judged or not edition_is_known(plan):
        return False
    lists = (plan.nomenclature, *lists_of_its_years(baris, plan))
    return not any(each.named(wording.text, baris.tingkat) for each in lists)


def probable_official(wording: Wording, baris: Baris, plan: Plan) -> Official | None:
    """Give the one official row that a name which is not official is very near to, below the row's parent.

    None where another is nearly as near, or where another row of the table is that official row already. Of a row whose
    level is not known the name must be nearer, and that of a program or what is below one.
    """
    is_anywhere = baris.tingkat in {"program", None}
    under = None if is_anywhere or not baris.induk else baris.induk.padanan
    if (under is None and not is_anywhere) or not is_unofficial(wording, baris, plan):
        return None
    near = plan.nomenclature.near_names(wording.text, tingkat=baris.tingkat, under=under, limit=10)
    least = max(NEAR if baris.tingkat else VERY_NEAR, near[0][1]) if near else NEAR
    best = rows_of_agency((official for official, nearness in near if nearness >= least), plan)[:1]
    if not best or best[0].tingkat not in _JUDGED or _is_there(best[0], baris):
        return None
    behind = [nearness for other, nearness in near if not _share_a_name(other, best[0])]
    return best[0] if not behind or near[0][1] - behind[0] >= LEAD else None


def _is_there(official: Official, baris: Baris) -> bool:
    """Tell whether another row of the table is an official row already."""
    return any(other.padanan == official.kode for other in baris.tabel.baris if other is not baris)


def _share_a_name(one: Official, other: Official) -> bool:
    return not {fold(name) for name in one.names}.isdisjoint(fold(name) for name in other.names)
