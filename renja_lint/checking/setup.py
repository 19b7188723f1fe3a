"""What a run is made with: the machine, with the rules that are chosen and the options that are set for them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from renja_lint import bca
from renja_lint.config.file import Config
from renja_lint.config.selection import UnknownSelectorError, choose, find_codes, find_unknown, unknown_rule
from renja_lint.engine import Machine
from renja_lint.files import output
from renja_lint.finding import Lang, Text
from renja_lint.plugins import Loaded
from renja_lint.refusal import refusal
from renja_lint.rule import Meta, Rule
from renja_lint.source.reader import Given


def leave_out_absent(config: Config, metas: Sequence[Meta], asked: Container[str], lang: Lang) -> Config:
    """Leave out what the configuration says of rules that are not loaded, and tell which; all of a selection stays.

    ``metas`` are those of all rules that are loaded, ``asked`` the settings that come from the command line.
    """
    unknown = set(find_unknown(metas, config.rules))
    left: dict[str, tuple[str, ...]] = {}
    for key, words in (("select", config.select), ("ignore", config.ignore)):
        others = () if key in asked else find_unknown(metas, words)
        if key == "ignore" or len(others) < len(words):
            left[key] = tuple(word for word in words if word not in others)
            unknown |= set(others)
    if unknown:
        names = ", ".join(sorted(unknown))
        told = Text(
            id=f"{config.file}: aturan {names} tidak dimuat, sehingga pengaturannya dilewati",
            en=f"{config.file}: as rules {names} are not loaded, their settings are passed over",
        )
        output.tell(told.in_(lang))
    rules = {word: table for word, table in config.rules.items() if word not in unknown}
    return replace(config, rules=rules, **left)  # type: ignore[arg-type]


def make_machine(config: Config, loaded: Loaded, facts: Given) -> Machine:
    """Choose the rules of a run and give them their options; ``facts`` are told to the readers of documents.

    Raises:
        RefusalError: the configuration names a rule or option that there is not, or leaves nothing to check.
    """
    own = [rule.meta for rule in loaded.rules]
    metas: list[Meta] = [*own, *bca.METAS.values()]
    try:
        codes = choose(metas, select=config.select, ignore=config.ignore)
        ignored = frozenset(code for word in config.ignore for code in find_codes(metas, word)) & bca.METAS.keys()
    except UnknownSelectorError as error:
        raise unknown_rule(error) from error
    if kept := sorted(ignored & bca.NOT_CHECKED):
        listed = ", ".join(kept)
        raise refusal(
            id=f"{listed} tidak dapat diabaikan: temuan itu berarti berkas belum diperiksa",
            en=f"{listed} cannot be ignored: such a finding says that a file was not checked",
        )
    settings = _options(config, own)
    rules = [_make_rule(rule, settings.get(rule.meta.code)) for rule in loaded.rules if rule.meta.code in codes]
    if not rules and not (codes and config.select):
        raise refusal(
            id="semua aturan diabaikan, sehingga tidak ada yang diperiksa",
            en="all rules are ignored, so nothing is checked",
        )
    return Machine(
        rules,
        ignored=ignored,
        readers=loaded.readers,
        given=facts,
        edition=config.nomenklatur,
        trusted=loaded.trusted,
    )


def _make_rule(rule: type[Rule], options: Mapping[str, object] | None) -> Rule:
    try:
        return rule(options)
    except Exception as error:
        code, why = rule.meta.code, f"{type(error).__name__}: {error}"
        raise refusal(
            id=f"aturan {code} tidak dapat memakai pilihan di konfigurasi ({why})",
            en=f"rule {code} cannot use the options of the configuration ({why})",
        ) from error


def _options(config: Config, metas: Iterable[Meta]) -> dict[str, dict[str, object]]:
    if not config.rules:
        return {}
    from renja_lint.config.options import check_options  # noqa: PLC0415  most runs set none

    return check_options(config.rules, metas, config.file)
