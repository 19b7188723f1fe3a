"""The door through which rules and readers come in: ours and those of strangers alike."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import metadata
from typing import NamedTuple

import pluggy

from renja_lint.rule import Rule
from renja_lint.source.reader import Reader

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

    @hookspec
    def renja_lint_readers(self) -> Iterable[Reader]:
        """Give the pack's readers of formats; a file is read by the first that accepts it, strangers' first."""
        return ()


class PluginError(Exception):
    """A pack could not be loaded; the message names it and what it comes with."""


class Pack(NamedTuple):
    """Where rules came from."""

    name: str
    version: str


class Loaded(NamedTuple):
    """The packs that take part, all their rules in order of code, and their readers in the order they are asked."""

    packs: tuple[Pack, ...]
    rules: tuple[type[Rule], ...]
    readers: tuple[Reader, ...] = ()
    trusted: frozenset[str] = frozenset()  # codes of our own rules


def load(*, strangers: bool = True) -> Loaded:
    """Load the installed packs; without ``strangers`` only ours.

    Raises:
        PluginError: a pack does not import, answers with something else than rules or readers, or takes another rule's
            code.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    packs: list[Pack] = []
    by_code: dict[str, type[Rule]] = {}
    readers: dict[bool, list[Reader]] = {False: [], True: []}  # by whether they are ours
    trusted: set[str] = set()
    for entry in sorted(metadata.entry_points(group=GROUP), key=lambda e: e.name):
        name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("?", "?")
        if not strangers and name != OWN_DISTRIBUTION:
            continue
        try:
            rules, offered = _offered(manager, entry)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # a pack that ends the program would end it green
            message = f"{entry.name} ({name} {version}): {type(error).__name__}: {error}"
            raise PluginError(message) from error
        packs.append(Pack(entry.name, version))
        before = set(by_code)
        _add(rules, to=by_code, pack=entry.name)
        if name == OWN_DISTRIBUTION:
            trusted |= by_code.keys() - before
        readers[name == OWN_DISTRIBUTION] += offered
    rules_in_order = tuple(by_code[code] for code in sorted(by_code))
    return Loaded(tuple(packs), rules_in_order, (*readers[False], *readers[True]), frozenset(trusted))


def _offered(manager: pluggy.PluginManager, entry: metadata.EntryPoint) -> tuple[tuple[object, ...], list[Reader]]:
    """Import a pack and ask it for its rules and readers; one that has neither hides what somebody counts on."""
    plugin = entry.load()
    manager.register(plugin, name=entry.name)
    manager.check_pending()
    rules = _answer(manager.hook.renja_lint_rules, plugin)
    readers = _answer(manager.hook.renja_lint_readers, plugin)
    if rules is None and readers is None:
        message = "it does not answer renja_lint_rules with rules"
        raise TypeError(message)
    if not all(isinstance(reader, Reader) for reader in readers or ()):
        message = "it does not answer renja_lint_readers with readers"
        raise TypeError(message)
    return rules or (), [reader for reader in readers or () if isinstance(reader, Reader)]


def _answer(hook: pluggy.HookCaller, plugin: object) -> tuple[object, ...] | None:
    """Ask a pack one thing; None where it does not answer."""
    found = [impl for impl in hook.get_hookimpls() if impl.plugin is plugin]
    if not found:
        return None
    answer: object = found[0].function()
    if not isinstance(answer, Iterable):
        message = f"it does not answer {hook.name} with a list"
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
