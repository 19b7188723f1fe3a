"""Loading the installed packs, ours and those of third parties: all that they offer, or why one cannot be loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import NamedTuple

import pluggy

from renja_lint.finding import Text
from renja_lint.plugins.hooks import GROUP, Hooks
from renja_lint.refusal import refusal
from renja_lint.rule import Rule
from renja_lint.source.collecting import without_collecting
from renja_lint.source.reader import Reader

OWN_DISTRIBUTION, OWN_PACKAGE = "renja-lint", "renja_lint"
OWN_FAMILY = "BCA"  # codes of what the core itself reports

_INSIDE = ("renja_lint.", "renja_rules.")
_TAKE_THE_DOOR = Text(
    id='yang dipakai aturan diimpor dari renja_lint saja, misalnya "from renja_lint import Baris, Finding, Plan, Rule";'
    " modul di dalamnya dapat berpindah",
    en='what rules use is imported from renja_lint alone, such as "from renja_lint import Baris, Finding, Plan, Rule";'
    " modules inside it may move",
)


class PluginError(Exception):
    """A pack could not be loaded; the text names it and what it comes with."""

    def __init__(self, text: Text) -> None:
        """Say why."""
        super().__init__(text.en)
        self.text = text


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


def load(*, third_party: bool = True) -> Loaded:
    """Load the installed packs; without ``third_party`` only ours.

    Raises:
        PluginError: a pack does not import, answers with something else than rules or readers, offers what cannot work,
            or takes another rule's code or name.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    packs: list[Pack] = []
    by_code: dict[str, type[Rule]] = {}
    readers: dict[bool, list[Reader]] = {True: [], False: []}  # by whether they are ours
    trusted: frozenset[str] = frozenset()
    ours_first = sorted(metadata.entry_points(group=GROUP), key=lambda entry: (not _is_ours(entry), entry.name))
    for entry in ours_first if third_party else filter(_is_ours, ours_first):
        name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("?", "?")
        try:
            rules, offered = _offered(manager, entry)
            _add(rules, to=by_code, ours=_is_ours(entry))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # a pack that ends the program would end it green
            text = error.text if isinstance(error, PluginError) else _why(error)
            pack = f"{entry.name} ({name} {version})"
            raise PluginError(Text(id=f"{pack}: {text.id}", en=f"{pack}: {text.en}")) from error
        packs.append(Pack(entry.name, version))
        readers[_is_ours(entry)] += offered
        trusted = frozenset(by_code) if _is_ours(entry) else trusted
    rules_in_order = tuple(by_code[code] for code in sorted(by_code))
    return Loaded(tuple(sorted(packs)), rules_in_order, (*readers[False], *readers[True]), trusted)


@without_collecting()
def load_or_refuse(*, third_party: bool) -> Loaded:
    """Load the packs of rules for a command.

    Raises:
        RefusalError: one cannot be loaded, or there are no rules at all.
    """
    try:
        loaded = load(third_party=third_party)
    except PluginError as error:
        text = error.text
        raise refusal(
            id=f"paket aturan tidak dapat dimuat: {text.id}; perbaiki atau lepas paket itu, atau pakai --no-plugins",
            en=f"a rule pack cannot be loaded: {text.en}; fix or remove it, or use --no-plugins",
        ) from error
    if not loaded.rules:
        raise refusal(
            id="tidak ada aturan yang terpasang, sehingga tidak ada yang dapat diperiksa; pasang ulang renja-lint",
            en="no rules are installed, so nothing can be checked; install renja-lint again",
        )
    return loaded


def _why(error: BaseException) -> Text:
    """Say why a pack does not load; one that imports from inside of ours is told what stays where it is."""
    why = Text.same(f"{type(error).__name__}: {error}")
    if not isinstance(error, ImportError) or not (error.name or "").startswith(_INSIDE):
        return why
    return Text.join(why, _TAKE_THE_DOOR, by="; ")


def _is_ours(entry: metadata.EntryPoint) -> bool:
    return entry.dist is not None and entry.dist.name == OWN_DISTRIBUTION


def _offered(manager: pluggy.PluginManager, entry: metadata.EntryPoint) -> tuple[tuple[object, ...], list[Reader]]:
    """Import a pack and ask it for its rules and readers; one that has neither hides what somebody counts on."""
    plugin = entry.load()
    manager.register(plugin, name=entry.name)
    manager.check_pending()
    rules = _answer(manager.hook.renja_lint_rules, plugin)
    readers = _answer(manager.hook.renja_lint_readers, plugin)
    if rules is None and readers is None:
        raise _no_answer("renja_lint_rules")
    return rules or (), [_checked_reader(reader, ours=_is_ours(entry)) for reader in readers or ()]


def _answer(hook: pluggy.HookCaller, plugin: object) -> tuple[object, ...] | None:
    """Ask a pack one thing; None where it does not answer."""
    found = [impl for impl in hook.get_hookimpls() if impl.plugin is plugin]
    if not found:
        return None
    answer: object = found[0].function()
    if not isinstance(answer, Iterable):
        raise _no_answer(hook.name)
    return tuple(answer)


def _no_answer(hook: str) -> PluginError:
    return PluginError(Text(id=f"{hook} tidak dijawab dengan daftar", en=f"it does not answer {hook} with a list"))


def _checked_reader(reader: object, *, ours: bool) -> Reader:
    if not isinstance(reader, Reader):
        raise PluginError(Text(id=f"{reader!r} bukan Reader", en=f"{reader!r} is no Reader"))
    if not ours:
        from renja_lint.plugins.offers import fault_of_reader  # noqa: PLC0415  most have no packs of others

        if fault := fault_of_reader(reader):
            raise PluginError(fault)
    return reader


def _add(rules: Iterable[object], *, to: dict[str, type[Rule]], ours: bool) -> None:
    """Add a pack's rules to those of the packs before it."""
    for rule in rules:
        if not (isinstance(rule, type) and issubclass(rule, Rule)):
            raise PluginError(Text(id=f"{rule!r} bukan aturan", en=f"{rule!r} is no rule"))
        if not ours:
            _check_rule(rule, to)
        to[rule.meta.code] = rule


def _check_rule(rule: type[Rule], known: Mapping[str, type[Rule]]) -> None:
    from renja_lint.plugins.offers import fault_of_rule  # noqa: PLC0415  most have no packs of others

    code: object = getattr(getattr(rule, "meta", None), "code", None)
    if isinstance(code, str) and (code in known or code.startswith(OWN_FAMILY)):
        owner = known[code].__module__ if code in known else OWN_PACKAGE
        raise PluginError(Text(id=f"kode {code} sudah dipakai {owner}", en=f"the code {code} is taken by {owner}"))
    if fault := fault_of_rule(rule, {each.meta.name: code for code, each in known.items()}):
        raise PluginError(fault)
