from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.nomenclature import all_entries
from renja_lint.rule import Rule
from renja_lint.testing import HEAD, lint_text
from renja_lint.wording import message
from renja_rules.nomenclature.nom001_kode_tidak_dikenal import KodeTidakDikenal
from renja_rules.nomenclature.nom002_nama_tidak_sesuai_nomenklatur import NamaTidakSesuaiNomenklatur
from renja_rules.nomenclature.nom004_induk_tidak_ada import IndukTidakAda
from renja_rules.nomenclature.nom005_induk_tanpa_anak import IndukTanpaAnak
from renja_rules.nomenclature.nom006_baris_salah_tempat import BarisSalahTempat
from renja_rules.nomenclature.nom007_kode_ganda import KodeGanda

FAMILY: tuple[type[Rule], ...] = (
    KodeTidakDikenal, NamaTidakSesuaiNomenklatur, IndukTidakAda, IndukTanpaAnak, BarisSalahTempat, KodeGanda,
)  # fmt: skip
EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = {row.kode: row.nama for row in all_entries("900.1.15.5-1317-2023", "kabupaten/kota", "7.01")}
PENUNJANG, LISTRIK, MEBEL, SURAT = "7.01.01", "7.01.01.2.06.0001", "7.01.01.2.07.0005", "7.01.01.2.08.0001"
UMUM, PENGADAAN, JASA = "7.01.01.2.06", "7.01.01.2.07", "7.01.01.2.08"


def lint(body: str, **head: str) -> tuple[Finding, ...]:
    report = lint_text("".join(f"{key}: {value}\n" for key, value in {**HEAD, **head}.items()) + body, FAMILY)
    assert report.crashes == ()
    return report.findings


def table(*rows: str | tuple[str, str], name: str = "rencana") -> str:
    """Write rows by code, with their official names or others."""
    named = [(row, NAMES.get(row, "Tanpa nama resmi")) if isinstance(row, str) else row for row in rows]
    return f"{name}:\n  baris:\n" + "".join(f'  - {{kode: {kode}, nama: "{nama}"}}\n' for kode, nama in named)


def found(*rows: str | tuple[str, str]) -> list[str]:
    return [f"{f.code} {f.subject.removeprefix('rencana/')}" for f in lint(table(*rows))]


def test_the_real_plan() -> None:
    findings = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY).findings

    assert [(f.code, f.severity.value, f.subject.rpartition("/")[2]) for f in findings] == [
        ("NOM002", "warning", "koordinasi-upaya-penyelenggaraan-ketentraman-dan-ketertiban-umum#nama"),
        ("NOM006", "warning", "7.01.01.2.08.0003#kode"),
        ("NOM006", "warning", "7.01.01.2.08.0004#kode"),
        ("NOM006", "warning", "7.01.01.2.07.0010#kode"),
        ("NOM006", "warning", "7.01.01.2.08#kode"),
        ("NOM006", "warning", "7.01.02.2.04.0001#kode"),
    ]
    assert message(findings[3], "id") == (
        "7.01.01.2.07.0010 Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya tidak pada tempatnya:"
        " tercetak di bawah 7.01.02.2.04, padahal kodenya bagian dari 7.01.01.2.07"
    )


# One cause, one finding


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # a heading whose code is mistyped: its rows are neither orphans nor strays, and it is not empty
        ((PENUNJANG, ("7.01.01.2.17", NAMES[PENGADAAN]), MEBEL), ["NOM001 7.01.01.2.17#kode"]),
        # two headings with each other's codes
        (
            (PENUNJANG, (JASA, NAMES[PENGADAAN]), MEBEL, (PENGADAAN, NAMES[JASA]), SURAT),
            [f"NOM002 {JASA}#nama", f"NOM002 {PENGADAAN}#nama"],
        ),
        # a heading with the code of the one before it: no double, no orphan
        ((PENUNJANG, UMUM, LISTRIK, (UMUM, NAMES[PENGADAAN]), MEBEL), [f"NOM002 {UMUM}~2#nama"]),
        # a sub kegiatan with another's code: no double, no stray
        ((PENUNJANG, PENGADAAN, (SURAT, NAMES[MEBEL]), JASA, SURAT), [f"NOM002 {SURAT}#nama"]),
        # the only row of a heading has an unknown code: the heading is not empty
        ((PENUNJANG, PENGADAAN, MEBEL, JASA, ("7.01.01.2.88.0001", NAMES[SURAT])), ["NOM001 7.01.01.2.88.0001#kode"]),
        # a heading whose code cannot be read is there all the same
        ((PENUNJANG, ("7.01.01.2-07", "Pengadaan"), MEBEL), []),
        # a heading after its own rows, and one amid those of another
        ((PENUNJANG, PENGADAAN, MEBEL, SURAT, "7.01.01.2.08.0002", JASA), [f"NOM006 {JASA}#kode"]),
        (
            (PENUNJANG, UMUM, LISTRIK, "7.01.02", PENGADAAN, MEBEL, JASA, SURAT, "7.01.02.2.04", "7.01.02.2.04.0001"),
            ["NOM006 7.01.02#kode"],
        ),
        # a row before everything, and a block before the one it follows
        ((SURAT, PENUNJANG, PENGADAAN, MEBEL, JASA, "7.01.01.2.08.0002"), [f"NOM006 {SURAT}#kode"]),
        ((PENUNJANG, JASA, SURAT, UMUM, LISTRIK, PENGADAAN, MEBEL), [f"NOM006 {JASA}#kode"]),
        # another agency's list is not in our data: only the hierarchy is judged
        ((("7.02.01", "PROGRAM"), ("7.02.01.2.01", "Kegiatan"), ("7.02.01.2.01.0099", "Sub kegiatan")), []),
    ],
)
def test_one_cause_is_one_finding(rows: tuple[str | tuple[str, str], ...], expected: list[str]) -> None:
    assert found(*rows) == expected


def test_a_heading_without_a_code_has_the_rows_below_it() -> None:
    body = (
        table(PENUNJANG, UMUM, LISTRIK) + f"  - {{nama: {NAMES[PENGADAAN]}}}\n" + table(MEBEL).partition("baris:\n")[2]
    )

    assert lint(body) == ()


def test_a_plan_may_begin_at_a_program_but_not_leave_out_a_bidang_among_others() -> None:
    assert found(PENUNJANG, PENGADAAN, MEBEL) == []
    assert found(("5.01", "PERENCANAAN"), PENUNJANG, PENGADAAN, MEBEL) == [f"NOM004 {PENUNJANG}#kode"]


def test_tables_other_than_the_plan_itself_are_only_warned_of() -> None:
    findings = lint(table(PENUNJANG, MEBEL, JASA, name="evaluasi"))

    assert [(f.code, f.severity.value, f.subject) for f in findings] == [
        ("NOM004", "warning", f"evaluasi/{MEBEL}#kode"),
        ("NOM005", "warning", f"evaluasi/{JASA}#nama"),
    ]


# What an unknown code is told with


@pytest.mark.parametrize(
    ("kode", "nama", "head", "severity", "said"),
    [
        (
            "7.01.01.2.07.0095", "Pengadaan mebel", {}, "error",
            ("kode 7.01.01.2.07.0095 tidak ada dalam Kepmendagri 900.1.15.5-1317/2023;"
            " menurut namanya mungkin 7.01.01.2.07.0005 (Pengadaan Mebel)"),
        ),
        (
            "7.01.01.2.01.0009", "Penyusunan Data Statistik Kecamatan", {}, "error",
            ("kode 7.01.01.2.01.0009 tidak ada dalam Kepmendagri 900.1.15.5-1317/2023; dalam SIPD pemutakhiran 2027"
            ' kode ini milik "Pelaksanaan Pengumpulan Data Statistik Sektoral Daerah"'
            "; yang terdekat menurut angkanya 7.01.01.2.01.0007 (Evaluasi Kinerja Perangkat Daerah),"
            " 7.01.01.2.01.0006 (Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi"
            " Kinerja SKPD)"),
        ),
        (
            "7.01.01.2.07.0095", "Pengadaan Mebel", {"tahun": "2026"}, "warning",
            ("kode 7.01.01.2.07.0095 tidak ada dalam Kepmendagri 900.1.15.5-1317/2023, SIPD pemutakhiran 2027;"
            " belum pasti salah, karena daftar Kepmendagri 900.1.15.5-3406/2024 yang berlaku tidak ada di sini;"
            " menurut namanya mungkin 7.01.01.2.07.0005 (Pengadaan Mebel)"),
        ),
        (
            "7.01.01.2.07.95", "Pengadaan Mebel", {"tahun": "2023"}, "warning",
            ("kode 7.01.01.2.07.95 tidak ada dalam Kepmendagri 050-5889/2021, Kepmendagri 900.1.15.5-1317/2023;"
            " belum pasti salah, karena daftar Kepmendagri 050-5889/2021 yang berlaku tidak lengkap di sini;"
            " menurut namanya mungkin 7.01.01.2.07.05 (Pengadaan Mebel)"),
        ),
    ],
)  # fmt: skip
def test_an_unknown_code_is_told_with_what_is_known(
    kode: str, nama: str, head: dict[str, str], severity: str, said: str
) -> None:
    (finding,) = (f for f in lint(table(PENUNJANG, (kode, nama)), **head) if f.code == "NOM001")

    assert (finding.severity.value, message(finding, "id")) == (severity, said)


def test_nothing_is_looked_up_where_the_year_is_not_known() -> None:
    assert [f.code for f in lint(table(PENUNJANG, PENGADAAN, ("7.01.01.2.07.0095", "Mebel")), tahun="")] == ["BCA007"]


@pytest.mark.parametrize(
    ("row", "head", "said"),
    [
        # retired, and told what took its place
        (
            ("2.11.03.2.01.0003", "Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota"), {},
            ("Kepmendagri 900.1.15.5-1317/2023; kode ini ada dalam Kepmendagri 050-3708/2020 sampai Kepmendagri"
            " 050-5889/2021, tidak lagi dalam Kepmendagri 900.1.15.5-1317/2023; penggantinya 2.11.03.2.01.0015"),
        ),
        # in the edition after the one that rules
        (
            ("7.01.01.2.01.0009", "Pelaksanaan Pengumpulan Data Statistik Sektoral Daerah"), {},
            "Kepmendagri 900.1.15.5-1317/2023; kode ini baru ada dalam SIPD pemutakhiran 2027",
        ),
        # what an older edition advises does not keep a code alive where the ruling one has the list of its bidang
        (
            ("2.11.10.2.01.0006", "Penerapan sanksi administrasi yang menjadi kewenangan kabupaten/kota"),
            {"nomenklatur": "sipd-2027", "tahun": "2027"},
            ("SIPD pemutakhiran 2027; kode ini ada dalam Kepmendagri 900.1.15.5-1317/2023, tidak lagi dalam SIPD"
            " pemutakhiran 2027; penggantinya 2.11.10.2.01.0010"),
        ),
        # what took its place is for Yogyakarta alone
        (
            ("1.03.13.2.01.0003", "Penyusunan Rencana Induk Satuan Ruang Strategis Kasultanan dan Kadipaten"),
            {"provinsi": "Jawa Tengah"},
            ("Kepmendagri 900.1.15.5-1317/2023; kode ini ada dalam Kepmendagri 050-3708/2020, tidak lagi dalam"
            " Kepmendagri 050-5889/2021"),
        ),
        # what took its place is for Papua and Papua Barat alone: not advised where the plan does not name its province
        (
            ("1.01.02.2.01.0002", "Penambahan Ruang Kelas Baru"), {},
            ("Kepmendagri 900.1.15.5-1317/2023; kode ini ada dalam Permendagri 90/2019 sampai Kepmendagri"
            " 050-5889/2021, tidak lagi dalam Kepmendagri 900.1.15.5-1317/2023"),
        ),
        (
            ("1.01.02.2.01.0002", "Penambahan Ruang Kelas Baru"), {"provinsi": "Papua Tengah"},
            ("Kepmendagri 900.1.15.5-1317/2023; kode ini ada dalam Permendagri 90/2019 sampai Kepmendagri"
            " 050-5889/2021, tidak lagi dalam Kepmendagri 900.1.15.5-1317/2023; penggantinya 1.01.02.3.05.0002,"
            " 1.01.02.4.05.0002"),
        ),
    ],
)  # fmt: skip
def test_a_code_of_another_edition_is_told_when_it_came_and_went_and_what_took_its_place(
    row: tuple[str, str], head: dict[str, str], said: str
) -> None:
    (finding,) = (f for f in lint(table(row), **head) if f.code == "NOM001")

    assert message(finding, "id") == f"kode {row[0]} tidak ada dalam {said}"


# Names


@pytest.mark.parametrize(
    ("nama", "meant"),
    [
        ("Koordinasi dan Penyusunan DPA - SKPD", None),  # the official name
        ("Koordinasi dan Penyusunan DPA-SKPDD", "Koordinasi dan Penyusunan DPA-SKPD"),
        ("Koordinasi dan Penyusunan Dokumen DPA-SKPD", None),  # nearly as near to Dokumen RKA-SKPD
        ("Penyusunan Profil Kecamatan", None),  # near to nothing
    ],
)
@pytest.mark.parametrize("side", ["nama: {}", "nama: Evaluasi Kinerja Perangkat Daerah, kebutuhan: {{nama: {}}}"])
def test_a_name_without_a_code_is_only_told_what_it_very_probably_means(
    nama: str, meant: str | None, side: str
) -> None:
    body = f"""
telaah_rkpd:
  baris:
  - {{tingkat: program, nama: {NAMES[PENUNJANG]}}}
  - {{tingkat: kegiatan, nama: "{NAMES["7.01.01.2.01"]}"}}
  - {{tingkat: sub_kegiatan, {side.format(nama)}}}
"""

    assert [(f.severity.value, f.data["seharusnya"]) for f in lint(body)] == ([("warning", meant)] if meant else [])


def test_a_name_is_not_taken_for_a_row_that_is_there_already() -> None:
    body = f"""
evaluasi:
  baris:
  - {{tingkat: program, nama: {NAMES[PENUNJANG]}}}
  - {{tingkat: kegiatan, nama: {NAMES[JASA]}}}
  - {{tingkat: kegiatan, nama: Penyediaan Jasa Penunjang Urusan Pemerintah Daerah}}
"""

    assert lint(body) == ()


@pytest.mark.parametrize(
    ("kode", "nama", "expected"),
    [
        ("7.01", "KECAMATAN CONTOH", []),  # the agency's own name beside its bidang
        ("7.01", "KEWILAYAHAN", ["warning"]),
        ("7.01.01.2.07", "Pengadaan Barang Milik Daerah", ["error"]),
        ("7.01.01.2.07", "", []),
    ],
)
def test_what_is_no_official_name(kode: str, nama: str, expected: list[str]) -> None:
    assert [f.severity.value for f in lint(table((kode, nama))) if f.code == "NOM002"] == expected


@pytest.mark.parametrize(
    ("kode", "nama", "said"),
    [
        # another code's of the same kegiatan
        (
            "7.01.01.2.01.0004", NAMES["7.01.01.2.01.0006"],
            ('padahal kode 7.01.01.2.01.0004 milik "Koordinasi dan Penyusunan DPA-SKPD", nama ini berkode'
            " 7.01.01.2.01.0006"),
        ),
        # another bidang's
        (
            "7.01.01.2.07.0005", "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            'padahal kode 7.01.01.2.07.0005 milik "Pengadaan Mebel", nama ini berkode 1.02.02.2.02.0001',
        ),
        # misspelt
        (
            "7.01.01.2.01.0004", "Koordinasi dan Penyusnan DPA-SKPD",
            'padahal nama resmi kode 7.01.01.2.01.0004 adalah "Koordinasi dan Penyusunan DPA-SKPD"',
        ),
        # another's, misspelt too
        (
            "7.01.01.2.01.0004", "Evaluasi Kinerja Perangkt Daerah",
            ('padahal nama resmi kode 7.01.01.2.01.0004 adalah "Koordinasi dan Penyusunan DPA-SKPD"; nama ini mirip'
            " nama 7.01.01.2.01.0007 (Evaluasi Kinerja Perangkat Daerah)"),
        ),
        # an older edition's
        (
            "5.01.02.2.01.0004", "Koordinasi Pelaksanaan Forum SKPD/Lintas SKPD",
            ('padahal nama resmi kode 5.01.02.2.01.0004 adalah "Koordinasi Pelaksanaan Forum Perangkat Daerah/Lintas'
            ' Perangkat Daerah"; nama yang tertulis berasal dari Kepmendagri 050-3708/2020'),
        ),
        # for which there is nothing
        ("7.01.01.2.07.0005", "Meja", 'padahal nama resmi kode 7.01.01.2.07.0005 adalah "Pengadaan Mebel"'),
    ],
)  # fmt: skip
def test_a_wrong_name_is_told_whose_it_is(kode: str, nama: str, said: str) -> None:
    (finding,) = (f for f in lint(table((kode, nama))) if f.code == "NOM002")

    assert message(finding, "id") == f'nama tertulis "{nama}", {said}'


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (f"{{kode: {MEBEL}, nama: Pengadaan Mebel, pagu: 3.500.000}}", [f"NOM007 rencana/{MEBEL}~2#kode"]),
        (f"{{kode: {MEBEL}, nama: Pengadaan Mebel}}", []),
        (f"{{kode: {MEBEL}, nama: {NAMES[SURAT]}, pagu: 3.500.000}}", [f"NOM002 rencana/{MEBEL}~2#nama"]),
    ],
)
def test_a_code_is_double_where_it_is_counted_twice(second: str, expected: list[str]) -> None:
    body = (
        table(PENUNJANG, PENGADAAN) + f"  - {{kode: {MEBEL}, nama: Pengadaan Mebel, pagu: 9.000.000}}\n  - {second}\n"
    )

    assert [f"{f.code} {f.subject}" for f in lint(body)] == expected


def test_a_copied_block_is_one_finding() -> None:
    rows = "".join(f"  - {{kode: {kode}, nama: {NAMES[kode]}, pagu: 9.000.000}}\n" for kode in (LISTRIK, MEBEL, SURAT))
    (finding,) = (f for f in lint(f"rencana:\n  baris:\n{rows}{rows}") if f.code == "NOM007")

    assert (finding.subject, message(finding, "id")) == (
        "rencana#kode",
        f"3 baris memakai kode yang sudah dipakai di tabel ini; yang pertama {LISTRIK}",
    )


@pytest.mark.parametrize(("others", "count"), [(29, 1), (30, 0)])
def test_a_table_that_follows_another_list_is_not_searched_for_slips(others: int, count: int) -> None:
    strange = "".join(f"  - nama: Rapat Kerja Wilayah {number}\n" for number in range(others))
    body = f"evaluasi:\n  baris:\n{strange}  - nama: Administrasi Keuangan Perangkat Daerahh\n"

    assert [f.data["seharusnya"] for f in lint(body)] == ["Administrasi Keuangan Perangkat Daerah"] * count


def test_a_name_below_a_parent_that_is_not_known_is_left_alone() -> None:
    body = f"evaluasi:\n  baris:\n  - {{tingkat: kegiatan, nama: {NAMES[PENGADAAN]} Desa}}\n"

    assert lint(body) == ()


@pytest.mark.parametrize(
    ("name", "tahun", "row", "expected"),
    [
        # of 050-5889/2021, which ruled 2023; as T-C.29 of 2025 evaluates it
        ("evaluasi", "2025", ("2.11.02.2.01.01", "Penyusunan dan Penetapan RPPLH Kabupaten/Kota"), []),
        ("rencana", "2025", ("2.11.02.2.01.01", "Penyusunan dan Penetapan RPPLH Kabupaten/Kota"), ["NOM001"]),
        # none of whose years it ruled
        ("evaluasi", "2028", ("2.11.02.2.01.01", "Penyusunan dan Penetapan RPPLH Kabupaten/Kota"), ["NOM001"]),
        ("evaluasi", "2025", ("2.11.02.2.01.95", "Penyusunan dan Penetapan RPPLH Kabupaten/Kota"), ["NOM001"]),
        ("evaluasi", "2025", ("2.11.02", "PROGRAM PENCEMARAN LINGKUNGAN HIDUP"), ["NOM002"]),
    ],
)
def test_the_evaluation_is_held_against_the_lists_of_its_years(
    name: str, tahun: str, row: tuple[str, str], expected: list[str]
) -> None:
    program = ("2.11.02", "PROGRAM PERENCANAAN LINGKUNGAN HIDUP")
    rows = (row,) if row[0] == program[0] else (program, row)
    findings = lint(table(*rows, name=name), tahun=tahun)

    assert [each.code for each in findings if each.code in {"NOM001", "NOM002"}] == expected
