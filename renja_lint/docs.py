"""The pages of the rules in Markdown, made from the rules themselves; their examples are run for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from inspect import cleandoc

from renja_lint import wording
from renja_lint.engine.examples import plan_text, run
from renja_lint.examples import Example
from renja_lint.metadata import Meta, Option, general_remedy
from renja_lint.reporters.summary import NAMES
from renja_lint.rule import Rule

BAR = r"\|"
GENERATED = "<!-- Dibuat oleh scripts/make_docs.py dari aturannya; jangan disunting. -->"


def index(rules: Sequence[type[Rule]], families: Mapping[str, str], pages: str) -> str:
    """List all rules by family; ``families`` are titles by the beginning of codes, ``pages`` is where the pages are."""
    parts = ["# Aturan renja-lint", GENERATED, f"{len(rules)} aturan. `renja-lint rule KODE` menjelaskan satu aturan."]
    for family, title in families.items():
        metas = [rule.meta for rule in rules if rule.meta.code.startswith(family)]
        if metas:
            rows = [_row(meta, pages) for meta in metas]
            head = "| kode | nama | tingkat | kesalahan |\n| --- | --- | --- | --- |"
            parts += [f"## {family}: {title}", "\n".join([head, *rows])]
    return "\n\n".join(parts) + "\n"


def _row(meta: Meta, pages: str) -> str:
    severity = NAMES[meta.severity].in_("id")
    return f"| [{meta.code}]({pages}/{meta.code}.md) | {meta.name} | {severity} | {meta.title.id} |"


def page(rule: type[Rule], metas: Mapping[str, Meta]) -> str:
    """Explain one rule: what, why with norm, how to fix, options, examples with what is said of them."""
    meta = rule.meta
    parts = [f"# {meta.code} {meta.name}", GENERATED, f"*{meta.title.en}.*", cleandoc(rule.__doc__ or "")]
    parts.append("\n".join(_facts(rule, metas)))
    if meta.options:
        listed = "\n".join(map(_option, meta.options))
        parts += ["## Pilihan", f"Di bagian `[rules.{meta.code}]` konfigurasi:\n\n{listed}"]
    parts += ["## Kalimat", "\n".join(_sentences(meta))]
    parts += ["## Contoh yang salah", *_wrong(rule), "## Contoh yang benar", *map(_plan, rule.examples("valid"))]
    return "\n\n".join(parts) + "\n"


def _facts(rule: type[Rule], metas: Mapping[str, Meta]) -> Iterator[str]:
    meta = rule.meta
    yield f"- Tingkat: {NAMES[meta.severity].in_('id')}"
    yield from (f"- Dasar: {wording.norm(norm, 'id')}" for norm in meta.norms)
    yield f"- Perbaikan: {general_remedy(meta, rule.__doc__, 'id')}"
    if meta.yields_to:
        yield f"- Diam bila sudah ada temuan {', '.join(f'{code} {metas[code].name}' for code in meta.yields_to)}"
    yield f"- Sejak versi {meta.since}"


def _sentences(meta: Meta) -> Iterator[str]:
    """List every sentence of the rule in both languages, for those who translate or quote them."""
    yield "| bagian | Indonesia | Inggris |\n| --- | --- | --- |"
    through = {} if meta.through is None else {"banyak tempat": meta.through}
    for part, text in {"pesan": meta.message, **through, "perbaikan": meta.remedy, **meta.texts}.items():
        yield f"| {part} | {_cell(text.id)} | {_cell(text.en)} |"


def _cell(text: str) -> str:
    """Show a sentence in a table as it is, its spaces at either end too."""
    return f"`{text.replace('|', BAR)}`"


def _option(option: Option) -> str:
    choices = f"; salah satu dari {', '.join(f'`{choice}`' for choice in option.choices)}" if option.choices else ""
    return f"- `{option.name}` (bawaan `{_default(option.default)}`): {option.description.id}{choices}"


def _default(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _wrong(rule: type[Rule]) -> Iterable[str]:
    for example in rule.examples("invalid"):
        yield _plan(example)
        yield "\n".join(
            f"> {found.place.label}: {wording.message(found, 'id')}.\n> Perbaiki: {wording.remedy(found, 'id')}.\n"
            for found in run(rule, example)
        ).rstrip()


def _plan(example: Example) -> str:
    return f"```yaml\n{plan_text(example, {}).strip()}\n```"
