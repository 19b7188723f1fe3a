"""What a third-party rule finds, looked over before it stands among other findings: it must be fit to report."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NoReturn

from renja_lint import wording
from renja_lint.finding import LANGS, Finding, Guess, Norm, Place, Related, Severity, Span, Spot, Text
from renja_lint.rule import Meta


def look_over(finding: object, meta: Meta) -> None:
    """Go through all that reporters will do with a finding of the rule.

    Raises:
        TypeError: it is no finding, or one of its parts is of another kind.
        ValueError: it has another rule's code, or data that no report can hold.
        LookupError: a text uses an argument that the data lack.

    """
    if not isinstance(finding, Finding):
        _refuse(finding, "a finding")
    if finding.code != meta.code:
        message = f"the finding has the code {finding.code}"
        raise ValueError(message)
    _all_are(str, finding.name, finding.file, finding.excerpt)
    _all_are(Severity, finding.severity)
    _all_are(tuple, finding.norms, finding.related, finding.guesses)
    _all_are(Norm, *finding.norms)
    _place(finding.place)
    for related in finding.related:
        _all_are(Related, related)
        _place(related.place)
        _text(related.note)
    for guess in finding.guesses:
        _guess(guess)
    _data(finding, meta)


def _data(finding: Finding, meta: Meta) -> None:
    """Put the data into words, and into JSON."""
    import json  # noqa: PLC0415  only third-party rules pay for it

    _all_are(Mapping, finding.data)
    _all_are(str, *finding.data)
    _text(finding.message)
    _text(finding.remedy)
    through = () if meta.through is None else ((meta.through, {**finding.data, "banyak": 1}),)
    for lang in LANGS:
        for template, data in ((finding.message, finding.data), (finding.remedy, finding.data), *through):
            wording.fill(template, data, lang)
        json.dumps([wording.plain(value, lang) for value in finding.data.values()], allow_nan=False)
        for norm in finding.norms:
            wording.norm(norm, lang)


def _guess(guess: object) -> None:
    if not isinstance(guess, Guess):
        _refuse(guess, "a guess")
    _all_are(str, guess.kind, *guess.subjects)
    _text(guess.text)
    if guess.amount is not None:
        _all_are(Decimal, guess.amount)
        if not guess.amount.is_finite():
            _refuse(guess.amount, "an amount")


def _place(place: object) -> None:
    if not isinstance(place, Place):
        _refuse(place, "a place")
    _all_are(str, place.subject, place.label)
    _all_are(Span, place.span)
    _all_are(int, *place.span[:4])
    if place.span.spot is not None:
        _all_are(Spot, place.span.spot)


def _text(text: object) -> None:
    _all_are(Text, text)
    _all_are(str, *text)  # type: ignore[misc]


def _all_are(kind: type, *things: object) -> None:
    for thing in things:
        if not isinstance(thing, kind):
            _refuse(thing, kind.__name__)


def _refuse(thing: object, due: str) -> NoReturn:
    message = f"{thing!r:.200} is no {due}"
    raise TypeError(message)
