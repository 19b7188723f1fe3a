"""From the located tree to the typed model; the tree is made final by it: what does not fit is taken out and reported.

This is the one place where a tree is changed that its reader has given away, and it is done before there is a plan for
rules to read. A copy would cost every file with a misfit about an eighth of its check, and nobody else needs the tree:
whoever makes a plan of a tree gives it away.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from pydantic_core import ValidationError

from renja_lint.finding import Span
from renja_lint.plan.model import Renja
from renja_lint.plan.paths import Path, find_node
from renja_lint.plan.shape import shape, validator
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence


class Misfit(NamedTuple):
    """A part of the tree that the model cannot hold; it was taken out of the tree.

    ``kind`` is ``kunci`` for an unknown key, else the kind of field that could not be read; ``known`` are the keys
    that the model knows at that place.
    """

    kind: str
    path: Path
    span: Span
    text: str
    known: tuple[str, ...] = ()

    @property
    def near(self) -> str:
        """Give the known key that an unknown one is spelt most like; empty where none is near."""
        return _nearest(str(self.path[-1]), self.known) if self.kind == "kunci" else ""


@lru_cache(maxsize=1024)
def _nearest(key: str, known: tuple[str, ...]) -> str:
    from rapidfuzz import process  # noqa: PLC0415  only files with faults pay for it

    found = process.extractOne(key, known, score_cutoff=70)
    return str(found[0]) if found else ""


def bind(tree: Mapping) -> tuple[Renja, tuple[Misfit, ...]]:
    """Make the model of a tree, and the tree final: what does not fit is taken out and given in order of place."""
    misfits: list[Misfit] = []
    while True:
        try:
            model: Renja = validator(Renja).validate_python(tree)
        except ValidationError as error:
            taken_out = _take_out(tree, error)
            if not taken_out:
                raise  # it would never end
            misfits += taken_out
        else:
            return model, tuple(sorted(misfits, key=lambda m: m.span))


def _take_out(tree: Mapping, error: ValidationError) -> list[Misfit]:
    """Remove from the tree what an error names, so that the rest can be read."""
    found = []
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        path, parent = _holder(tree, detail["loc"])
        key = path[-1]
        if isinstance(parent, Sequence) and isinstance(key, int):
            node: Node = parent[key]
            parent[key] = Mapping(node.span) if detail["type"] == "dataclass_type" else Scalar("", node.span)
            kind, span = detail["type"], node.span
        elif isinstance(parent, Mapping) and key in parent:
            node = parent.pop(str(key))
            kind = detail["type"]
            span = parent.keys_at.get(str(key), node.span) if kind == "unexpected_keyword_argument" else node.span
        else:
            continue  # an alias put the same node at two places: it is out already
        kind = {"unexpected_keyword_argument": "kunci", "dataclass_type": "bukan_bagian"}.get(kind, kind)
        known = _known_keys(path) if kind == "kunci" else ()
        found.append(Misfit(kind, path, span, node.text if isinstance(node, Scalar) else "", known))
    return found


def _holder(tree: Mapping, loc: tuple[int | str, ...]) -> tuple[Path, Node]:
    """Find the deepest node that an error's place names, and what holds it."""
    parent: Node = tree
    path: list[int | str] = []
    for key in loc:
        inner = find_node(parent, (key,))
        path.append(key)
        if inner is None or len(path) == len(loc) or isinstance(inner, Scalar):
            break
        parent = inner
    return tuple(path), parent


def _known_keys(path: Path) -> tuple[str, ...]:
    """Give the keys that the model knows where an unknown one was met."""
    model: type = Renja
    for step in path[:-1]:
        if isinstance(step, str):
            model = _inner_model(model, step)
    return tuple(shape(model))


def _inner_model(model: type, name: str) -> type:
    """Find the model that a field holds, by itself or in a list."""
    inner = shape(model)[name].inner
    return inner if isinstance(inner, type) else object
