"""What rules on words share: several places of one fault as one finding."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint.finding import Place, Related, Text
from renja_lint.plan.texts import Hit

_HERE_TOO = Text(id="juga di sini", en="here too")
MOST_SHOWN = 60  # places of one finding; a fault that runs through a whole plan needs no more to be found


def in_order(hits: Iterable[Hit]) -> list[Place]:
    """Give the places of all hits in the order of the file."""
    return sorted((place for hit in hits for place in hit.places), key=lambda place: place.span)


def others(places: list[Place], note: Text = _HERE_TOO) -> tuple[Related, ...]:
    """Give the places after the first as related ones."""
    return tuple(Related(place, note) for place in places[1:MOST_SHOWN])
