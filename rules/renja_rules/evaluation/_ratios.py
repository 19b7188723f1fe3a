"""One number of a row as a percentage of another, as the columns "tingkat" of T-C.29 give it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import NOTHING, Baris, Finding, KolomPersen, KolomTarget, Rule, Severity, Text, option
from renja_rules.evaluation._cells import cell_as_printed, show_cell, value, values
from renja_rules.evaluation._formulas import agrees, percentage, round_half_up

# Indicators of which less is better are reckoned the other way round, or from twice the target.
LESS_IS_BETTER = option(
    ("waktu", "lama", "kemiskinan", "pengangguran", "kematian", "stunting", "kasus", "keluhan", "pengaduan", "temuan",
     "pelanggaran", "gangguan", "kehilangan"),
    Text(
        id="kata dalam indikator yang makin kecil makin baik, sehingga tingkatnya boleh dihitung terbalik",
        en="words of indicators of which less is better, so that the percentage may be reckoned the other way round",
    ),
)  # fmt: skip
_OTHER_WAY = Text(
    id="; angka itu benar bila makin kecil makin baik, jadi periksa arah indikatornya",
    en="; the figure is right if less is better, so check which way the indicator goes",
)


class Ratio(NamedTuple):
    """A column that is to be ``part`` divided by ``whole``, times 100."""

    result: KolomPersen
    part: KolomTarget
    whole: KolomTarget


def check_ratio(rule: Rule, baris: Baris, ratio: Ratio, less_is_better: tuple[str, ...]) -> Iterator[Finding]:
    """Compare a percentage with what its two columns give.

    One that is right where less is better is no error, whatever the indicator is called; nothing is found where a word
    of ``less_is_better`` is in the indicator.
    """
    found = value(baris, ratio.result)
    numbers = values(baris, ratio.part, ratio.whole) if found is not None else None
    exact = percentage(*numbers) if numbers else None
    if found is None or numbers is None or exact is None or agrees(found, exact):
        return
    is_other_way = any(agrees(found, other) for other in _other_way(*numbers))
    if is_other_way and is_less_better(baris, less_is_better):
        return
    yield rule.finding(
        baris.at(ratio.result),
        *(show_cell(baris, column) for column in (ratio.part, ratio.whole)),
        severity=Severity.INFO if is_other_way else None,
        nama=baris.sebutan,
        tertulis=cell_as_printed(baris, ratio.result),
        seharusnya=round_half_up(exact),
        pembanding=cell_as_printed(baris, ratio.part),
        target=cell_as_printed(baris, ratio.whole),
        sebab=_OTHER_WAY if is_other_way else NOTHING,
    )


def is_less_better(baris: Baris, words: tuple[str, ...]) -> bool:
    """Tell whether an indicator has one of the words by which less is better."""
    name = baris.sel("indikator").text.casefold()
    return any(word.casefold() in name for word in words)


def _other_way(part: Decimal, whole: Decimal) -> Iterator[Decimal]:
    for one, other in ((whole, part), (2 * whole - part, whole)):
        exact = percentage(one, other)
        if exact is not None:
            yield exact
