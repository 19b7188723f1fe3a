"""The door through which rules come in: ours and those of strangers alike."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import metadata
from typing import NamedTuple

import pluggy

from renja_lint.rule import Rule

GROUP = "renja_lint"
OWN_DISTRIBUTION = "renja-lint"
OWN_FAMILY = "BCA"  # codes of what the core itself reports

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


class Hooks:
    """What a pack may answer."""

    @hookspec
    def renja_lint_rules(self) -> Iterable[type[Rule]]:
        """Give the pack's rules."""
        return ()


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
    packs: list[Pack] = []
    by_code: dict[str, type[Rule]] = {}
    for entry in sorted(metadata.entry_points(group=GROUP), key=lambda e: e.name):
        name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("?", "?")
        if not strangers and name != OWN_DISTRIBUTION:
            continue
        try:
            rules = _offered(manager, entry)
        except (Exception, SystemExit) as error:  # a pack that ends the program would end it green
            message = f"{entry.name} ({name} {version}): {type(error).__name__}: {error}"
            raise PluginError(message) from error
        packs.append(Pack(entry.name, version))
        _add(rules, to=by_code, pack=entry.name)
    return Loaded(tuple(packs), tuple(by_code[code] for code in sorted(by_code)))


def _offered(manager: pluggy.PluginManager, entry: metadata.EntryPoint) -> tuple[object, ...]:
    """Import a pack and ask it for its rules; one that does not answer hides rules that somebody counts on."""
    plugin = entry.load()
    manager.register(plugin, name=entry.name)
    manager.check_pending()
    found = [impl for impl in manager.hook.renja_lint_rules.get_hookimpls() if impl.plugin is plugin]
    answer: object = found[0].function() if found else None
    if not isinstance(answer, Iterable):
        message = "it does not answer renja_lint_rules with rules"
        raise TypeError(message)
    return tuple(answer)


def _add(rules: Iterable[object], *, to: dict[str, type[Rule]], pack: str) -> None:
    """Add a pack's rules to those of the packs before it."""
    for rule in rules:
        if not (isinstance(rule, type) and issubclass(rule, Rule)):
            message = f"{pack}: {rule!r} is no rule"
            raise PluginError(message)
        code = rule.meta.code
        if code in to or code.startswith(OWN_FAMILY):
            message = f"{pack}: {code} is taken by {to[code].__module__ if code in to else __package__}"
            raise PluginError(message)
        to[code] = rule
