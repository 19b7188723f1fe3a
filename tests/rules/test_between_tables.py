from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.plan import values
from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules import RULES
from renja_rules.code.kod004_kode_beda_antar_tabel import KodeBedaAntarTabel
from renja_rules.nomenclature.nom003_ejaan_nama_tidak_resmi import EjaanNamaTidakResmi
from renja_rules.nomenclature.nom004_induk_tidak_ada import IndukTidakAda
from renja_rules.nomenclature.nom005_induk_tanpa_anak import IndukTanpaAnak
from renja_rules.nomenclature.nom009_kode_di_luar_kewenangan import KodeDiLuarKewenangan
from renja_rules.nomenclature.nom010_edisi_nomenklatur_lain import EdisiNomenklaturLain
from renja_rules.nomenclature.nom011_bidang_program_penunjang_salah import BidangProgramPenunjangSalah
from renja_rules.reading.targets.comparison import same_number, same_unit
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.targets.tgt006_target_beda_antar_tabel import TargetBedaAntarTabel
from renja_rules.targets.tgt008_pagu_naik_target_turun import PaguNaikTargetTurun
from renja_rules.targets.tgt009_target_melompat import TargetMelompat
from renja_rules.unit.sat009_indikator_beda_antar_tabel import IndikatorBedaAntarTabel

FASILITASI = "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa"
MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
SIBLINGS = {
    "SAT004": 5, "SAT009": 2, "TGT002": 1, "TGT006": 9, "TGT008": 3, "TGT009": 2, "KOD004": 0, "NOM003": 4,
    "NOM008": 0, "NOM009": 0, "NOM010": 0, "NOM011": 0,
}  # fmt: skip


def found_in(rule: type[Rule], plan: str) -> list[str]:
    return [f"{f.severity.value} {f.subject}" for f in run(rule, Example(plan=plan))]


def test_the_real_plan() -> None:
    found = lint_text(MANGKUTANA.read_text(encoding="utf-8"), RULES).findings
    by_code = {code: [f for f in found if f.code == code] for code in SIBLINGS}

    assert {code: len(each) for code, each in by_code.items()} == SIBLINGS
    assert [(f.subject, len(f.related)) for f in by_code["SAT009"]] == [
        ("evaluasi#indikator", 7),
        ("telaah_rkpd#kebutuhan.indikator", 13),
    ]
    assert [f.subject.rpartition("/")[2] for f in by_code["TGT006"]] == [
        "7.01.01.2.06.0001#keluaran.target",
        "7.01.01.2.06.0008#keluaran.target",
        "7.01.01.2.08.0004#keluaran.target",
        "7.01.01.2.08.0002#keluaran.target",
        "7.01.02.2.04.0001#keluaran.target",
        "7.01.03.2.01.0001#keluaran.target",
        "7.01.04.2.01.0001#keluaran.target",
        "7.01.04.2.01.0002#keluaran.target",
        "7.01.06.2.01.0001#hasil.target",
    ]
    assert message(by_code["TGT008"][0], "en") == (
        "Fasilitasi Kunjungan Tamu: the pagu rises by 98.4 per cent, but the target changes from 4142 Orang to"
        " 660 Orang without a note"
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jumlah mebel yang diadakan (unit)", "jumlah  Mebel yang di-adakan", True),
        ("Persentase Rata-rata capaian kinerja", "Persentase Rara-rata capaian kinerja ('%)", True),
        ("Jumlah dokumen Renja tahun 2024 yang disusun", "Jumlah dokumen Renja tahun 2025 yang disusun", False),
        ("Nilai A", "Nilai B", False),
        ("Jumlah dokumen laporan keuangan semesteran", "Jumlah dokumen laporan keuangan semeste", False),
    ],
)
def test_when_two_indicators_are_one(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a table of cases
    assert same_indicator(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dok", "Dokumen", True),
        ("Laporan / Dokumen", "Dokumen", True),
        ("Dokumn", "Dokumen", True),
        ("Rit", "rit", True),
        ("Rit", "Truk", False),
        ("Kali", "Dokumen", False),
        ("", "%", False),
    ],
)
def test_when_two_units_are_one(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a table of cases
    assert same_unit(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1 Unit dan 2 Paket", "2 paket, 1 unit", True),
        ("1 Unit dan 2 Paket", "1 Unit dan 3 Paket", False),
        ("1 Unit dan 2 Paket", "1 Unit", True),
        ("82-85", "82,0 s.d. 85,0", True),
        ("82-85", "82-90", False),
        ("1 Dokumen Renja 2025", "1 Dokumen Renja 2026", True),
        ("1.500 Surat dan 2 Buku", "1500 Surat, 2 Buku", True),
        ("minimal 90 %", "min. 90%", True),
        ("minimal 90 %", "minimal 80 %", False),
        ("BB (72)", "72", True),
        ("BB", "A", False),
        ("1.2.3 Unit dan 2 Paket", "1.2.3 Unit dan 3 Paket", False),
    ],
)
def test_when_two_targets_have_the_same_numbers(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    first, second = values.read_target(one), values.read_target(other)

    assert first is not None
    assert second is not None
    assert same_number(first, second) is same


@pytest.mark.parametrize(
    ("planned", "analysed", "found"),
    [
        ("1 Unit dan 2 Paket", "1 Unit dan 3 Paket", True),
        ("1 Unit dan 2 Paket", "2 Paket dan 1 Unit", False),
        ("1 Unit dan 2 Paket", "2 Unit", False),  # the one has two numbers, which TGT004 says
        ("1 Dokumen Renja 2025", "3 Dokumen Renja 2025", True),
        ("minimal 10 Unit", "minimal 12 Unit", True),
        ("minimal 10 Unit", "10 Unit", False),
        ("kurang lebih 10 Unit", "12 Unit", False),  # TGT004 says so
    ],
)
def test_targets_with_several_numbers_are_compared_as_wholes(planned: str, analysed: str, found: bool) -> None:  # noqa: FBT001
    plan = f"""
    telaah_rkpd:
      baris: [{{tingkat: sub_kegiatan, nama: Mebel, kebutuhan: {{indikator: Jumlah mebel, target: {analysed}}}}}]
    rencana:
      baris: [{{kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{{nama: Jumlah mebel, target: {planned}}}]}}]
    """.replace("Mebel", "Pengadaan Mebel")

    assert found_in(TargetBedaAntarTabel, plan) == ["error rencana/7.01.01.2.07.0005#keluaran.target"] * found


def test_an_evaluation_of_other_years_may_have_had_other_indicators() -> None:
    plan = """
    evaluasi:
      baris: [{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN, indikator: Persentase rapat yang dilaksanakan}]
    rencana:
      baris: [{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN, indikator: [{nama: Persentase konflik yang selesai}]}]
    """

    assert found_in(IndikatorBedaAntarTabel, plan) == ["info evaluasi/7.01.05#indikator"]


def test_a_target_of_another_measure_is_less_certain() -> None:
    plan = """
    telaah_rkpd:
      baris: [{tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {indikator: Jumlah paket, target: 2 Paket}}]
    rencana:
      baris: [{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{nama: Jumlah meja, target: 9 Unit}]}]
    """
    found = run(TargetBedaAntarTabel, Example(plan=plan))

    assert [f.severity.value for f in found] == ["warning"]
    assert message(found[0], "id") == (
        "7.01.01.2.07.0005 Pengadaan Mebel: target tertulis 9 Unit, sedangkan di Tabel T-C.31 tertulis 2 Paket"
        " (indikatornya pun berbeda)"
    )


@pytest.mark.parametrize(
    ("rule", "option"), [(PaguNaikTargetTurun, {"batas_persen": 100}), (TargetMelompat, {"kelipatan": 7.0})]
)
def test_the_bounds_can_be_set(rule: type[Rule], option: dict[str, object]) -> None:
    plan = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          rancangan: {target: 4142 Orang, pagu: 101.140.000}
          kebutuhan: {target: 660 Orang, pagu: 200.710.000}
    """
    text = plan_text(Example(plan=plan))

    assert len(lint_text(text, [rule]).findings) == 1
    assert lint_text(text, [rule], {rule.meta.code: option}).findings == ()


def test_a_row_with_two_outputs_is_not_weighed_against_its_pagu() -> None:
    plan = """
    rencana:
      baris:
        - kode: 7.01.01.2.06.0008
          nama: Fasilitasi Kunjungan Tamu
          indikator: [{target: 12 Laporan, target_maju: 18 Laporan}, {target: 4 Orang, target_maju: 4 Orang}]
          pagu: 200.710.000
          pagu_maju: 150.000.000
    """

    assert found_in(PaguNaikTargetTurun, plan) == []


@pytest.mark.parametrize(("jenis", "count"), [("induk", 1), ("perubahan", 0)])
def test_a_leap_from_the_year_before(jenis: str, count: int) -> None:
    plan = f"""
    jenis: {jenis}
    evaluasi:
      baris: [{{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: Jumlah mebel, target_akhir: 12 Unit}}]
    rencana:
      baris: [{{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{{nama: Jumlah mebel, target: 120 Unit}}]}}]
    """

    assert found_in(TargetMelompat, plan) == ["info rencana/7.01.01.2.07.0005#keluaran.target"] * count


def test_codes_that_the_lists_know_are_judged_by_the_lists() -> None:
    plan = """
    evaluasi:
      baris: [{kode: 7.01.01.2.07.0010, nama: Pengadaan Mebel}]
    rencana:
      baris: [{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}]
    """

    assert found_in(KodeBedaAntarTabel, plan) == []


def test_the_evaluation_may_have_the_codes_of_its_years() -> None:
    plan = """
    jenis: perubahan
    tahun: 2024
    perangkat_daerah: Dinas Pekerjaan Umum
    evaluasi:
      baris:
        - {kode: 1.03.02.2.01, nama: Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS)}
        - {kode: 1.03.02.2.01.0005, nama: Pembangunan Bendungan}
    rencana:
      baris:
        - {kode: 1.03.02.2.01, nama: Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS)}
        - {kode: 1.03.02.2.01.0111, nama: Pembangunan Bendungan}
    """

    assert found_in(KodeBedaAntarTabel, plan) == []


@pytest.mark.parametrize(
    ("rencana", "evaluasi", "expected"),
    [
        ("7.01.06", "7.02.06", ["KOD004 evaluasi/7.02.06#kode"]),
        ("7.02.06", "7.01.06", ["NOM009 rencana/7.02.06#kode"]),  # the official code is right, wherever it stands
        ("7.01.06", "7.01.06", []),
    ],
)
def test_a_programme_with_the_bidang_of_another_is_one_finding(
    rencana: str, evaluasi: str, expected: list[str]
) -> None:
    plan = "".join(
        f"{table}:\n  baris:\n    - {{kode: 7.01, nama: KECAMATAN}}\n"
        f"    - {{kode: {kode}, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}}\n"
        f"    - {{kode: 7.01.06.2.01, nama: '{FASILITASI}'}}\n"
        for table, kode in (("rencana", rencana), ("evaluasi", evaluasi))
    )
    rules = [KodeBedaAntarTabel, KodeDiLuarKewenangan, IndukTidakAda, IndukTanpaAnak]

    assert [f"{f.code} {f.subject}" for f in lint_text(plan_text(Example(plan=plan)), rules).findings] == expected


def test_the_supporting_programme_of_a_kecamatan_is_right_whatever_code_its_others_have() -> None:
    plan = """
    rencana:
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {kode: 7.02.06, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}
    """
    rules = [KodeDiLuarKewenangan, BidangProgramPenunjangSalah]

    assert [f"{f.code} {f.subject}" for f in lint_text(plan_text(Example(plan=plan)), rules).findings] == [
        "NOM009 rencana/7.02.06#kode"
    ]


def test_capitals_throughout_are_a_way_of_printing() -> None:
    rows = """
    - {kode: 7.01.01, nama: Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota}
    - {kode: 7.01.01.2.07, nama: PENGADAAN BARANG MILIK DAERAH PENUNJANG URUSAN PEMERINTAH DAERAH}
    - {kode: 7.01.01.2.08, nama: PENYEDIAAN JASA PENUNJANG URUSAN PEMERINTAHAN DAERAH.}
    """

    assert subjects(run(EjaanNamaTidakResmi, Example(rows=rows))) == ("rencana/7.01.01.2.08#nama",)


@pytest.mark.parametrize(
    ("head", "kode", "severity"),
    [
        ("daerah: Provinsi Jawa Tengah", "2.13.04.2.01", "error"),
        ("daerah: Kabupaten Sleman\nprovinsi: DI Yogyakarta", "2.13.04.5.01", None),
        ("daerah: Kabupaten Bantaeng\nprovinsi: Sulawesi Selatan", "2.13.04.5.01", "warning"),
        ("daerah: Provinsi Sulawesi Selatan", "2.13.04.5.01", "warning"),
        ("daerah: Provinsi Papua Tengah", "2.13.04.4.01", None),
        ("daerah: Kabupaten Bantaeng", "2.13.04.6.01", "warning"),  # Jakarta's, whichever the province is
        ("daerah: Kota Administrasi Jakarta Timur", "7.01.03.6.01", None),
        ("daerah: Kabupaten Aceh Besar\nprovinsi: Aceh", "7.01.03.7.04", None),
        (
            "daerah: Kabupaten Bantaeng\nprovinsi: Sulawesi Selatan\nnomenklatur: 050-3708-2020",
            "7.01.03.2.04",
            "warning",
        ),
        ("daerah: Kabupaten Bantaeng\nprovinsi: Sulawesi Selatan\nnomenklatur: 050-5889-2021", "1.04.05.3.01", None),
        # the secretariats' own in the supporting programme
        ("daerah: Kabupaten Bantaeng", "1.02.01.2.15", "info"),
        ("daerah: Kabupaten Bantaeng", "4.02.01.2.15", None),
        ("daerah: Kabupaten Bantaeng", "4.01.01.2.11", None),
        ("daerah: Kabupaten Bantaeng", "4.02.01.2.11", "info"),
        ("daerah: Provinsi Sulawesi Selatan", "1.02.01.1.12", "warning"),
        ("daerah: Kota Administrasi Jakarta Selatan\nprovinsi: DKI Jakarta", "2.13.04.1.01", None),
        ("daerah: '-'\nprovinsi: Sulawesi Selatan", "2.13.04.2.01", None),
        ("daerah: Kabupaten Bantaeng", "2.13.04.9.01", None),
    ],
)
def test_whose_task_a_kegiatan_is(head: str, kode: str, severity: str | None) -> None:
    plan = f"perangkat_daerah: Dinas Contoh\n{head}\nrencana:\n  baris: [{{kode: {kode}, nama: Kegiatan Contoh}}]\n"

    assert found_in(KodeDiLuarKewenangan, plan) == ([f"{severity} rencana/{kode}#kode"] if severity else [])


def test_a_few_strange_rows_are_no_other_edition() -> None:
    old = ["{kode: 7.01.01.2.02, nama: Administrasi Keuangan}", "{kode: 7.01.01.2.03, nama: Administrasi Umum}"]
    strange = [f"{{kode: 7.01.01.2.0{number}, nama: Kegiatan Buatan {number}}}" for number in range(4, 8)]
    third = "{kode: 7.01.01.2.02.0003, nama: Penyiapan Bahan Pelaksanaan Verifikasi}"

    for rows, count in ((old, 0), ([*old, third], 1), ([*old, third, *strange], 0)):
        found = run(EdisiNomenklaturLain, Example(rows="\n".join(f"- {row}" for row in rows)))
        assert len(found) == count


def test_without_other_programmes_no_bidang_is_known_to_be_wrong() -> None:
    rows = "- {kode: 4.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}"

    assert run(BidangProgramPenunjangSalah, Example(rows=rows)) == ()
