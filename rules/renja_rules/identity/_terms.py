"""Where a document uses terms of its own, outside cells, laws and official wording."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint import Hit, PassageKind, Texts

_LOOKED_AT: frozenset[PassageKind] = frozenset({"teks", "judul"})


def keep_own_uses(texts: Texts, hits: Iterable[Hit]) -> list[Hit]:
    """Keep what titles and running text use in their own words."""
    kept = (hit._replace(passages=tuple(p for p in hit.passages if p.kind in _LOOKED_AT)) for hit in hits)
    own = (texts.unofficial(hit) for hit in kept)
    return [hit for hit in own if hit.passages]
