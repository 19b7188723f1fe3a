"""The machine: hands the parts of a plan to the rules in one pass, and makes the report of what they find."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, repeat

from renja_lint import bca
from renja_lint.engine.report import Crash, FileReport
from renja_lint.engine.through import running_through
from renja_lint.engine.vetting import look_over
from renja_lint.finding import Finding, Place, Related, Text
from renja_lint.plan import size
from renja_lint.plan.document import TABLES, Plan
from renja_lint.plan.glossary import WORDS
from renja_lint.plan.rows import Baris, Indikator, Tabel
from renja_lint.rule import Meta, Rule
from renja_lint.source import yaml
from renja_lint.source.collecting import without_collecting
from renja_lint.source.limits import PROBLEMS
from renja_lint.source.reader import (
    NOTHING_GIVEN,
    FailedReaderError,
    Given,
    MissingExtraError,
    Reader,
    read_with,
    reading_of,
)
from renja_lint.source.tree import Reading

Check = Callable[..., Iterable[Finding]]
Checks = tuple[tuple[Rule, Check], ...]
_WRITTEN = Text(id="isinya tertulis di sini", en="its content is written here")


class Machine:
    """The rules that take part, sorted by what they look at."""

    def __init__(
        self,
        rules: Sequence[Rule],
        *,
        ignored: frozenset[str] = frozenset(),
        readers: Sequence[Reader] = (),
        given: Given = NOTHING_GIVEN,
        edition: str | None = None,
        trusted: frozenset[str] = frozenset(),
    ) -> None:
        """Take rules with their options; ``ignored`` are codes of the core's own that are not wanted.

        What none of the ``readers`` accepts is read as YAML; ``given`` is told to them. ``edition`` of the nomenclature
        rules plans that name none. Rules whose codes are ``trusted`` make findings that need not be looked over.
        """
        self._doubted = frozenset(rule for rule in rules if rule.meta.code not in trusted)
        self.edition = edition
        self.readers = tuple(readers)
        self.given = given
        self.metas: dict[str, Meta] = {rule.meta.code: rule.meta for rule in rules} | bca.METAS
        self.ignored = ignored - bca.NOT_CHECKED
        self._on_plan = _overriding(rules, "check_plan")
        parts = [_overriding(rules, check) for check in ("check_table", "check_row", "check_indicator")]
        self._on = {name: [[pair for pair in on if name in pair[0].tables] for on in parts] for name in TABLES}

    def lint(self, data: bytes, file: str) -> FileReport:
        """Check the bytes of one plan; whatever they are, the answer is a report.

        Raises:
            MissingExtraError: the format needs libraries that are not installed.

        """
        try:
            reader = self.reader_of(data, file)
        except FailedReaderError as error:
            return failure(error, file)
        return self.lint_with(reader, data, file)

    @without_collecting()
    def lint_with(self, reader: Reader | None, data: bytes, file: str) -> FileReport:
        """Check the bytes of one plan, of which it is known who reads them.

        Raises:
            MissingExtraError: the format needs libraries that are not installed.

        """
        try:
            return self.report(self._read_with(reader, data), file)
        except (MissingExtraError, KeyboardInterrupt):
            raise
        except BaseException as error:  # a reader may fail in any way; the other files are checked
            return failure(error, file)

    def reader_of(self, data: bytes, file: str) -> Reader | None:
        """Give the reader for a file's format; None where none accepts it, and it is read as YAML.

        Raises:
            FailedReaderError: a reader failed.

        """
        return reading_of(data, file, self.readers)

    def read(self, data: bytes, file: str) -> Reading:
        """Read the bytes of a file with the reader for its format.

        Raises:
            MissingExtraError: the format needs libraries that are not installed.
            FailedReaderError: a reader failed.

        """
        return self._read_with(self.reader_of(data, file), data)

    def _read_with(self, reader: Reader | None, data: bytes) -> Reading:
        return size.within(read_with(reader, data, self.given) if reader else yaml.read(data, WORDS))

    def report(self, reading: Reading, file: str) -> FileReport:
        """Check what was read of a file; the tree is the plan's from then on."""
        findings = [bca.of_problem(problem) for problem in reading.problems]
        if reading.tree is None:
            return FileReport(file, self._dressed(findings, reading, file), readable=False)
        plan = Plan(reading.tree, self.edition)
        findings += bca.of_plan(plan)
        crashes = self._ask(plan, findings, file)
        kept = self._causes_only(findings, plan)
        through = running_through(kept, self.metas)
        report = FileReport(
            file,
            self._dressed(through, reading, file),
            len(findings) - len(kept),
            tuple(crashes),
            plan.nomenclature.ruling,
            plan.nomenclature.checksums(),
            lists=plan.nomenclature.lists if plan.regime.edition_is_known else None,
        )
        plan.close()
        return report

    def _ask(self, plan: Plan, findings: list[Finding], file: str) -> Iterable[Crash]:
        """Gather what the rules find; give those that crash. One that has found enough is not asked again."""
        crashes: dict[str, Crash] = {}
        met: dict[Rule, int] = {}
        enough: set[Rule] = set()
        for rule, found in self._asked(plan):
            if rule in enough:
                continue
            try:
                for finding in found:
                    if rule in self._doubted:
                        look_over(finding, rule.meta)
                    findings.append(finding)
                    met[rule] = met.get(rule, 0) + 1
                    if met[rule] == PROBLEMS:
                        enough.add(rule)
                        findings.append(bca.of_too_many(rule.meta, plan))
                        break
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # a rule may fail in any way, or end the program; the others go on
                code = rule.meta.code
                if code not in crashes:
                    crashes[code] = Crash(code, file, traceback.format_exc())
                    findings.append(bca.of_crash(code, error, plan.tree.span))
        return crashes.values()

    def _asked(self, plan: Plan) -> Iterator[tuple[Rule, Iterable[Finding]]]:
        """Hand the plan and each of its tables to the rules for them; what a rule finds comes as it is asked for."""
        for rule, check in self._on_plan:
            yield rule, chain.from_iterable(map(check, (plan,)))
        for name, tabel in plan.tables.items():
            parts = _Parts(tabel)
            on_table, on_row, on_indicator = self._on[name]
            for rule, check in on_table:
                yield rule, chain.from_iterable(map(check, (tabel,), (plan,)))
            for rule, check in on_row:
                yield rule, chain.from_iterable(map(check, parts.rows(rule.levels), repeat(plan)))
            for rule, check in on_indicator:
                yield rule, chain.from_iterable(map(check, parts.indicators(rule.levels), repeat(plan)))

    def _causes_only(self, findings: list[Finding], plan: Plan) -> list[Finding]:
        """Keep back findings whose cause was found: by a rule they yield to, or a value that could not be read."""
        spoken = {(f.code, _thing(f.subject)) for f in findings}
        explaining = {code for f in findings if f.guesses for code in self.metas[f.code].explained_by}
        shown = {(f.code, _thing(subject)) for f in findings if f.code in explaining for subject in _shown(f)}
        return [
            f
            for f in findings
            if not any((cause, _thing(f.subject)) in spoken for cause in self.metas[f.code].yields_to)
            and not any((code, _likeliest(f)) in shown for code in self.metas[f.code].explained_by)
            and (f.code.startswith("BCA") or f.subject not in plan.unreadable)
        ]

    def _dressed(self, findings: Iterable[Finding], reading: Reading, file: str) -> tuple[Finding, ...]:
        """Give findings their file, their line of source and a unique identity, in order of place and code."""
        lines, repeated = reading.lines, reading.repeated
        wanted = [f for f in findings if f.code not in self.ignored]
        wanted.sort(key=lambda f: (f.place.span, f.code, f.subject))
        seen: dict[tuple[str, str], int] = {}
        dressed = []
        for finding in wanted:
            key = (finding.code, finding.subject)
            seen[key] = seen.get(key, 0) + 1
            place = finding.place
            if seen[key] > 1:
                place = place._replace(subject=f"{place.subject}~{seen[key]}")
            line = place.span.line
            excerpt = lines[line - 1] if 0 < line <= len(lines) else ""
            related = finding.related
            if origin := repeated.get(place.span):
                related = (Related(Place(origin, "", ""), _WRITTEN), *related)
            dressed.append(replace(finding, file=file, place=place, related=related, excerpt=excerpt))
        return tuple(dressed)


def failure(error: BaseException, file: str) -> FileReport:
    """Make the report of a file whose check failed; call it where the error is caught."""
    reader = error.reader if isinstance(error, FailedReaderError) else ""
    crash = Crash(bca.FAILED, file, traceback.format_exc(), reader)
    return FileReport(file, (replace(bca.of_failure(error), file=file),), crashes=(crash,), readable=False)


def _overriding(rules: Sequence[Rule], check: str) -> Checks:
    return tuple(
        (rule, getattr(rule, check)) for rule in rules if getattr(type(rule), check) is not getattr(Rule, check)
    )


class _Parts:
    """The rows of a table and their indicators in printed order, sorted out once for all rules of the same levels."""

    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        self._rows: dict[tuple[str, ...], tuple[Baris, ...]] = {(): tabel.baris}
        self._indicators: dict[tuple[str, ...], tuple[Indikator, ...]] = {}

    def rows(self, levels: tuple[str, ...]) -> tuple[Baris, ...]:
        if levels not in self._rows:
            self._rows[levels] = tuple(baris for baris in self._tabel.baris if baris.tingkat in levels)
        return self._rows[levels]

    def indicators(self, levels: tuple[str, ...]) -> tuple[Indikator, ...]:
        if levels not in self._indicators:
            self._indicators[levels] = tuple(one for baris in self.rows(levels) for one in baris.indikator)
        return self._indicators[levels]


def _likeliest(finding: Finding) -> str | None:
    """Give the one row that the first guess of a finding names as the cause; None where it names more, or none."""
    subjects = finding.guesses[0].subjects if finding.guesses else ()
    return _thing(subjects[0]) if len(subjects) == 1 else None


def _shown(finding: Finding) -> Iterator[str]:
    """Give the subjects that a finding is about and those that it shows beside it."""
    yield finding.subject
    yield from (related.place.subject for related in finding.related)


def _thing(subject: str) -> str:
    """Give the row that a subject is about, or the key at the top of the plan; else the subject itself."""
    base, _, fragment = subject.partition("#")
    if not base:
        return f"#{fragment.partition('.')[0]}"
    return base if "/" in base and not base.startswith("bab/") else subject
