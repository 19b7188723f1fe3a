"""Where rows come from: their edition, whose list it is, and how far it may be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from renja_lint.language import Lang, Text
from renja_lint.listing.asked import Source
from renja_lint.nomenclature import Entry, coverage, list_of
from renja_lint.nomenclature.tables import bidang_holding

TRUST = {
    "tinggi": Text(id="tinggi", en="high"),
    "baik": Text(id="baik", en="good"),
    "sedang": Text(id="sedang", en="medium"),
    "belum diperiksa": Text(id="belum diperiksa", en="not checked"),
}
_DOUBTFUL = {"sedang", "belum diperiksa"}

_HEADING = Text(
    id="Edisi {edisi} ({instrument}), {authority}; kepercayaan: {trust}.",
    en="Edition {edisi} ({instrument}), {authority}; trust: {trust}.",
)
_CAUTION = Text(
    id="Belum semua baris dicocokkan dengan sumber kedua; periksa lagi pada peraturannya.",
    en="Not all rows were checked against a second source; look into the regulation as well.",
)


def describe_origin(source: Source, rows: Iterable[Entry], lang: Lang) -> str:
    """Say which edition rows are from, and how far the lists that have them may be trusted."""
    edition, authority = source
    listed = trust_by_bidang(source, rows)
    said = _HEADING.in_(lang).format(
        edisi=edition.edisi, instrument=edition.instrument, authority=authority, trust=describe_trust(listed, lang)
    )
    return "\n".join([said, *caution(listed.values(), lang)])


def caution(trust: Iterable[str], lang: Lang) -> tuple[str, ...]:
    """Give a line of warning where a list was not wholly checked."""
    return (_CAUTION.in_(lang),) if _DOUBTFUL.intersection(trust) else ()


def trust_by_bidang(source: Source, rows: Iterable[Entry]) -> dict[str, str]:
    """Give the trust of each list that has some of the rows, by bidang; of every list where there are no rows."""
    edisi, authority = source.edition.edisi, source.authority
    trust = {each.bidang: each.trust for each in coverage() if each[:2] == (edisi, authority)}
    codes = {row.kode for row in rows if row.edisi == edisi}
    lists = {list_of(edisi, authority, kode) if "." in kode else bidang_holding(kode, trust) for kode in codes}
    return {bidang: level for bidang, level in trust.items() if not lists or bidang in lists}


def describe_trust(trust: Mapping[str, str], lang: Lang) -> str:
    """Say the trust of most lists, and which have another: by bidang, the shared programme's as X.XX."""
    most = Counter(trust.values()).most_common(1)[0][0]
    others = {each: [bidang for bidang in trust if trust[bidang] == each] for each in trust.values() if each != most}
    listed = "; ".join(f"{', '.join(bidang)}: {TRUST[each].in_(lang)}" for each, bidang in others.items())
    return f"{TRUST[most].in_(lang)} ({listed})" if listed else TRUST[most].in_(lang)
