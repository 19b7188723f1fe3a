"""The door through which rules come in: ours and those of strangers alike."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import metadata
from typing import NamedTuple

import pluggy

from renja_lint.rule import Rule

GROUP = "renja_lint"
OWN_DISTRIBUTION = "renja-lint"

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


class Hooks:
    """What a pack may answer."""

    @hookspec
    def renja_lint_rules(self) -> Iterable[type[Rule]]:  # type: ignore[empty-body]
        """Give the pack's rules."""


class PluginError(Exception):
    """A pack could not be loaded; the message names it and what it comes with."""


class Pack(NamedTuple):
    """Where rules came from."""

    name: str
    version: str


class Loaded(NamedTuple):
    """The packs that take part, and all their rules in order of code."""

    packs: tuple[Pack, ...]
    rules: tuple[type[Rule], ...]


def load(*, strangers: bool = True) -> Loaded:
    """Load the installed packs; without ``strangers`` only ours.

    Raises:
        PluginError: a pack does not import, answers with something else than rules, or takes another rule's code.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    packs = []
    for entry in sorted(metadata.entry_points(group=GROUP), key=lambda e: e.name):
        name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("?", "?")
        if not strangers and name != OWN_DISTRIBUTION:
            continue
        try:
            manager.register(entry.load(), name=entry.name)
        except Exception as error:
            message = f"{entry.name} ({name} {version}): {type(error).__name__}: {error}"
            raise PluginError(message) from error
        packs.append(Pack(entry.name, version))
    return Loaded(tuple(packs), _rules(manager))


def _rules(manager: pluggy.PluginManager) -> tuple[type[Rule], ...]:
    by_code: dict[str, type[Rule]] = {}
    for plugin in manager.hook.renja_lint_rules.get_hookimpls():
        for rule in plugin.function():
            if not (isinstance(rule, type) and issubclass(rule, Rule)):
                message = f"{plugin.plugin_name}: {rule!r} is no rule"
                raise PluginError(message)
            code = rule.meta.code
            if code in by_code:
                message = f"{plugin.plugin_name}: {code} is taken by {by_code[code].__module__}"
                raise PluginError(message)
            by_code[code] = rule
    return tuple(by_code[code] for code in sorted(by_code))
