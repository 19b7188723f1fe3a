"""How often a document uses each of several terms for one thing, outside cells, laws and official wording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from renja_lint.finding import Text
from renja_lint.plan.passages import Kind
from renja_lint.plan.texts import Hit, Texts

_LOOKED_AT: frozenset[Kind] = frozenset({"teks", "judul"})


def uses(texts: Texts, hits: Iterable[Hit]) -> list[Hit]:
    """Keep what titles and running text use in their own words."""
    kept = (hit._replace(passages=tuple(p for p in hit.passages if p.kind in _LOOKED_AT)) for hit in hits)
    own = (texts.unofficial(hit) for hit in kept)
    return [hit for hit in own if hit.passages]


def counted(found: Mapping[str, Iterable[Hit]]) -> tuple[Text, ...]:
    """Tell how often each term is used: "OPD" 9 kali."""
    counts = {term: sum(len(hit.passages) for hit in hits) for term, hits in found.items()}
    return tuple(
        Text(id=f'"{term}" {count} kali', en=f'"{term}" {count} times') for term, count in counts.items() if count
    )
