"""For people at a terminal: each finding with its line, its reasons and its remedy, then what was found in all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import click

from renja_lint import wording
from renja_lint.engine import Report
from renja_lint.finding import Finding, Lang, Related, Severity, Text
from renja_lint.reporters.excerpt import excerpt
from renja_lint.reporters.summary import NAMES, write_closing
from renja_lint.wording import printable

MOST_PLACES = 5  # related places that are shown whole
MOST_LINES = 30  # further ones that are named by their lines

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}

_PLACE = Text(id="tempat:", en="place:")
_SEE = Text(id="lihat", en="see")
_GUESS = Text(id="dugaan:", en="guess:")
_NORM = Text(id="dasar:", en="basis:")
_REMEDY = Text(id="perbaiki:", en="fix:")
_MORE = Text(id="{} tempat lain: {}", en="{} other places: {}")
_LINES = Text(id="baris {}", en="lines {}")

Paint = Callable[..., str]


def render(report: Report, lang: Lang, *, color: bool = False) -> str:
    """Lay the findings out one below the other, ending with the counts."""
    paint: Paint = click.style if color else _plain
    blocks = ("\n".join(_block(finding, lang, paint)) for finding in report.findings)
    return "\n\n".join(chain(blocks, [write_closing(report, lang)])) + "\n"


def _plain(text: str, **_style: object) -> str:
    return text


def _block(finding: Finding, lang: Lang, paint: Paint) -> Iterator[str]:
    span, color = finding.place.span, COLORS[finding.severity]
    severity = paint(NAMES[finding.severity].in_(lang).upper(), fg=color, bold=True)
    where = paint(f"{printable(finding.file)}:{wording.where(span, lang)}:", bold=True)
    yield f"{where} {severity} {finding.code} {finding.name}"
    yield f"  {printable(wording.message(finding, lang))}"
    yield from _source(finding, paint)
    for name, text in _remarks(finding, lang):
        yield f"  = {paint(name.in_(lang), bold=True)} {printable(text)}"


def _source(finding: Finding, paint: Paint) -> Iterator[str]:
    span = finding.place.span
    seen = excerpt(finding.excerpt, span)
    if seen is None:
        return
    number = "  |" if span.spot else f"  {span.line} |"
    margin = f"{'|':>{len(number)}}"
    yield paint(margin, fg="blue")
    yield f"{paint(number, fg='blue')} {seen.line}"
    yield f"{paint(margin, fg='blue')} {paint(seen.marks, fg=COLORS[finding.severity], bold=True)}"


def _remarks(finding: Finding, lang: Lang) -> Iterator[tuple[Text, str]]:
    """Give what is said below the source line, each with its heading."""
    if finding.place.label:
        yield _PLACE, wording.label(finding.place)
    yield from ((_SEE, text) for text in _places(finding, lang))
    yield from ((_GUESS, wording.guess(guess, lang)) for guess in finding.guesses)
    if finding.norms:
        yield _NORM, "; ".join(wording.norm(norm, lang) for norm in finding.norms)
    yield _REMEDY, wording.remedy(finding, lang)


def _places(finding: Finding, lang: Lang) -> Iterator[str]:
    """Give the related places; of many the first ones, and the lines of the rest."""
    related = finding.related
    shown = related if len(related) <= MOST_PLACES else related[: MOST_PLACES - 1]
    yield from (_place(each, finding.file, lang) for each in shown)
    rest = related[len(shown) :]
    if rest:
        yield _MORE.in_(lang).format(len(rest), _lines(rest, lang))


def _lines(places: Sequence[Related], lang: Lang) -> str:
    """Name places by their lines alone, or by what the document has in their stead."""
    spans = [each.place.span for each in places]
    in_document = any(span.spot for span in spans)
    named = dict.fromkeys(wording.where(span, lang) if in_document else str(span.line) for span in spans)
    listed = [*list(named)[:MOST_LINES], *["…"] * (len(named) > MOST_LINES)]
    return "; ".join(listed) if in_document else _LINES.in_(lang).format(", ".join(listed))


def _place(related: Related, file: str, lang: Lang) -> str:
    span, label, note = related.place.span, wording.label(related.place), wording.note(related, lang)
    return f"{file}:{wording.where(span, lang)} {f'{label}: ' if label else ''}{note}"
