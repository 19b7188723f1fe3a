"""One run over files: configuration, rules, plans, report, exit code."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from renja_lint import bca
from renja_lint.checking.one_file import Passed, check_file, suffixes
from renja_lint.checking.setup import leave_out_absent, make_machine
from renja_lint.checking.unread import missing_extra, report_missing_extra
from renja_lint.checking.verdict import verdict
from renja_lint.checking.workers import spread
from renja_lint.config.file import Config, load
from renja_lint.engine import FileReport, Machine, Report
from renja_lint.files import output
from renja_lint.files.search import STDIN, Candidate, find_files
from renja_lint.finding import Lang, Text
from renja_lint.plugins import Pack, load_or_refuse
from renja_lint.refusal import RefusalError, refusal
from renja_lint.reporters import FULL, render
from renja_lint.source.collecting import sparing_what_is_loaded
from renja_lint.source.reader import NOTHING_GIVEN, Given, MissingExtraError


class RunRequest(NamedTuple):
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


def check(asked: RunRequest) -> int:
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


def _config(asked: RunRequest) -> Config:
    if asked.no_config and asked.config is not None:
        raise refusal(id="pilih salah satu: --config atau --no-config", en="choose one: --config or --no-config")
    return Config() if asked.no_config else load(asked.config)


def _check(config: Config, asked: RunRequest, lang: Lang) -> int:
    loaded = load_or_refuse(third_party=config.plugins)
    if not config.plugins:
        metas = [*(rule.meta for rule in loaded.rules), *bca.METAS.values()]
        config = leave_out_absent(config, metas, asked.given, lang)
    machine = make_machine(config, loaded, asked.facts)
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
                raise missing_extra(answer, candidate.name) from answer
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
