"""The rules for people to read: all of them in a table, or some explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from inspect import cleandoc
from textwrap import indent

from tabulate import tabulate

from renja_lint import bca, wording
from renja_lint.config.selection import UnknownSelectorError, find_codes, unknown_rule
from renja_lint.engine.examples import plan_text
from renja_lint.finding import Lang, Text
from renja_lint.metadata import Meta, Option, general_remedy
from renja_lint.plugins import load_or_refuse
from renja_lint.reporters.summary import NAMES
from renja_lint.rule import Rule

_HEADERS = (
    Text(id="kode", en="code"),
    Text(id="tingkat", en="severity"),
    Text(id="nama", en="name"),
    Text(id="kesalahan", en="fault"),
)
_DOCSTRING = Text(id="", en="In the words of its author (Indonesian):")
_SEVERITY = Text(id="Tingkat", en="Severity")
_REMEDY = Text(id="Perbaiki", en="Fix")
_NORM = Text(id="Dasar", en="Basis")
_SINCE = Text(id="Sejak versi", en="Since version")
_YIELDS = Text(id="Diam bila sudah ada temuan", en="Silent where there is a finding of")
_OPTIONS = Text(id="Pilihan, ditulis di bagian [rules.{}] konfigurasi:", en="Options, set in section [rules.{}]:")
_CHOICES = Text(id="Salah satu dari", en="One of")
_INVALID = Text(id="Contoh yang salah:", en="Wrong:")
_VALID = Text(id="Contoh yang benar:", en="Right:")


def catalogue(words: Sequence[str], lang: Lang, *, third_party: bool = True) -> str:
    """List all rules, or explain those that words name; a word that names several lists them.

    Raises:
        RefusalError: a word names no rule, or a pack of rules cannot be loaded.
    """
    rules = {rule.meta.code: rule for rule in load_or_refuse(third_party=third_party).rules}
    metas = {code: rule.meta for code, rule in rules.items()} | bca.METAS
    if not words:
        return f"{_table(metas.values(), lang)}\n"
    parts = []
    for word in words:
        try:
            codes = sorted(find_codes(metas.values(), word))
        except UnknownSelectorError as error:
            raise unknown_rule(error) from error
        one = codes[0]
        parts.append(
            _explained(metas[one], rules.get(one), metas, lang)
            if len(codes) == 1
            else _table([metas[code] for code in codes], lang)
        )
    return "\n\n".join(parts) + "\n"


def _table(metas: Iterable[Meta], lang: Lang) -> str:
    rows = [(meta.code, NAMES[meta.severity].in_(lang), meta.name, meta.title.in_(lang)) for meta in metas]
    return tabulate(rows, [header.in_(lang) for header in _HEADERS], disable_numparse=True)


def _explained(meta: Meta, rule: type[Rule] | None, metas: Mapping[str, Meta], lang: Lang) -> str:
    paragraphs = [f"{meta.code} {meta.name}\n{meta.title.in_(lang)}"]
    if rule is not None and rule.__doc__:
        paragraphs += [text for text in (_DOCSTRING.in_(lang), cleandoc(rule.__doc__)) if text]
    paragraphs.append("\n".join(_facts(meta, rule, metas, lang)))
    if meta.options:
        listed = "\n".join(_option(option, lang) for option in meta.options)
        paragraphs.append(f"{_OPTIONS.in_(lang).format(meta.code)}\n{listed}")
    if rule is not None:
        paragraphs += _examples(rule, lang)
    return "\n\n".join(paragraphs)


def _facts(meta: Meta, rule: type[Rule] | None, metas: Mapping[str, Meta], lang: Lang) -> Iterator[str]:
    yield f"{_SEVERITY.in_(lang)}: {NAMES[meta.severity].in_(lang)}"
    yield from (f"{_NORM.in_(lang)}: {wording.norm(norm, lang)}" for norm in meta.norms)
    yield f"{_REMEDY.in_(lang)}: {general_remedy(meta, rule.__doc__ if rule else None, lang)}"
    yield f"{_SINCE.in_(lang)}: {meta.since}"
    if meta.yields_to:
        causes = ", ".join(f"{code} {metas[code].name}" if code in metas else code for code in meta.yields_to)
        yield f"{_YIELDS.in_(lang)}: {causes}"


def _option(option: Option, lang: Lang) -> str:
    choices = f"\n      {_CHOICES.in_(lang)}: {', '.join(option.choices)}" if option.choices else ""
    return f"  {option.name} = {_toml(option.default)}\n      {option.description.in_(lang)}{choices}"


def _toml(value: object) -> str:
    """Write a value as the configuration would."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case tuple():
            return f"[{', '.join(_toml(item) for item in value)}]"
        case _:
            return str(value)


def _examples(rule: type[Rule], lang: Lang) -> Iterator[str]:
    for heading, examples in ((_INVALID, rule.examples("invalid")), (_VALID, rule.examples("valid"))):
        for example in examples:
            shown = indent(plan_text(example, {}).strip("\n"), "    ")
            yield f"{heading.in_(lang)}\n\n{shown}"
