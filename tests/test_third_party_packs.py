"""Rules and readers of others that fail: each is named, the rest runs, and the run is never green."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from renja_lint import Severity, testing
from renja_lint.finding import Guess, Text
from renja_lint.plan.document import Plan
from renja_lint.rule import Meta, Rule
from tests.packs import FORM, READER, RULE, pack
from tests.running import Run, running

GOOD = "renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"
FAULTY = f"""\
{GOOD}rencana:
  baris:
    - {{kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}}
    - {{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}}
"""
CONCISE = ("--format", "concise")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    Path("salah.yaml").write_text(FAULTY, encoding="utf-8")
    return running(capsys)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    def install(name: str, module: str) -> None:
        folder = tmp_path / "paket"
        folder.mkdir(exist_ok=True)
        pack(folder, name, module)
        monkeypatch.syspath_prepend(folder)

    return install


@pytest.mark.parametrize(
    ("name", "check", "kind"),
    [
        ("keluar_hijau", "raise SystemExit(0)", "SystemExit"),
        ("keluar_pamit", "yield from [][1:]; raise SystemExit('bye')", "SystemExit"),
        ("keluar_pembuat", "raise GeneratorExit", "GeneratorExit"),
        ("memberi_angka", "yield 1", "TypeError"),
        ("memberi_kosong", "return [None]", "TypeError"),
    ],
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_rule_that_ends_the_program_or_finds_nonsense_is_3_and_the_others_run(
    run: Run, install: Callable[[str, str], None], name: str, check: str, kind: str, jobs: str
) -> None:
    install(name, RULE.format(severity="INFO", check=check))
    names = ["salah.yaml"]
    for number in range(6 * (jobs == "2")):
        names.append(f"salah-{number}.yaml")
        Path(names[-1]).write_text(FAULTY, encoding="utf-8")
    result = run(*names, "--select", "LOK001,JML001", *CONCISE, "--fail-on", "never", "--jobs", jobs)
    said = f"aturan LOK001 gagal dijalankan karena kesalahan pada program ({kind}); aturan lain tetap berjalan"

    assert result.code == 3
    assert [line.split(" ", 3)[:3] for line in result.out.splitlines()] == [
        each
        for file in sorted(names)
        for each in ([f"{file}:1:1:", "kesalahan", "BCA009"], [f"{file}:7:51:", "kesalahan", "JML001"])
    ]
    assert said in result.out
    assert result.err.startswith("Aturan LOK001 gagal pada ")


@pytest.mark.parametrize(
    ("name", "read", "kind"),
    [
        ("baca_keluar", "raise SystemExit(0)", "SystemExit"),
        ("baca_hampa", "return Reading(None, ())", "ValueError"),
        ("baca_teks", "return data", "TypeError"),
        ("baca_pohon", "return Reading({}, ())", "TypeError"),
    ],
)
def test_a_reader_that_ends_the_program_or_gives_nothing_is_3_and_named(
    run: Run, install: Callable[[str, str], None], name: str, read: str, kind: str
) -> None:
    install(name, READER.replace("lines = tuple(", f"{read}; lines = tuple("))
    Path("isian.frm").write_bytes(FORM)
    said = (
        f'berkas ini gagal diperiksa karena kesalahan pada program pembaca "formulir" ({kind}); '
        "berkas lain tetap diperiksa"
    )
    told = (
        'isian.frm gagal diperiksa karena kesalahan pada program pembaca "formulir", bukan pada berkas Anda. '
        "Laporkan kepada pembuatnya"
    )
    checked, converted = run("isian.frm", *CONCISE), run("convert", "isian.frm", "-o", "hasil.yaml")

    assert (checked.code, checked.out) == (3, f"isian.frm:1:1: kesalahan BCA018 {said}\n")
    assert checked.err.startswith(told)
    assert converted.code == 3
    assert said in converted.out
    assert converted.err.startswith(told)
    assert not Path("hasil.yaml").exists()


def test_the_end_of_the_program_by_our_own_hand_is_3(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(*_: object, **__: object) -> None:
        raise SystemExit(0)

    monkeypatch.setattr("renja_lint.checking.run.render", ended)
    result = run("salah.yaml")

    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("renja-lint berhenti karena kesalahan pada programnya sendiri")
    assert result.err.rstrip().endswith("SystemExit: 0")


def test_stopping_by_hand_is_no_crash_of_a_rule(run: Run, install: Callable[[str, str], None]) -> None:
    install("berhenti", RULE.format(severity="INFO", check="raise KeyboardInterrupt"))

    assert run("salah.yaml")[:2] == (130, "")


CODE, NAME = 'code="LOK001"', 'name="tahun-ganjil"'
CLASS = "    def check_plan(self, plan):"
OFFERED = [
    (CODE, "code=None", "aturan TahunGanjil: code harus tiga huruf besar dan tiga angka, misalnya LOK001"),
    (CODE, 'code="LK1"', "aturan LK1: code harus tiga huruf besar dan tiga angka, misalnya LOK001 ('LK1')"),
    (NAME, 'name="Tahun"', "aturan LOK001: name harus kata-kata berhuruf kecil dengan tanda hubung ('Tahun')"),
    (NAME, 'name="jml"', "aturan LOK001: name harus kata-kata berhuruf kecil dengan tanda hubung ('jml')"),
    (NAME, 'name="yaml-rusak"', "aturan LOK001: nama yaml-rusak sudah dipakai BCA002"),
    (
        NAME,
        'name="jumlah-kegiatan-tidak-cocok"',
        "aturan LOK001: nama jumlah-kegiatan-tidak-cocok sudah dipakai JML001",
    ),
    (
        "severity=Severity.INFO",
        'severity="warning"',
        "aturan LOK001: severity harus Severity.ERROR, Severity.WARNING atau Severity.INFO ('warning')",
    ),
    ("title=WORDS", 'title="Ganjil"', 'aturan LOK001: title harus Text(id="...", en="...") (\'Ganjil\')'),
    ('en="{tahun} is no', 'en="{year} is no', "aturan LOK001: title memakai tahun, year dalam satu bahasa saja"),
    (
        'id="tulis tahun selain {tahun}"',
        'id="tulis tahun selain {tahun"',
        "aturan LOK001: tanda kurung kurawal di remedy tidak berpasangan",
    ),
    ('yields_to=("BCA007",)', 'yields_to="BCA007"', "aturan LOK001: yields_to harus tuple kode aturan"),
    ('yields_to=("BCA007",)', 'norms=("UU 1",)', "aturan LOK001: norms harus tuple Norm"),
    ('Option("batas", 2,', 'Option("batas", None,', "aturan LOK001: pilihan batas harus bool, int, float"),
    ('Option("kata", ', 'Option("batas", ', "aturan LOK001: dua pilihan bernama sama"),
    ("        meta = Meta(", "        sebutan = Meta(", "aturan TahunGanjil: meta harus sebuah Meta"),
    ("        valid = (", "        sah = (", "aturan LOK001: valid harus teks contoh atau tuple Example"),
    (CLASS, f'    tables = ("rencna",)\n\n    {CLASS}', "aturan LOK001: tables harus tuple dari tujuan_sasaran"),
    (CLASS, f'    levels = ["program"]\n\n    {CLASS}', "aturan LOK001: levels harus tuple dari urusan"),
    ("check_plan", "check_plans", "aturan LOK001: tidak ada check_plan, check_table, check_row, check_indicator"),
    (
        CLASS,
        f"    def __init__(self):\n            pass\n\n    {CLASS}",
        "aturan LOK001: tidak dapat dibuat tanpa pilihan (TypeError: TahunGanjil.__init__() takes 1",
    ),
    (
        CLASS,
        f"    def __init__(self, options):\n            raise SystemExit(0)\n\n    {CLASS}",
        "aturan LOK001: tidak dapat dibuat tanpa pilihan (SystemExit: 0)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("number", "old", "new", "said"), [(number, *each) for number, each in enumerate(OFFERED)])
def test_a_rule_that_cannot_work_is_2_and_named_with_what_is_wrong(
    run: Run, install: Callable[[str, str], None], number: int, old: str, new: str, said: str
) -> None:
    rule = RULE.format(severity="INFO", check="return ()")
    assert old in rule
    install(f"rusak_{number}", rule.replace(old, new))
    result = run("salah.yaml")

    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(
        f"renja-lint: paket aturan tidak dapat dimuat: rusak_{number} (paket-asing 2.5): {said}"
    )
    assert run("salah.yaml", "--no-plugins", "--select", "JML001").code == 1


@pytest.mark.parametrize(
    ("number", "old", "new", "said"),
    [
        (0, 'name = "formulir"', "", "pembaca Formulir: name harus teks"),
        (1, 'suffixes = (".frm", ".xlsx")', "", "pembaca formulir: suffixes harus tuple akhiran berhuruf kecil"),
        (2, '(".frm", ".xlsx")', '".frm"', "pembaca formulir: suffixes harus tuple akhiran berhuruf kecil"),
        (3, '".frm"', '".FRM"', "pembaca formulir: suffixes harus tuple akhiran berhuruf kecil"),
        (4, "def accepts", "def accept", "pembaca formulir: accepts atau read belum ditulis"),
        (5, "[Formulir()]", "[Formulir]", "<class 'baca_5_aturan.Formulir'> bukan Reader"),
    ],
)
def test_a_reader_that_cannot_work_is_2_and_named_with_what_is_wrong(
    run: Run, install: Callable[[str, str], None], number: int, old: str, new: str, said: str
) -> None:
    install(f"baca_{number}", READER.replace(old, new))
    result = run("salah.yaml")

    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(
        f"renja-lint: paket aturan tidak dapat dimuat: baca_{number} (paket-asing 2.5): {said}"
    )


def test_without_packs_of_others_their_settings_are_passed_over_and_told(
    run: Run, install: Callable[[str, str], None]
) -> None:
    install("setelan", RULE.format(severity="INFO", check="return ()"))
    settings = 'select = ["JML001", "LOK001"]\nignore = ["LOK002"]\n\n[rules.tahun-ganjil]\nbatas = 3\n'
    Path("renja-lint.toml").write_text(settings, encoding="utf-8")
    told = "renja-lint.toml: aturan LOK001, LOK002, tahun-ganjil tidak dimuat, sehingga pengaturannya dilewati\n"
    result = run("salah.yaml", *CONCISE, "--no-plugins")

    assert (result.code, result.err) == (1, told)
    assert [line.split()[2] for line in result.out.splitlines()] == ["JML001"]
    assert run("salah.yaml", "--no-plugins", "--ignore", "LOK001").code == 2
    Path("renja-lint.toml").write_text('select = ["LOK001"]\nplugins = false\n', encoding="utf-8")
    assert run("salah.yaml")[:2] == (2, "")


def test_options_that_a_rule_cannot_use_are_2_and_named(run: Run, install: Callable[[str, str], None]) -> None:
    made = "    def __init__(self, options):\n            if options: raise ValueError('batas')\n"
    install("pilih", RULE.format(severity="INFO", check="return ()").replace(CLASS, f"{made}\n    {CLASS}"))
    Path("renja-lint.toml").write_text("[rules.LOK001]\nbatas = 3\n", encoding="utf-8")

    assert run("salah.yaml") == (
        2,
        "",
        "renja-lint: aturan LOK001 tidak dapat memakai pilihan di konfigurasi (ValueError: batas)\n",
    )


WORDS = Text(id="{nama} salah", en="{nama} is wrong")


class Strange(Rule):
    meta = Meta("ZZZ001", "aneh-sekali", Severity.INFO, WORDS, WORDS, WORDS)


STRANGE: dict[str, Callable[[Plan, Rule], object]] = {
    "no finding": lambda plan, _: plan,
    "no place": lambda _, rule: rule.finding("#tahun", nama="x"),  # type: ignore[arg-type]
    "no span": lambda plan, rule: rule.finding(plan.at("tahun")._replace(span=(1, 1)), nama="x"),  # type: ignore[arg-type]
    "no related": lambda plan, rule: rule.finding(plan.at("tahun"), plan.at("jenis"), nama="x"),  # type: ignore[arg-type]
    "no severity": lambda plan, rule: rule.finding(plan.at("tahun"), severity="error", nama="x"),  # type: ignore[arg-type]
    "no argument": lambda plan, rule: rule.finding(plan.at("tahun")),
    "not a number": lambda plan, rule: rule.finding(plan.at("tahun"), nama=float("nan")),
    "no data": lambda plan, rule: rule.finding(plan.at("tahun"), nama=object()),
    "a guess without end": lambda plan, rule: rule.finding(
        plan.at("tahun"), nama="x", guesses=(Guess("x", (), Decimal("Infinity"), WORDS),)
    ),
}


@pytest.mark.parametrize("kind", STRANGE)
def test_a_finding_that_no_report_can_hold_is_a_crash_of_its_rule(kind: str) -> None:
    class Finding(Strange):
        def check_plan(self, plan: Plan):  # type: ignore[no-untyped-def]  # noqa: ANN202
            yield self.finding(plan.at("jenis"), nama="satu")
            yield STRANGE[kind](plan, self)

    report = testing.lint_text(GOOD, [Finding])

    assert [(f.code, f.subject) for f in report.findings] == [("BCA009", "#aturan/ZZZ001"), ("ZZZ001", "#jenis")]
    assert [crash.code for crash in report.crashes] == ["ZZZ001"]


def test_a_finding_of_another_rule_is_a_crash() -> None:
    class Other(Rule):
        meta = Meta("ZZZ002", "lain-sekali", Severity.INFO, WORDS, WORDS, WORDS)

        def check_plan(self, plan: Plan):  # type: ignore[no-untyped-def]  # noqa: ANN202
            yield Strange().finding(plan.at("jenis"), nama="satu")

    assert [f.code for f in testing.lint_text(GOOD, [Other]).findings] == ["BCA009"]
