"""Amounts of money in running text: the pagu of the whole plan, and how it is split into kinds of expenditure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import Plan, read_rupiah, regex
from renja_rules.reading.chapters.sections import Section, first, sections, sentence
from renja_rules.reading.words.counts import counts_of_plan, is_of_plan

# Digits are taken whole, never in part: "Rp3,03 miliar" is no Rp3,0.
_SCALE = r"(?![^\S\n]*(?:ribu|juta|miliar|milyar|triliun|trilyun|[jm]t?\b))"
_RP = rf"\brp\.?[^\S\n]*(?P<number>[0-9]++(?:[.,][0-9]++)*)(?![.,][0-9]){_SCALE}"
_SAYING = r"(?:sebesar|sejumlah|sebanyak|senilai|yaitu|yakni|adalah|ialah|berjumlah)"
_PAGU = (
    rf"pagu(?<!\wpagu)(?:[^\S\n]+(?:indikatif|anggaran|belanja|dana|perubahan|total|keseluruhan|seluruhnya|{_SAYING}))*"
    rf"[^\S\n]*[:=]?[^\S\n]*{_RP}"
)
_TOTAL = regex(r"\b(?:total|jumlah|keseluruhan)[^\S\n]+(?:keseluruhan[^\S\n]+)?$")
_PART = regex(r"\b(?:program|kegiatan|seksi|bidang|subbagian|urusan|setiap|tiap)\b")
_KIND = regex(
    rf"belanja(?<!\wbelanja)[^\S\n]+(?P<kind>operasi|modal)\b(?:(?!\bmodal\b|\boperasi\b|\brp\b)[^.;\n]){{0,120}}?{_RP}"
)
_OTHER_KINDS = regex(r"\b(?:tidak[^\S\n]+terduga|btt|belanja[^\S\n]+transfer)\b")
_REACH = 600  # characters behind the pagu in which its split is looked for


class Amount(NamedTuple):
    """An amount in rupiah that a section writes, at ``text[start:end]`` with its "Rp"."""

    section: Section
    amount: Decimal
    start: int
    end: int


class Split(NamedTuple):
    """How a text splits the whole: its operational and its capital expenditure, each None where it has none."""

    operasi: Amount | None
    modal: Amount | None
    is_whole: bool  # no further kind is spoken of


def whole_amounts(plan: Plan) -> Iterator[Amount]:
    """Give the pagu of the whole plan wherever the text writes it in full.

    Either the sentence counts the plan's program before ("6 program ... dengan pagu indikatif Rp..."), or it says
    that the pagu is the total and names no program.
    """
    for section in sections(plan):
        if section.looks_back or "pagu" not in section.lower:
            continue
        ends = [one.end for one in counts_of_plan(plan) if one.section is section]
        for match in first(re.finditer(_PAGU, section.lower)):
            amount = _amount(section, match)
            begin, end = sentence(section.lower, match.start())
            before = bisect_right(ends, match.start()) > bisect_right(ends, begin)
            said = section.lower[begin : max(end, match.end())]
            is_total = _TOTAL.search(section.lower, begin, match.start()) and not _PART.search(said)
            if amount and (before or is_total) and is_of_plan(said, plan) and len(re.findall(_PAGU, said)) == 1:
                yield amount


def split(whole: Amount) -> Split:
    """Give the first operational and capital expenditure that the paragraph names after the whole."""
    text = whole.section.lower
    end = text.find("\n\n", whole.end, whole.end + _REACH)
    end = end if end >= 0 else min(len(text), whole.end + _REACH)
    found: dict[str, Amount] = {}
    for match in _KIND.finditer(text, whole.end, end):
        amount = _amount(whole.section, match)
        if amount:
            found.setdefault(match["kind"], amount)
    return Split(found.get("operasi"), found.get("modal"), not _OTHER_KINDS.search(text, whole.end, end))


def _amount(section: Section, match: re.Match[str]) -> Amount | None:
    read = read_rupiah(match["number"])
    if read is None or read.leftover:
        return None
    start = section.lower.rfind("rp", match.start(), match.start("number"))
    return Amount(section, read.amount, start, match.end("number"))
