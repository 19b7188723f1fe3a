"""One run over files: configuration, rules, plans, report, exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from renja_lint import __version__, bca, files, output
from renja_lint.config import Config, load
from renja_lint.engine import Crash, FileReport, Machine, Report
from renja_lint.finding import Lang, Text
from renja_lint.plugins import Loaded, Pack, PluginError
from renja_lint.plugins import load as load_packs
from renja_lint.refusal import RefusalError, perhaps, refusal
from renja_lint.reporters import FULL, render
from renja_lint.rule import Meta
from renja_lint.selection import UnknownSelectorError, chosen, named
from renja_lint.source.collecting import sparing_what_is_loaded, without_collecting
from renja_lint.source.reader import NOTHING_GIVEN, Given, MissingExtraError, Reader, reading_of
from renja_lint.threshold import reached

GREEN, FOUND, CRASHED = 0, 1, 3


class Asked(NamedTuple):
    """What the command line says; ``given`` are the settings that come before those of the configuration.

    ``facts`` are those of a document that does not say them itself.
    """

    paths: tuple[str, ...]
    given: Mapping[str, object]
    config: str | None
    no_config: bool
    stdin_name: str
    facts: Given = NOTHING_GIVEN


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
    machine = _machine(config, loaded, asked.facts)
    candidates = files.find(asked.paths, asked.stdin_name, _suffixes(machine.readers))
    if config.output is not None:
        output.check_target(config.output)
        _spare_plans(config.output, candidates)
    report = _report(machine, candidates, loaded.packs, lang)
    if not report.files:
        raise _no_plan(report.passed_over)
    if config.output is None:
        color = config.format == FULL and output.has_color(sys.stdout, os.environ)
        output.write(render(report, config.format, lang, color=color))
    else:
        output.write_file(config.output, render(report, config.format, lang))
    return _verdict(report, config.fail_on, lang)


@without_collecting()
def packs(*, strangers: bool) -> Loaded:
    """Load the packs of rules.

    Raises:
        RefusalError: one cannot be loaded, or there are no rules at all.
    """
    try:
        loaded = load_packs(strangers=strangers)
    except PluginError as error:
        raise refusal(
            id=f"paket aturan tidak dapat dimuat: {error}; perbaiki atau lepas paket itu, atau pakai --no-plugins",
            en=f"a rule pack cannot be loaded: {error}; mend or remove it, or use --no-plugins",
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
    rules = [rule(settings.get(rule.meta.code)) for rule in loaded.rules if rule.meta.code in codes]
    if not rules and not (codes and config.select):
        raise refusal(
            id="semua aturan diabaikan, sehingga tidak ada yang diperiksa",
            en="all rules are ignored, so nothing is checked",
        )
    return Machine(rules, ignored=ignored, readers=loaded.readers, given=facts, edition=config.nomenklatur)


def _options(config: Config, metas: Iterable[Meta]) -> dict[str, dict[str, object]]:
    if not config.rules:
        return {}
    from renja_lint.options import checked  # noqa: PLC0415  most runs set none

    return checked(config.rules, metas, config.file)


@sparing_what_is_loaded()
def _report(machine: Machine, candidates: Iterable[files.Candidate], loaded: tuple[Pack, ...], lang: Lang) -> Report:
    """Check file by file, and keep nothing of them but what was found."""
    reports: list[FileReport] = []
    unread: list[RefusalError] = []
    passed_over = 0
    for candidate in candidates:
        try:
            data = files.read(candidate)
        except OSError as error:
            reports.append(files.unreadable(candidate.name, error))
            continue
        try:
            report = _checked(machine, candidate, data)
        except MissingExtraError as error:
            unread.append(missing_extra(error, candidate.name))
            if candidate.certain:
                raise unread[-1] from error
            continue
        if report is None:
            passed_over += 1
        else:
            reports.append(report)
    if unread and not reports:
        raise unread[0]
    for refused in unread:
        output.tell(refused.text.in_(lang))
    return Report(tuple(reports), passed_over, loaded)


def _checked(machine: Machine, candidate: files.Candidate, data: bytes) -> FileReport | None:
    """Check a file that was named, or was found in a folder and is a plan; None for one that is none.

    A document of an office that cannot be read is a plan if its name says so.
    """
    if candidate.certain or files.is_plan(data):
        return machine.lint(data, candidate.name)
    if reading_of(data, candidate.name, machine.readers) is None:
        return None
    report = machine.lint(data, candidate.name)
    return report if report.readable or "renja" in candidate.name.casefold() else None


def missing_extra(error: MissingExtraError, name: str) -> RefusalError:
    """Say what to install to read a file."""
    command = f'pip install "renja-lint[{error}]"'
    return refusal(
        id=f"{name} belum terbaca; untuk membaca berkas Excel, jalankan dulu: {command}",
        en=f"{name} was not read; to read Excel files, first run: {command}",
    )


def _suffixes(readers: Iterable[Reader]) -> tuple[str, ...]:
    return tuple(suffix for reader in readers for suffix in reader.suffixes)


def _spare_plans(target: str, candidates: Sequence[files.Candidate]) -> None:
    """Refuse to write the report over a plan that it is about."""
    full = os.path.realpath(target)
    if any(os.path.realpath(candidate.path) == full for candidate in candidates):
        raise refusal(
            id=f"laporan akan menimpa {target} yang diperiksa",
            en=f"the report would overwrite {target}, which is checked",
        )


def _no_plan(passed_over: int) -> RefusalError:
    if not passed_over:
        return refusal(
            id="tidak ada Renja yang ditemukan: di sana tidak ada berkas .yaml, .yml, .xlsx atau .docx",
            en="no Renja found: there is no .yaml, .yml, .xlsx or .docx file",
        )
    return refusal(
        id=f"tidak ada Renja yang ditemukan: {passed_over} berkas dilewati, yaitu berkas YAML tanpa kunci renja, dan "
        "berkas Excel atau Word yang tidak dikenali sebagai Renja",
        en=f"no Renja found; files passed over, as they are YAML without the key renja, or workbooks and Word files "
        f"that are not recognised: {passed_over}",
    )


def _verdict(report: Report, fail_on: str, lang: Lang) -> int:
    crashes = {crash.code: crash for file in reversed(report.files) for crash in file.crashes}
    for code in sorted(crashes):
        output.tell(_told(crashes[code], report.packs, lang))
    if crashes:
        return CRASHED
    return FOUND if reached(report.findings, fail_on) else GREEN


def _told(crash: Crash, loaded: Iterable[tuple[str, str]], lang: Lang) -> str:
    said = Text(
        id=f"Aturan {crash.code} gagal pada {crash.file} karena kesalahan pada aturan itu, bukan pada berkas Anda. "
        "Laporkan kepada pembuatnya dengan menyalin baris-baris ini:",
        en=f"Rule {crash.code} crashed on {crash.file} because of a fault of the rule, not of your file. "
        "Report it to its makers with these lines:",
    )
    versions = ", ".join(f"{name} {version}" for name, version in (("renja-lint", __version__), *loaded))
    return f"{said.in_(lang)}\n{versions}, Python {sys.version.split()[0]}, {sys.platform}\n{crash.traceback}"
