"""What a document says of itself in titles and headings, and the format wants as keys: kind, year, agency, region."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint.documents.archive import START
from renja_lint.documents.assembly import names
from renja_lint.documents.assembly.names import Mention, Rank, Said
from renja_lint.finding import Lang, Span, Text
from renja_lint.patterns import regex
from renja_lint.source.reader import Given
from renja_lint.source.tree import Scalar, Source
from renja_lint.wording import where

PLAN_WORDS = r"(?:renja|rencana\s+kerja(?!\s+(?:pemerintah|pembangunan|dan\s+anggaran|anggaran)))"
_OF_AGENCY = r"(?:\s*\(?(?:(?:organisasi|satuan\s+kerja)\s+)?(?:perangkat\s+daerah|skpd|opd|pd|renja)\)?){0,3}"
_REVISED = regex(
    rf"\bperubahan\s+(?:atas\s+)?(?:{PLAN_WORDS}|rencana\s+program)|\b{PLAN_WORDS}{_OF_AGENCY}\s+perubahan\b"
    r"|\brkpd\s+perubahan\b|\bsesudah\s+perubahan\b|\bp-renja\b|\brenja-p\b",
    re.IGNORECASE,
)
_PLAN = regex(rf"\b{PLAN_WORDS}", re.IGNORECASE)
_ONE_YEAR = r"(?P<nilai>20[0-9]{2})(?![0-9]|\s?[-–/]\s?[0-9])"
_YEAR = regex(rf"\b(?:tahun|target|rkpd|apbd|perubahan)\s+(?:anggaran\s+)?{_ONE_YEAR}", re.IGNORECASE)
_PLAN_YEAR = regex(rf"\b{PLAN_WORDS}[^.;]{{0,100}}?\btahun\s+(?:anggaran\s+)?{_ONE_YEAR}", re.IGNORECASE)
_NEXT_YEAR = regex(r"\bmaju\b", re.IGNORECASE)
_NEAR = 30  # characters between that word and the year that it is about
_RENSTRA = regex(
    r"\b(?:renstra|rencana\s+strategis)\b[^.;]{0,120}?\b(?P<nilai>20[0-9]{2}\s?[-–]\s?20[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_MOSTLY = 4  # one mention of a revision in so many of the plan tells a revised plan

_GIVEN = Text(id="disebut di baris perintah", en="given on the command line")


class Facts(NamedTuple):
    """What was found, by the format's keys in its order, and where each was had from."""

    values: dict[str, Scalar]
    sources: tuple[Source, ...]


def facts(said: Sequence[Said], agency_lines: Sequence[Said], given: Given) -> Facts:
    """Gather the facts; what is given counts before what the document says, and what neither has is absent.

    ``agency_lines`` are texts that are an agency's name and nothing else.
    """
    lines = [Mention(one.text.text, 0, len(one.text.text), one) for one in agency_lines]
    mentions = {
        "tahun": names.most(_years(said)),
        "perangkat_daerah": names.most([*lines, *names.agencies(said)]),
        **_places(said),
        "renstra": names.most(names.find_mentions(said, _RENSTRA, "nilai")),
    }
    known = {key: (one.node(), _origin(one)) for key, one in mentions.items() if one}
    kind = _kind(said)
    found: dict[str, tuple[Scalar, Text]] = {"jenis": kind, **known} if kind else {**known}
    told = {key: (Scalar(value, START), _GIVEN) for key, value in given._asdict().items() if value}
    ordered = [(key, {**found, **told}[key]) for key in ("jenis", *mentions) if key in found or key in told]
    return Facts(
        {key: node for key, (node, _) in ordered},
        tuple(Source(key, node.text, origin) for key, (node, origin) in ordered),
    )


def _kind(said: Sequence[Said]) -> tuple[Scalar, Text] | None:
    """Tell the kind by the title page and the table of the plan; where they do not say it, by the text."""
    for texts, share in (([one for one in said if one.rank is Rank.PLAN], None), (said, _MOSTLY)):
        revised, plain = list(names.find_mentions(texts, _REVISED)), list(names.find_mentions(texts, _PLAN))
        if revised and (share is None or share * len(revised) > len(plain)):
            return Scalar("perubahan", revised[0].span()), _origin(revised[0])
        if plain:
            return Scalar("induk", plain[0].span()), _origin(plain[0])
    return None


def _years(said: Sequence[Said]) -> Iterator[Mention]:
    """Give the years in titles, but for that of the forward estimate, and in texts those that are called the plan's."""
    texts = [one for one in said if one.rank is Rank.TEXT]
    titles = [one for one in said if one.rank is not Rank.TEXT]
    for year in (*names.find_mentions(titles, _YEAR, "nilai"), *names.find_mentions(texts, _PLAN_YEAR, "nilai")):
        if not _NEXT_YEAR.search(year.said.text.text, max(0, year.start - _NEAR), year.start):
            yield year


def _places(said: Sequence[Said]) -> dict[str, Mention | None]:
    """Give region and province; an agency of the province has no region."""
    regions, provinces = list(names.regions(said)), list(names.provinces(said))
    of_province = sum(one.said.rank for one in provinces) > sum(one.said.rank for one in regions)
    return {"daerah": None if of_province else names.most(regions), "provinsi": names.most(provinces)}


def _origin(mention: Mention) -> Text:
    what, span = mention.said.what, mention.span()
    return Text(id=f"{what.id} ({_place(span, 'id')})", en=f"{what.en} ({_place(span, 'en')})")


def _place(span: Span, lang: Lang) -> str:
    if span.spot is not None:
        return where(span, lang)
    return Text(id="baris {}", en="line {}").in_(lang).format(span.line)
