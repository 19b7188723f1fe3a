"""Which editions of the nomenclature served, and why others than the one that rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from renja_lint.engine import Report
from renja_lint.finding import Lang, Text
from renja_lint.nomenclature import Lists
from renja_lint.regime import name_edition


def describe_editions(report: Report, lang: Lang) -> Iterator[str]:
    """Give a sentence for each set of lists that served plans, with the number of files where there are several."""
    counted = Counter(file.lists for file in report.files if file.lists is not None)
    for lists, number in counted.items():
        files = Text(id=f" ({number} berkas)", en=f" ({number} file{'s' if number != 1 else ''})").in_(lang)
        yield _sentence(lists, lang).format(files if len(counted) > 1 else "")


def _sentence(lists: Lists, lang: Lang) -> str:
    own, advice, ruling = _listed(lists.own, lang), _listed(lists.advice, lang), name_edition(lists.ruling)
    said = Text(id=f"Nomenklatur{{}}: {own}", en=f"Nomenclature{{}}: {own}")
    if advice:
        said = Text(id=f"{said.id}, dilengkapi {advice}", en=f"{said.en}, completed by {advice}")
    if lists.ruling not in lists.own:
        whose = lists.authority
        said = Text(
            id=f"{said.id}, karena daftar {ruling} yang berlaku tidak ada di sini untuk {whose}",
            en=f"{said.en}, because the list of {ruling}, which rules, is not here for {whose}",
        )
    elif advice:
        said = Text(
            id=f"{said.id} karena daftarnya tidak lengkap di sini",
            en=f"{said.en} because its list is not complete here",
        )
    if lists.measures:
        measures = _listed(lists.measures, lang)
        said = Text(
            id=f"{said.id}; indikator dan satuan dari {measures}, hanya sebagai saran",
            en=f"{said.en}; indicators and units from {measures}, as advice only",
        )
    return f"{said.in_(lang)}."


def _listed(editions: Sequence[str], lang: Lang) -> str:
    names = [name_edition(edisi) for edisi in editions]
    return Text(id=" dan ", en=" and ").in_(lang).join(filter(None, (", ".join(names[:-1]), *names[-1:])))
