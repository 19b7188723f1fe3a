"""What the rules on nomenclature share: whether a row's code can be trusted, and how official rows are shown."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint import PERMENDAGRI_90, Baris, Nomenclature, Norm, Official, Plan, Text, fold

NAMES_AND_CODES = Norm(
    PERMENDAGRI_90,
    Text(id="Pasal 6 dan lampiran beserta pemutakhirannya", en="article 6 and annex with its updates"),
)


def edition_is_known(plan: Plan) -> bool:
    """Tell whether it is known which nomenclature rules the plan, by its year or by name."""
    return plan.regime.edition_is_known


def rows_of_agency(found: Iterable[Official], plan: Plan) -> tuple[Official, ...]:
    """Give those of official rows that are the agency's own task, all where none is: others have the same names."""
    every = tuple(found)
    parts = [official.kode.split(".") for official in every]
    own = tuple(o for o, part in zip(every, parts, strict=True) if len(part) < 4 or part[3] == plan.agency.holder)
    return own or every


def is_unknown(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's code is in none of the lists that serve the plan, although they should have it.

    One that only editions before those that rule have is not in them any more.
    """
    return baris in plan.made(_unknown)


def _unknown(plan: Plan) -> frozenset[Baris]:
    """Look the code of every row up once for all rules."""
    rows = (baris for tabel in plan.tables.values() for baris in tabel.baris) if edition_is_known(plan) else ()
    missing = (baris for baris in rows if baris.kode and _is_missing(baris.kode, plan.nomenclature))
    return frozenset(baris for baris in missing if not _was_known(baris, plan))


def _was_known(baris: Baris, plan: Plan) -> bool:
    """Tell whether the code of a row of T-C.29 is of a year that it evaluates."""
    code = baris.kode or ""
    return any(each.official(code) and not _is_missing(code, each) for each in lists_of_its_years(baris, plan))


def lists_of_its_years(baris: Baris, plan: Plan) -> tuple[Nomenclature, ...]:
    """Give the lists of the years that a row of T-C.29 is from, beside the plan's own; none for other tables."""
    return plan.evaluated if baris.tabel.name == "evaluasi" else ()


def _is_missing(kode: str, lists: Nomenclature) -> bool:
    return lists.knows_bidang(kode) if lists.official(kode) is None else lists.is_retired(kode)


def is_named_rightly(baris: Baris, official: Official) -> bool:
    """Tell whether a row has one of the accepted names of its code; a row without a name is not judged."""
    return official.accepts(baris.nama) or not fold(baris.nama)


def official_of_misnamed(baris: Baris, plan: Plan) -> Official | None:
    """Give what the lists say of a row's code where the row does not have an accepted name of it."""
    return plan.made(_misnamed).get(baris)


def _misnamed(plan: Plan) -> dict[Baris, Official]:
    """Hold the name of every row against its code once for all rules."""
    found = {}
    for tabel in plan.tables.values() if edition_is_known(plan) else ():
        for baris in tabel.baris:
            official = plan.nomenclature.official(baris.kode) if baris.kode else None
            if official is None or is_named_rightly(baris, official):
                continue
            former = (each.official(official.kode) for each in lists_of_its_years(baris, plan))
            if not any(each and each.accepts(baris.nama) for each in former):
                found[baris] = official
    return found


def has_foreign_code(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's name is not its code's, but that of another official row of any level."""
    return baris in plan.made(_misnamed) and bool(plan.nomenclature.named(baris.nama))
