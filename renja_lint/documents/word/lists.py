"""The numbers of list items as Word prints them: 1., a), 1.2, BAB II."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, child, is_on, number, value, whole
from renja_lint.patterns import regex
from renja_lint.regime.numerals import write_roman

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PLACE = regex(r"%([1-9])")
_LEVELS = 9
_LONGEST = 100  # characters of what stands in and around the numbers of a level
_MOST_LETTERS = 26 * 8  # beyond, and beyond 3999 in Roman digits, numbers are written plainly
_MOST_ROMAN = 3999
_PLAIN_BULLETS = frozenset("-–—*")
_BULLET = "•"


class _Level(NamedTuple):
    """A level of a list: where it starts, how its number is written, after which level it starts again (0: never)."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    is_legal: bool = False
    restart: int | None = None
    style: str | None = None


class _List(NamedTuple):
    """A list: the definition whose counters it shares, its levels, the starts of its own."""

    shared: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Lists:
    """The lists of a document, counting as its paragraphs are met."""

    def __init__(self, root: Element | None) -> None:
        """Read the definitions."""
        self._definitions = {one.get(f"{W}abstractNumId", ""): one for one in _all(root, "abstractNum")}
        self._by_style = {link: key for key, one in self._definitions.items() if (link := value(one, "styleLink"))}
        self._uses = {one.get(f"{W}numId", ""): one for one in _all(root, "num")}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_of(self, list_id: str, style: str | None) -> int:
        """Give the level at which a list uses a style; 0 where it uses it at none."""
        found = self._list(list_id)
        levels = found.levels if found and style is not None else {}
        return next((level for level, one in levels.items() if one.style == style), 0)

    def next(self, list_id: str, level: int) -> str:
        """Count one more item at a level from 0, and give its number as printed; empty where it has none."""
        found = self._list(list_id)
        if found is None or level >= _LEVELS:
            return ""
        counts = self._counts.setdefault(found.shared, {})
        here = found.levels.get(level, _Level())
        start = found.starts.get(level) if (list_id, level) not in self._begun else None
        self._begun.add((list_id, level))
        if start is not None:
            counts[level] = start
        else:
            counts[level] = counts[level] + 1 if level in counts else here.start
        for deeper in [one for one in counts if one > level]:
            restart = found.levels.get(deeper, _Level()).restart
            if restart is None or 0 < level + 1 <= restart:
                del counts[deeper]
        return _printed(found, counts, here)

    def _list(self, list_id: str) -> _List | None:
        """Give a list, which is made when it is first asked for: files hold many that no paragraph is of."""
        if list_id not in self._lists:
            self._lists[list_id] = self._made(list_id)
        return self._lists[list_id]

    def _made(self, list_id: str) -> _List | None:
        use = self._uses.get(list_id)
        key = "" if use is None else value(use, "abstractNumId") or ""
        if use is None or key not in self._definitions:
            return None
        key = self._by_style.get(value(self._definitions[key], "numStyleLink") or "", key)
        if key not in self._levels:
            self._levels[key] = _levels(self._definitions[key])
        levels, starts = self._levels[key], dict[int, int]()
        overrides = _all(use, "lvlOverride")
        if overrides:
            levels = dict(levels)
            for override in overrides:
                _override(override, levels, starts)
        return _List(key, levels, starts)


def _all(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else element.findall(W + name)


def _override(override: Element, levels: dict[int, _Level], starts: dict[int, int]) -> None:
    at = whole(override.get(f"{W}ilvl"))
    if at is None or at >= _LEVELS:
        return
    own, start = child(override, "lvl"), number(override, "startOverride")
    if own is not None:
        levels[at] = _level(own)
    if start is not None:
        starts[at] = start


def _levels(definition: Element) -> dict[int, _Level]:
    numbered = ((whole(one.get(f"{W}ilvl")), one) for one in _all(definition, "lvl"))
    return {at: _level(one) for at, one in numbered if at is not None and at < _LEVELS}


def _level(element: Element) -> _Level:
    start = number(element, "start")
    return _Level(
        1 if start is None else start,
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        is_on(element, "isLgl"),
        number(element, "lvlRestart"),
        value(element, "pStyle"),
    )


def _printed(found: _List, counts: dict[int, int], here: _Level) -> str:
    if here.form == "bullet":
        return here.text if here.text in _PLAIN_BULLETS else _BULLET

    def place(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        level = found.levels.get(at, _Level())
        return _written(counts.get(at, level.start), "decimal" if here.is_legal else level.form)

    return _PLACE.sub(place, here.text[:_LONGEST], _LEVELS).strip()


@lru_cache(maxsize=1024)
def _written(count: int, form: str) -> str:
    """Write a number in one of Word's forms; one that is not known here plainly."""
    match form:
        case "lowerLetter" | "upperLetter" if 0 < count <= _MOST_LETTERS:
            letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman" if 0 < count <= _MOST_ROMAN:
            digits = write_roman(count)
            return digits if form == "upperRoman" else digits.lower()
        case "decimalZero":
            return f"{count:02}"
        case "none":
            return ""
        case _:
            return str(count)
