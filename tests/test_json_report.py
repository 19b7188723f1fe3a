"""JSON reports: what they hold, that they keep to their schema, and that they do not vary."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from renja_lint import __version__, plugins, schema
from renja_lint.checking.unread import report_unreadable
from renja_lint.engine import Crash, FileReport, Machine, Report
from renja_lint.finding import LANGS, Finding, Guess, Lang, Money, Norm, Place, Related, Severity, Span, Text
from renja_lint.reporters import render

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))
WRITTEN = json.loads(schema.of_reports())
SCHEMA = Draft202012Validator(WRITTEN)

FINDING = Finding(
    code="JML001",
    name="jumlah-kegiatan-tidak-cocok",
    severity=Severity.ERROR,
    message=Text(id="{nama}: tertulis {tertulis}{saran}", en="{nama}: given as {tertulis}{saran}"),
    remedy=Text(id="tulis {jumlah}", en="write {jumlah}"),
    norms=(Norm("Permendagri 86/2017", Text(id="bentuk", en="form")), Norm("UU 25/2004")),
    place=Place(Span(7, 51, 8, 3), "rencana/7.01.01.2.07#pagu", "Tabel 3.2 › pagu"),
    related=(Related(Place(Span(8, 62, 8, 72), "x", "sana"), Text(id="di sana", en="there")),),
    guesses=(
        Guess("belum_diperbarui", ("rencana/a#pagu", "rencana/b#pagu"), Decimal(1500), Text(id="mungkin", en="maybe")),
        Guess("nilai_lain", (), None, Text(id="barangkali", en="perhaps")),
    ),
    data={
        "nama": 'Pengadaan "Mebel" é',
        "tertulis": Money(80855379),
        "jumlah": Money("46355379.50"),
        "tahun": 2025,
        "target": Decimal("51.48"),
        "banyak": Decimal("2.0"),
        "saran": Text(id="; periksa", en="; check"),
        "pembanding": ("satu", Money(2)),
    },
    file="a.yaml",
)
SHA, OTHER = "a" * 64, "b" * 64
REPORT = Report(
    (
        FileReport("a.yaml", (FINDING,), yielded=2, ruling="satu", editions={"zeta": SHA, "alfa": OTHER}),
        FileReport("b.yaml", (), crashes=(Crash("AAA001", "b.yaml", "..."),), ruling="satu", editions={"zeta": SHA}),
    ),
    passed_over=4,
    packs=(("dasar", "1.2.3"),),
)


def test_a_whole_report() -> None:
    assert json.loads(render(REPORT, "json", "id")) == {
        "version": 1,
        "tool": {
            "name": "renja-lint",
            "version": __version__,
            "packs": [{"name": "dasar", "version": "1.2.3"}],
            "nomenclature": {"ruling": "satu", "used": ["alfa", "zeta"], "sha256": {"alfa": OTHER, "zeta": SHA}},
        },
        "summary": {"files": 2, "passed_over": 4, "error": 1, "warning": 0, "info": 0, "not_run": 1, "yielded": 2},
        "findings": [
            {
                "code": "JML001",
                "name": "jumlah-kegiatan-tidak-cocok",
                "severity": "error",
                "message": 'Pengadaan "Mebel" é: tertulis Rp80.855.379; periksa',
                "remedy": "tulis Rp46.355.379,50",
                "norms": ["Permendagri 86/2017, bentuk", "UU 25/2004"],
                "file": "a.yaml",
                "line": 7,
                "column": 51,
                "end_line": 8,
                "end_column": 3,
                "label": "Tabel 3.2 › pagu",
                "subject": "rencana/7.01.01.2.07#pagu",
                "data": {
                    "nama": 'Pengadaan "Mebel" é',
                    "tertulis": 80855379,
                    "jumlah": "46355379.50",
                    "tahun": 2025,
                    "target": 51.48,
                    "banyak": 2,
                    "saran": "; periksa",
                    "pembanding": ["satu", 2],
                    "dugaan": [
                        {
                            "jenis": "belum_diperbarui",
                            "subjek": ["rencana/a#pagu", "rencana/b#pagu"],
                            "nilai": 1500,
                            "uraian": "mungkin",
                        },
                        {"jenis": "nilai_lain", "subjek": [], "nilai": None, "uraian": "barangkali"},
                    ],
                },
                "related": [{"file": "a.yaml", "line": 8, "column": 62, "label": "sana", "message": "di sana"}],
            }
        ],
    }


def test_the_text_is_laid_out_one_finding_a_line_and_spells_letters_out() -> None:
    text = render(replace(REPORT, files=(FileReport("a.yaml", (FINDING, FINDING)),)), "json", "en")

    assert [line[:12] for line in text.splitlines()] == [
        '{"version": ',
        ' "tool": {"n',
        ' "summary": ',
        ' "findings":',
        '  {"code": "',
        '  {"code": "',
        " ]}",
    ]
    assert "é: given as Rp80.855.379; check" in text
    assert text.endswith("]}\n")


@pytest.mark.parametrize(
    ("rulings", "ruling"),
    [((), None), (("b", "a", "b"), ["a", "b"]), (("a", "a"), "a")],
)
def test_the_ruling_edition_is_one_or_several_or_none(rulings: tuple[str, ...], ruling: object) -> None:
    unread = report_unreadable("z.yaml", PermissionError(13, "x"))
    report = Report((*(FileReport("a.yaml", (), ruling=each) for each in rulings), unread))
    text = render(report, "json", "id")

    assert json.loads(text)["tool"]["nomenclature"]["ruling"] == ruling
    assert list(SCHEMA.iter_errors(json.loads(text))) == []


def test_no_findings_are_an_empty_list() -> None:
    assert json.loads(render(Report((FileReport("a.yaml", ()),)), "json", "id"))["findings"] == []


def of_examples(paths: list[Path], lang: Lang) -> str:
    loaded = plugins.load(third_party=False)
    machine = Machine([rule() for rule in loaded.rules])
    files = tuple(machine.lint(path.read_bytes(), path.name) for path in paths)
    return render(Report(tuple(sorted(files, key=lambda f: f.file)), packs=loaded.packs), "json", lang)


def test_the_schema_is_one() -> None:
    meta = Draft202012Validator(Draft202012Validator.META_SCHEMA)

    assert WRITTEN["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert [error.message for error in meta.iter_errors(WRITTEN)] == []
    assert [error.json_path for error in meta.iter_errors({"type": "text", "required": "a"})] == [
        "$.type",
        "$.required",
    ], "the schema of schemas bites"


def test_the_schema_requires_what_every_report_has() -> None:
    report, defined = json.loads(render(REPORT, "json", "id")), WRITTEN["$defs"]
    described = WRITTEN["properties"]
    (finding,) = report["findings"]

    assert [
        WRITTEN["required"],
        described["tool"]["required"],
        described["tool"]["properties"]["packs"]["items"]["required"],
        described["tool"]["properties"]["nomenclature"]["required"],
        described["summary"]["required"],
        defined["finding"]["required"],
        defined["related"]["required"],
    ] == [
        list(report),
        list(report["tool"]),
        list(report["tool"]["packs"][0]),
        list(report["tool"]["nomenclature"]),
        list(report["summary"]),
        list(finding),
        list(finding["related"][0]),
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_real_reports_keep_to_the_schema(lang: Lang) -> None:
    report = json.loads(of_examples(EXAMPLES, lang))

    assert report["summary"]["files"] == len(EXAMPLES)
    assert report["findings"], "a schema proves little on an empty report"
    assert [error.message for error in SCHEMA.iter_errors(report)] == []
    assert [error.message for error in SCHEMA.iter_errors(json.loads(render(REPORT, "json", lang)))] == []


@pytest.mark.parametrize(
    ("name", "written", "told"),
    [
        ("a\nb.yaml", r"a\nb.yaml", "a\nb.yaml"),
        ("a\x1b[2J\x85.yaml", r"a\u001b[2J\u0085.yaml", "a\x1b[2J\x85.yaml"),
        ("a\udcff\udc80.yaml", r"a\\xff\\x80.yaml", r"a\xff\x80.yaml"),
        ("a\ud800.yaml", "a\N{REPLACEMENT CHARACTER}.yaml", "a\N{REPLACEMENT CHARACTER}.yaml"),
        ("a\\xff é.yaml", r"a\\xff é.yaml", "a\\xff é.yaml"),
    ],
)
def test_a_file_is_told_by_its_true_name(name: str, written: str, told: str) -> None:
    text = render(Report((FileReport(name, (replace(FINDING, file=name),)),)), "json", "id")
    (finding,) = json.loads(text)["findings"]

    assert text.count(f'"file": "{written}"') == 2
    assert (finding["file"], finding["related"][0]["file"]) == (told, told)
    assert [error.message for error in SCHEMA.iter_errors(json.loads(text.encode()))] == []


def test_the_schema_bites() -> None:
    report = json.loads(render(REPORT, "json", "id"))
    report["findings"][0]["line"] = "7"
    del report["summary"]["yielded"]
    report["findings"][0]["data"]["tertulis"] = {}

    assert sorted("/".join(map(str, error.path)) for error in SCHEMA.iter_errors(report)) == [
        "findings/0/data/tertulis",
        "findings/0/line",
        "summary",
    ]


def test_the_same_plans_give_the_same_bytes_in_whatever_order_they_are_read() -> None:
    shuffled = EXAMPLES.copy()
    random.Random(7).shuffle(shuffled)

    assert of_examples(EXAMPLES, "id") == of_examples(shuffled[::-1], "id") == of_examples(EXAMPLES, "id")
