from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.rule import Rule
from renja_lint.testing import lint_text
from renja_lint.wording import message
from renja_rules.year.thn001_tahun_kolom_tc29_salah import TahunKolomTc29Salah
from renja_rules.year.thn002_tahun_kolom_tc30_salah import TahunKolomTc30Salah
from renja_rules.year.thn003_tahun_kolom_tc33_salah import TahunKolomTc33Salah
from renja_rules.year.thn004_kepala_berulang_beda_tahun import KepalaBerulangBedaTahun
from renja_rules.year.thn007_rentang_tahun_terbalik import RentangTahunTerbalik
from renja_rules.year.thn008_tahun_di_luar_renstra import TahunDiLuarRenstra

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [
    TahunKolomTc29Salah,
    TahunKolomTc30Salah,
    TahunKolomTc33Salah,
    KepalaBerulangBedaTahun,
    RentangTahunTerbalik,
    TahunDiLuarRenstra,
]
HEAD = "renja: 1\njenis: {jenis}\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"

# Headings of T-C.29 as yearly plans write them, with the years that are right in a plan for 2025.
YEARLY = [
    ("Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun {}", (2022,)),
    ("Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d dengan Tahun {} (n-3)", (2022,)),
    ("REALISASI TARGET KINERJA HASIL PROGRAM DAN KELUARAN KEGIATAN SAMPAI DENGAN TAHUN {}", (2022,)),
    ("Realisasi s.d. Tahun {}", (2022,)),
    ("Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun {} (tahun lalu/n-2)", (2023,)),
    ("Target Kinerja Hasil Program dan Keluaran Kegiatan (Renja PD tahun {})", (2023,)),
    ("Realisasi Renja PD tahun {}", (2023,)),
    ("Realisasi Renja Perangkat Daerah Tahun {} (%)", (2023,)),
    ("Target Renja Perangkat Daerah Tahun {}", (2023, 2024)),
    ("Target program dan kegiatan (Renja PD tahun {})", (2024,)),
    ("Target Program/Kegiatan Renja Perangkat Daerah Tahun Berjalan ({})", (2024,)),
    ("Perkiraan Realisasi Capaian Target Renstra PD s/d tahun berjalan ({})", (2024,)),
    ("Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (tahun {})", (2024,)),
]
OPEN = [
    "Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun {}",
    "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu ({})",
    "Realisasi Renja Perangkat Daerah sampai dengan Triwulan II Tahun {}",
    "Tingkat Realisasi Tahun {} (%)",
    "Target Renja Nomor {}",
    "Target Renja {}/2026",
    "Realisasi Renja Tahun {} dan 2021",
]


def lint(body: str, *rules: type[Rule], jenis: str = "induk") -> tuple[Finding, ...]:
    report = lint_text(HEAD.format(jenis=jenis) + body, rules or FAMILY)
    assert report.crashes == ()
    return report.findings


def headings(*cells: str, title: str = "") -> str:
    lines = "".join(f'    - "{cell}"\n' for cell in cells)
    return f'evaluasi:\n  judul: "{title}"\n  kepala:\n{lines}'


@pytest.mark.parametrize(("heading", "right"), YEARLY)
def test_a_yearly_heading_may_name_its_own_years_only(heading: str, right: tuple[int, ...]) -> None:
    wrong = [year for year in range(2019, 2028) if lint(headings(heading.format(year)))]

    assert wrong == [year for year in range(2019, 2028) if year not in right]


@pytest.mark.parametrize("heading", OPEN)
def test_a_heading_whose_year_is_open_is_left_alone(heading: str) -> None:
    assert [lint(headings(heading.format(year))) for year in range(2019, 2028)] == [()] * 9


def test_a_title_names_the_year_up_to_which_it_evaluates() -> None:
    title = "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Tahun 2023 dan Pencapaian Renstra PD s.d. Tahun {}"

    assert lint(headings(title=title.format(2024))) == ()
    found = lint(headings(title=title.format(2025)))
    assert [(f.subject, f.severity.value, message(f, "id")) for f in found] == [
        (
            "evaluasi#judul/2025",
            "error",
            '"Pencapaian Renstra PD s.d. Tahun 2025": tahun 2025 tidak cocok, menurut bentuk tabelnya seharusnya 2024',
        )
    ]


@pytest.mark.parametrize("later", [0, 1])
def test_a_revision_may_keep_the_yearly_form(later: int) -> None:
    cells = [heading.format(right[0] + later) for heading, right in YEARLY]

    assert lint(headings(*cells), jenis="perubahan") == ()


def test_a_revision_that_keeps_the_yearly_form_is_held_to_it() -> None:
    cells = [heading.format(right[0]) for heading, right in YEARLY if "s.d." not in heading]

    found = lint(headings(*cells, "Realisasi s.d. Tahun 2020"), jenis="perubahan")
    assert [(f.subject, f.severity.value, f.norms, f.data["seharusnya"]) for f in found] == [
        ("evaluasi#kepala/realisasi-s-d-tahun-2020", "warning", (), 2022)
    ]


@pytest.mark.parametrize(
    ("renstra", "wrong"),
    [("renstra: 2021-2026\n", [2023, 2024, 2027, 2028]), ("", [2023, 2024]), ("renstra: 2021-2016\n", [2023, 2024])],
)
def test_a_target_of_the_renstra_may_be_that_of_its_last_year(renstra: str, wrong: list[int]) -> None:
    def found(year: int) -> tuple[Finding, ...]:
        body = headings(f"Target Kinerja (Renstra) Tahun {year}", "Target Renja Tahun 2025")
        return lint(renstra + body, TahunKolomTc29Salah, jenis="perubahan")

    assert [year for year in range(2023, 2029) if found(year)] == wrong


def test_the_years_of_the_service_table_err_only_where_they_contradict_each_other() -> None:
    body = "pelayanan: {{tahun: {{target: {}, realisasi: {}, proyeksi: [2025, 2026]}}}}"

    apart = lint(body.format([2022, 2023, 2024, 2025], [2023, 2024]))
    together = lint(body.format([2022, 2023, 2025, 2026], [2022, 2023]))
    assert [(f.subject, f.severity.value, message(f, "id"), len(f.related)) for f in apart] == [
        (
            "pelayanan#tahun.target",
            "error",
            "tahun kolom target tertulis 2022, 2023, 2024, 2025, seharusnya 2023, 2024, 2025, 2026",
            2,
        )
    ]
    assert [(f.subject, f.severity.value) for f in together] == [
        ("pelayanan#tahun.target", "warning"),
        ("pelayanan#tahun.realisasi", "warning"),
    ]


@pytest.mark.parametrize("years", ["[2025, 2024]", "[2025, 2025]", "[2024, 2025]"])
def test_years_out_of_order_or_twice_are_wrong(years: str) -> None:
    assert [f.subject for f in lint(f"pelayanan: {{tahun: {{proyeksi: {years}}}}}")] == ["pelayanan#tahun.proyeksi"]


def test_the_first_heading_is_at_fault_where_the_repeated_one_is_right() -> None:
    body = "rencana: {kepala: [{isi: [Rencana Tahun 2024]}, {isi: [Rencana Tahun 2025]}]}"

    assert [(f.code, f.subject) for f in lint(body)] == [("THN003", "rencana#kepala/rencana-tahun-2024")]


def test_repeated_headings_are_compared_in_tables_whose_years_are_not_known() -> None:
    found = lint("usulan: {kepala: [{isi: [Usulan Tahun 2025]}, {isi: [Nomor, USULAN TAHUN 2024]}]}")

    assert [(f.code, f.subject, [norm.part.id for norm in f.norms if norm.part]) for f in found] == [
        ("THN004", "usulan#kepala/usulan-tahun-2024", ["lampiran, bentuk Tabel T-C.32"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "900.1.15.5-1317-2023",
        "050-5889-2021",
        "Nomor 2024-2019",
        "Nomor 12-2019",
        "2023/2022",
        "01-08-2024",
        "2024-08-01",
        "2024-2020-2016",
        "Telp. (0474) 2021-2016",
        "NIP 19720229 199703 2 999",
        "1988-1985",
        "2102-2101",
        "capaian tahun 2024\n      - 2023 sebagai tahun dasar",
    ],
)
def test_what_only_looks_like_a_range_is_left_alone(text: str) -> None:
    assert lint(f"bab:\n- nomor: I\n  judul: PENDAHULUAN\n  teks: |\n      {text}\n") == ()


@pytest.mark.parametrize(
    "text", ["2021-2016", "2021 - 2016.", "2021\N{EN DASH}2016", "(2021- 2021)", "TA 2024\N{EM DASH}2023,"]
)
def test_a_range_that_runs_backwards_is_found_however_it_is_written(text: str) -> None:
    found = lint(f"bab: [{{nomor: II, judul: 'Renstra Tahun {text}'}}]")

    assert [f.code for f in found] == ["THN007"]


def test_a_range_repeated_in_the_text_is_one_finding() -> None:
    chapter = "- {{nomor: {}, judul: PENDAHULUAN, teks: Renstra Tahun 2021-2016}}\n"

    found = lint("bab:\n" + "".join(chapter.format(number) for number in ("I", "II", "III")))
    assert [(f.subject, len(f.related), f.data["banyak"]) for f in found] == [("bab#teks/2021-2016", 2, 3)]


@pytest.mark.parametrize(
    ("period", "severity"),
    [("2025-2028", ["info"]), ("2021-2025", []), ("2026-2026", ["warning"]), ("2023-2026", []), ("2024-2026", [])],
)
def test_the_length_of_the_period_is_a_remark(period: str, severity: list[str]) -> None:
    assert [f.severity.value for f in lint(f"renstra: {period}", RentangTahunTerbalik)] == severity


def test_the_usual_length_of_the_period_is_an_option() -> None:
    options = {"THN007": {"terpendek": 3, "terpanjang": 3}}
    periods = ("2022-2025", "2021-2026")

    reports = [lint_text(HEAD.format(jenis="induk") + f"renstra: {p}", FAMILY, options) for p in periods]
    assert [[f.subject for f in report.findings] for report in reports] == [[], ["#renstra"]]


def test_a_period_that_is_wrong_in_itself_is_not_compared_with_the_year() -> None:
    report = lint_text(HEAD.format(jenis="induk") + "renstra: 2021-2016", FAMILY)

    assert [(f.code, f.subject) for f in report.findings] == [("THN007", "#renstra")]
    assert report.yielded == 1


def test_the_real_plan() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)

    assert [(f.code, f.severity.value, f.subject, len(f.related)) for f in report.findings] == [
        ("THN007", "warning", "bab/1.3#teks/2021-2016", 1),
        (
            "THN001",
            "warning",
            "evaluasi#kepala/target-kinerja-capaian-program-renstra-perangkat-derah-tahun-2023",
            0,
        ),
        ("THN002", "error", "pelayanan#tahun.target", 2),
        ("THN003", "error", "rencana#kepala/prakiraan-maju-rencana-tahun-2024", 6),
        ("THN004", "error", "rencana#kepala/rencana-tahun-2023", 5),
    ]


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
