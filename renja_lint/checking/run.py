"""One run over files: configuration, rules, plans, report, exit code."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from renja_lint import __version__, bca
from renja_lint.checking.one_file import Passed, check_file, suffixes
from renja_lint.checking.unread import refuse_missing_extra, report_missing_extra
from renja_lint.checking.workers import spread
from renja_lint.config.file import Config, load
from renja_lint.config.selection import UnknownSelectorError, chosen, named, unnamed
from renja_lint.config.threshold import reached
from renja_lint.engine import Crash, FileReport, Machine, Report
from renja_lint.files import output
from renja_lint.files.search import STDIN, Candidate, find_files
from renja_lint.finding import Lang, Text
from renja_lint.plugins import Loaded, Pack, PluginError
from renja_lint.plugins import load as load_packs
from renja_lint.refusal import RefusalError, perhaps, refusal
from renja_lint.reporters import FULL, render
from renja_lint.rule import Meta, Rule
from renja_lint.source.collecting import sparing_what_is_loaded, without_collecting
from renja_lint.source.reader import NOTHING_GIVEN, Given, MissingExtraError
from renja_lint.wording import printable

GREEN, FOUND, CRASHED = 0, 1, 3


class Asked(NamedTuple):
    """What the command line says; ``given`` are the settings that come before those of the configuration.

    ``facts`` are those of a document that does not say them itself; ``jobs`` are the workers at most, as many as
    processors where None.
    """

    paths: tuple[str, ...]
    given: Mapping[str, object]
    config: str | None
    no_config: bool
    stdin_name: str
    facts: Given = NOTHING_GIVEN
    jobs: int | None = None


def check(asked: Asked) -> int:
    """Check files, write the report, and give the exit code.

    Raises:
        RefusalError: the run cannot be made as it was asked for.
    """
    config = replace(_config(asked), **asked.given)  # type: ignore[arg-type]
    lang = config.lang or "id"
    try:
        return _check(config, asked, lang)
    except RefusalError as error:
        error.lang = lang
        raise


def _config(asked: Asked) -> Config:
    if asked.no_config and asked.config is not None:
        raise refusal(id="pilih salah satu: --config atau --no-config", en="choose one: --config or --no-config")
    return Config() if asked.no_config else load(asked.config)


def _check(config: Config, asked: Asked, lang: Lang) -> int:
    loaded = packs(strangers=config.plugins)
    if not config.plugins:
        config = _without_others(config, asked, [*(rule.meta for rule in loaded.rules), *bca.METAS.values()], lang)
    machine = _machine(config, loaded, asked.facts)
    candidates = find_files(asked.paths, asked.stdin_name, suffixes(machine.readers))
    target = None if config.output == output.SCREEN else config.output
    if target is not None:
        output.check_target(target)
        _spare_plans(target, candidates)
    report = _report(machine, candidates, loaded.packs, asked.jobs)
    if not report.files:
        raise _no_plan(report)
    if target is None:
        color = config.format == FULL and output.has_color(sys.stdout, os.environ)
        output.write(render(report, config.format, lang, color=color))
    else:
        output.write_file(target, render(report, config.format, lang))
    return verdict(report, config.fail_on, lang)


def _without_others(config: Config, asked: Asked, metas: Sequence[Meta], lang: Lang) -> Config:
    """Leave out what the configuration says of rules that are not loaded, and tell which; all of a selection stays."""
    unknown = set(unnamed(metas, config.rules))
    left: dict[str, tuple[str, ...]] = {}
    for key, words in (("select", config.select), ("ignore", config.ignore)):
        others = () if key in asked.given else unnamed(metas, words)
        if key == "ignore" or len(others) < len(words):
            left[key] = tuple(word for word in words if word not in others)
            unknown |= set(others)
    if unknown:
        names = ", ".join(sorted(unknown))
        said = Text(
            id=f"{config.file}: aturan {names} tidak dimuat, sehingga pengaturannya dilewati",
            en=f"{config.file}: as rules {names} are not loaded, their settings are passed over",
        )
        output.tell(said.in_(lang))
    rules = {word: table for word, table in config.rules.items() if word not in unknown}
    return replace(config, rules=rules, **left)  # type: ignore[arg-type]


@without_collecting()
def packs(*, strangers: bool) -> Loaded:
    """Load the packs of rules.

    Raises:
        RefusalError: one cannot be loaded, or there are no rules at all.
    """
    try:
        loaded = load_packs(strangers=strangers)
    except PluginError as error:
        text = error.text
        raise refusal(
            id=f"paket aturan tidak dapat dimuat: {text.id}; perbaiki atau lepas paket itu, atau pakai --no-plugins",
            en=f"a rule pack cannot be loaded: {text.en}; mend or remove it, or use --no-plugins",
        ) from error
    if not loaded.rules:
        raise refusal(
            id="tidak ada aturan yang terpasang, sehingga tidak ada yang dapat diperiksa; pasang ulang renja-lint",
            en="no rules are installed, so nothing can be checked; install renja-lint again",
        )
    return loaded


def unknown_rule(error: UnknownSelectorError) -> RefusalError:
    """Say that a word names no rule."""
    near = perhaps(error.nearest)
    return refusal(id=f'tidak ada aturan "{error.word}"{near.id}', en=f'no rule is named "{error.word}"{near.en}')


def _machine(config: Config, loaded: Loaded, facts: Given) -> Machine:
    """Choose the rules and give them their options."""
    own = [rule.meta for rule in loaded.rules]
    metas: list[Meta] = [*own, *bca.METAS.values()]
    try:
        codes = chosen(metas, select=config.select, ignore=config.ignore)
        ignored = frozenset(code for word in config.ignore for code in named(metas, word)) & bca.METAS.keys()
    except UnknownSelectorError as error:
        raise unknown_rule(error) from error
    if kept := sorted(ignored & bca.NOT_CHECKED):
        listed = ", ".join(kept)
        raise refusal(
            id=f"{listed} tidak dapat diabaikan: temuan itu berarti berkas belum diperiksa",
            en=f"{listed} cannot be ignored: such a finding says that a file was not checked",
        )
    settings = _options(config, own)
    rules = [_made(rule, settings.get(rule.meta.code)) for rule in loaded.rules if rule.meta.code in codes]
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


def _made(rule: type[Rule], options: Mapping[str, object] | None) -> Rule:
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
    from renja_lint.config.options import checked  # noqa: PLC0415  most runs set none

    return checked(config.rules, metas, config.file)


@sparing_what_is_loaded()
def _report(machine: Machine, candidates: Sequence[Candidate], loaded: tuple[Pack, ...], jobs: int | None) -> Report:
    """Check file by file, and keep nothing of them but what was found."""
    reports: list[FileReport] = []
    passed: Counter[Passed] = Counter()
    # standard input can be read here only
    jobs = 1 if any(candidate.path == STDIN for candidate in candidates) else jobs
    for candidate, answer in zip(candidates, spread(partial(check_file, machine), candidates, jobs), strict=True):
        if isinstance(answer, MissingExtraError):
            if candidate.certain:
                raise refuse_missing_extra(answer, candidate.name) from answer
            reports.append(report_missing_extra(candidate.name, str(answer)))
        elif isinstance(answer, Passed):
            passed[answer] += 1
        else:
            reports.append(answer)
    return Report(tuple(reports), passed[Passed.NO_PLAN], loaded, passed[Passed.UNREADABLE], passed[Passed.UNSUPPORTED])


def _spare_plans(target: str, candidates: Sequence[Candidate]) -> None:
    """Refuse to write the report over a plan that it is about."""
    full = os.path.realpath(target)
    if any(os.path.realpath(candidate.path) == full for candidate in candidates):
        raise refusal(
            id=f"laporan akan menimpa {target} yang diperiksa",
            en=f"the report would overwrite {target}, which is checked",
        )


def _no_plan(report: Report) -> RefusalError:
    parts = []
    if number := report.passed_over:
        parts.append(
            Text(
                id=f"{number} berkas dilewati, yaitu berkas YAML tanpa kunci renja, dan berkas Excel atau Word yang "
                "tidak dikenali sebagai Renja",
                en=f"files passed over, as they are YAML without the key renja, or workbooks and Word files that are "
                f"not recognised: {number}",
            )
        )
    if number := report.unread:
        parts.append(Text(id=f"{number} berkas tidak dapat dibaca", en=f"files that cannot be read: {number}"))
    if number := report.unsupported:
        formats = Text(id="PDF, Word lama (.doc) atau Excel lama (.xls)", en="PDF, old Word (.doc) or old Excel (.xls)")
        parts.append(
            Text(id=f"{number} berkas {formats.id} tidak diperiksa", en=f"files not checked, as {formats.en}: {number}")
        )
    if not parts:
        parts.append(
            Text(
                id="di sana tidak ada berkas .yaml, .yml, .xlsx atau .docx",
                en="there is no .yaml, .yml, .xlsx or .docx file",
            )
        )
    said = Text(id="; ".join(part.id for part in parts), en="; ".join(part.en for part in parts))
    return refusal(id=f"tidak ada Renja yang ditemukan: {said.id}", en=f"no Renja found: {said.en}")


def verdict(report: Report, fail_on: str, lang: Lang) -> int:
    """Tell of what crashed, once each, and give the exit code."""
    crashes = {(crash.code, crash.reader): crash for file in reversed(report.files) for crash in file.crashes}
    for key in sorted(crashes):
        output.tell(_told(crashes[key], report.packs, lang))
    if crashes:
        return CRASHED
    return FOUND if reached(report.findings, fail_on) else GREEN


def _told(crash: Crash, loaded: Iterable[tuple[str, str]], lang: Lang) -> str:
    file = printable(crash.file)
    rule = Text(
        id=f"Aturan {crash.code} gagal pada {file} karena kesalahan pada aturan itu",
        en=f"Rule {crash.code} crashed on {file} because of a fault of the rule",
    )
    program = Text(
        id=f"{file} gagal diperiksa karena kesalahan pada program",
        en=f"{file} could not be checked because of a fault of the program",
    )
    reader = Text(
        id=f'{file} gagal diperiksa karena kesalahan pada program pembaca "{crash.reader}"',
        en=f'{file} could not be checked because of a fault of the reader "{crash.reader}"',
    )
    what = reader if crash.reader else program if crash.code == bca.FAILED else rule
    said = Text(
        id=f"{what.id}, bukan pada berkas Anda. Laporkan kepada pembuatnya dengan menyalin baris-baris ini:",
        en=f"{what.en}, not of your file. Report it to its makers with these lines:",
    )
    versions = ", ".join(f"{name} {version}" for name, version in (("renja-lint", __version__), *loaded))
    return f"{said.in_(lang)}\n{versions}, Python {sys.version.split()[0]}, {sys.platform}\n{crash.traceback}"
