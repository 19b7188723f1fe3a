"""A fault that runs through a table is one finding, with all its places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from renja_lint.finding import Finding, Related
from renja_lint.patterns import regex
from renja_lint.rule import Meta
from renja_lint.wording import message

THROUGH = 3  # from this many findings on a fault runs through its table

_TWIN = regex(r"~[0-9]+")


def running_through(findings: list[Finding], metas: Mapping[str, Meta]) -> list[Finding]:
    """Make one finding, with its places, of a fault that runs through a table."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        if metas[finding.code].through is not None:
            groups.setdefault((finding.code, *_column(finding.subject)), []).append(finding)
    merged = {key: _merged(group, metas[key[0]]) for key, group in groups.items() if len(group) >= THROUGH}
    gone = {id(f) for key in merged for f in groups[key]}
    return [f for f in findings if id(f) not in gone] + [merged[key] for key in merged]


def _column(subject: str) -> tuple[str, str]:
    """Give the table and the column that a subject is in."""
    table, _, fragment = subject.partition("#")
    return table.partition("/")[0], _TWIN.sub("", fragment)


def _merged(group: list[Finding], meta: Meta) -> Finding:
    """Make one finding of many; the most frequent data stand for all, and the first place is its own."""
    group.sort(key=lambda f: f.place.span)
    first = group[0]
    table, fragment = _column(first.subject)
    place = first.place._replace(subject=f"{table}#{fragment}")
    others = tuple(Related(f.place, meta.message._replace(id=message(f, "id"), en=message(f, "en"))) for f in group[1:])
    severity = min((f.severity for f in group), key=lambda s: s.rank)
    return replace(
        first,
        severity=severity,
        message=meta.through or meta.message,
        place=place,
        related=others,
        data={**first.data, "banyak": len(group)},
    )
