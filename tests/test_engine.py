"""The machine: order, identity, causes before symptoms, faults that run through, rules that crash."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import renja_lint
from renja_lint.engine import Machine
from renja_lint.finding import Finding, Severity, Text
from renja_lint.plan.chapters import Bagian
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris, Tabel
from renja_lint.rule import Meta, Rule
from renja_lint.testing import lint_text
from renja_lint.wording import message

HEAD = "renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\ndaerah: Kabupaten Contoh\n"
ROWS = HEAD + (
    "rencana:\n  baris:\n"
    "    - {kode: 7.01.01.2.07.0001, nama: Satu, pagu: 1.000}\n"
    "    - {kode: 7.01.01.2.07.0002, nama: Dua, pagu: 2.000}\n"
    "    - {kode: 7.01.01.2.07.0003, nama: Tiga, pagu: 3.000}\n"
)
EXAMPLE = Path(__file__).parents[1] / "examples" / "mangkutana-2024.yaml"
WORDS = Text(id="{nama} salah", en="{nama} is wrong")


def meta(code: str, **more: object) -> Meta:
    return Meta(code, f"salah-{code.lower()}", Severity.WARNING, WORDS, WORDS, WORDS, **more)  # type: ignore[arg-type]


class Cause(Rule):
    meta = meta("AAA001")

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        if baris.nama == "Dua":
            yield self.finding(baris.at("kode"), nama=baris.nama)


class Symptom(Rule):
    meta = meta("BBB001", yields_to=("AAA001",))

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        yield self.finding(baris.at("pagu"), nama=baris.nama)


class Through(Rule):
    meta = meta("CCC001", through=Text(id="{banyak} baris salah", en="{banyak} rows are wrong"))

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        severity = Severity.ERROR if baris.nama == "Tiga" else None
        yield self.finding(baris.at("pagu"), severity=severity, nama=baris.nama)


class Twice(Rule):
    meta = meta("DDD001")

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        for _ in range(2):
            yield self.finding(tabel.at(("judul",), "judul", "judul"), nama="judul")


class Crashing(Rule):
    meta = meta("EEE001")

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        yield self.finding(baris.at("nama"), nama=baris.nama)
        raise ZeroDivisionError


def test_a_symptom_is_kept_back_where_its_cause_was_found() -> None:
    report = lint_text(ROWS, [Cause, Symptom])

    assert [(f.code, f.subject) for f in report.findings] == [
        ("BBB001", "rencana/7.01.01.2.07.0001#pagu"),
        ("AAA001", "rencana/7.01.01.2.07.0002#kode"),
        ("BBB001", "rencana/7.01.01.2.07.0003#pagu"),
    ]
    assert report.yielded == 1


def test_a_value_that_cannot_be_read_has_no_other_fault() -> None:
    report = lint_text(ROWS.replace("2.000", "dua ribu"), [Symptom])

    assert [(f.code, f.subject) for f in report.findings] == [
        ("BBB001", "rencana/7.01.01.2.07.0001#pagu"),
        ("BCA006", "rencana/7.01.01.2.07.0002#pagu"),
        ("BBB001", "rencana/7.01.01.2.07.0003#pagu"),
    ]


def test_a_fault_that_runs_through_a_table_is_one_finding_with_its_places() -> None:
    (finding,) = lint_text(ROWS, [Through]).findings

    assert (finding.subject, finding.severity, finding.place.span[:2]) == ("rencana#pagu", Severity.ERROR, (8, 51))
    assert [(r.place.subject, r.note.id) for r in finding.related] == [
        ("rencana/7.01.01.2.07.0002#pagu", "Dua salah"),
        ("rencana/7.01.01.2.07.0003#pagu", "Tiga salah"),
    ]
    assert (message(finding, "id"), message(finding, "en")) == ("3 baris salah", "3 rows are wrong")


def test_two_places_are_not_a_fault_that_runs_through() -> None:
    report = lint_text(ROWS.rpartition("    - ")[0], [Through])

    assert [f.subject for f in report.findings] == ["rencana/7.01.01.2.07.0001#pagu", "rencana/7.01.01.2.07.0002#pagu"]


def test_code_and_subject_are_unique_in_a_report() -> None:
    report = lint_text(ROWS, [Twice])

    assert [f.subject for f in report.findings] == ["rencana#judul", "rencana#judul~2"]


def test_a_crash_is_named_once_and_the_other_rules_go_on() -> None:
    report = lint_text(ROWS, [Crashing, Cause])

    assert [(f.code, f.subject) for f in report.findings if f.code != "EEE001"] == [
        ("BCA009", "#aturan/EEE001"),
        ("AAA001", "rencana/7.01.01.2.07.0002#kode"),
    ]
    assert [(crash.code, "ZeroDivisionError" in crash.traceback) for crash in report.crashes] == [("EEE001", True)]


def test_findings_of_the_core_can_be_left_out_unless_they_say_that_a_file_was_not_checked() -> None:
    machine = Machine([], ignored=frozenset({"BCA002", "BCA005"}))
    unknown = machine.lint(f"{HEAD}salah: 1\n".encode(), "a.yaml")
    broken = machine.lint(b"a: [", "b.yaml")

    assert unknown.findings == ()
    assert [f.code for f in broken.findings] == ["BCA002"]
    assert not broken.readable


def test_a_finding_at_an_alias_shows_where_its_content_is_written() -> None:
    row = "{kode: 7.01.01.2.07.0002, nama: Dua, pagu: 2.000}"
    text = ROWS.replace(f"    - {row}", f"    - &dua {row}\n    - *dua")
    first, again = (f for f in lint_text(text, [Cause]).findings if f.code == "AAA001")

    assert (first.excerpt.strip(), first.related) == (f"- &dua {row}", ())
    assert again.subject == "rencana/7.01.01.2.07.0002~2#kode"
    assert again.excerpt == "    - *dua"
    assert [(one.place.span[:2], one.note.id) for one in again.related] == [
        ((first.place.span.line, 7), "isinya tertulis di sini")
    ]


@pytest.mark.parametrize(
    ("rows", "heading", "severity"),
    [
        (ROWS, '"No", "Nama Pegawai", "Golongan"', Severity.INFO),
        (ROWS, '"No", "Program/Kegiatan", "Anggaran"', Severity.WARNING),
        ("", '"No", "Nama Pegawai", "Golongan"', Severity.WARNING),
    ],
)
def test_a_table_that_is_not_recognised_is_told_and_weighs_more_where_it_may_be_the_main_one(
    rows: str, heading: str, severity: Severity
) -> None:
    note = f"pembacaan:\n  - {{hal: tabel_tidak_dikenali, nama: '{heading}'}}\n"
    (finding,) = (f for f in lint_text(f"{rows or HEAD}{note}", []).findings if f.code == "BCA019")

    assert (finding.subject, finding.severity) == ("dokumen#pembacaan/tabel-tidak-dikenali", severity)
    assert message(finding, "id") == (
        f"1 tabel tidak dikenali sebagai tabel Renja, sehingga tidak diperiksa, yaitu tabel dengan kepala {heading}"
    )


def test_findings_carry_their_file_and_line() -> None:
    finding = lint_text(ROWS, [Cause]).findings[0]

    assert finding.file == "contoh.yaml"
    assert finding.excerpt == "    - {kode: 7.01.01.2.07.0002, nama: Dua, pagu: 2.000}"


def test_the_report_says_which_lists_served() -> None:
    report = lint_text(ROWS, [])

    assert report.ruling == "900.1.15.5-1317-2023"
    assert list(report.editions) == ["900.1.15.5-1317-2023"]
    assert all(len(checksum) == 64 for checksum in report.editions.values())


@pytest.mark.parametrize(
    ("head", "edition", "ruling"),
    [
        ("tahun: 2025\njenis: induk", None, "900.1.15.5-1317-2023"),
        ("tahun: 2025\njenis: induk", "sipd-2027", "sipd-2027"),
        ("tahun: 2025\njenis: induk\nnomenklatur: 050-5889-2021", "sipd-2027", "050-5889-2021"),
        ("", "sipd-2027", "sipd-2027"),
        ("", None, None),
    ],
)
def test_the_plans_own_word_on_its_edition_goes_before_the_one_that_is_given_and_that_before_its_year(
    head: str, edition: str | None, ruling: str | None
) -> None:
    report = Machine([], edition=edition).lint(f"renja: 1\n{head}\n".encode(), "plan.yaml")

    assert (report.lists.ruling if report.lists else None) == ruling


def test_what_a_checked_plan_leaves_to_the_garbage_collector_does_not_grow_with_it() -> None:
    machine = Machine([Cause(), Symptom(), Twice()])
    more = "".join(f"    - {{kode: 7.01.01.2.07.{number:04}, nama: Dua, pagu: 1.000}}\n" for number in range(4, 100))
    gc.disable()
    try:
        left = []
        for text in (ROWS, ROWS, ROWS + more):
            machine.lint(text.encode(), "renja.yaml")
            left.append(gc.collect())
    finally:
        gc.enable()

    assert left[1] == left[2]


def alive() -> Counter[type]:
    """Count the plans, and what they are made of, that something still holds."""
    gc.collect()
    return Counter(type(one) for one in gc.get_objects() if type(one) in {Plan, Tabel, Baris, Bagian})


def test_no_rule_keeps_a_plan_that_was_checked() -> None:
    before = alive()
    report = renja_lint.lint(EXAMPLE.read_bytes(), EXAMPLE.name)

    assert report.findings
    assert alive() == before
