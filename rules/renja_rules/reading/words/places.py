"""What rules on words share: several places of one fault as one finding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

from renja_lint import Hit, Place, Related, Text

_HERE_TOO = Text(id="juga di sini", en="here too")
_ONCE = Text(id='"{kata}" {banyak} kali', en='"{kata}" once')
_OFTEN = Text(id='"{kata}" {banyak} kali', en='"{kata}" {banyak} times')
_MOST_PLACES = 200  # that are looked up of one fault, however often it is there
_MOST_SHOWN = 60  # of one finding; a fault that runs through a whole plan needs no more to be found


def places_in_order(hits: Iterable[Hit]) -> list[Place]:
    """Give the places of hits in the order of the file, up to a bound that only strange plans reach."""
    places = (place for hit in hits for place in hit.places)
    return sorted(islice(places, _MOST_PLACES), key=lambda place: place.span)


def count_places(hits: Iterable[Hit]) -> int:
    """Count the places of hits."""
    return sum(len(hit.passages) for hit in hits)


def describe_counts(found: Mapping[str, Iterable[Hit]]) -> tuple[Text, ...]:
    """Tell how often each of several words for one thing is used: "OPD" 9 kali."""
    counts = {word: count_places(hits) for word, hits in found.items()}
    return tuple(
        (_ONCE if count == 1 else _OFTEN).fill(kata=word, banyak=count) for word, count in counts.items() if count
    )


def related_places(places: list[Place], note: Text = _HERE_TOO) -> tuple[Related, ...]:
    """Give the places after the first as related ones."""
    return tuple(Related(place, note) for place in places[1:_MOST_SHOWN])
