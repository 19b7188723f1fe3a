from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.plan.document import Plan
from renja_lint.rule import Example, Rule
from renja_lint.source import yaml
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules import RULES
from renja_rules.cross.xtb001_sub_kegiatan_hanya_di_satu_tabel import SubKegiatanHanyaDiSatuTabel
from renja_rules.cross.xtb002_pagu_berbeda_antar_tabel import PaguBerbedaAntarTabel
from renja_rules.cross.xtb003_program_hanya_di_satu_tabel import ProgramHanyaDiSatuTabel
from renja_rules.cross.xtb004_kegiatan_hanya_di_satu_tabel import KegiatanHanyaDiSatuTabel
from renja_rules.cross.xtb005_perbedaan_tanpa_catatan import PerbedaanTanpaCatatan
from renja_rules.cross.xtb006_target_sasaran_beda_dari_proyeksi import TargetSasaranBedaDariProyeksi
from renja_rules.cross.xtb007_target_program_beda_dari_evaluasi import TargetProgramBedaDariEvaluasi
from renja_rules.cross.xtb008_perubahan_tanpa_nilai_sebelum import PerubahanTanpaNilaiSebelum
from renja_rules.reading.things.pairs import Pairs, pairs

MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
XTB = tuple(rule for rule in RULES if rule.meta.code.startswith("XTB"))


def paired(text: str) -> Pairs:
    tree = yaml.read(plan_text(Example(plan=text)).encode()).tree
    assert tree is not None
    return pairs(Plan(tree))


def found_in(rule: type[Rule], plan: str) -> list[str]:
    return [f"{f.severity.value} {f.subject}" for f in run(rule, Example(plan=plan))]


def real(rules: tuple[type[Rule], ...]) -> tuple[Finding, ...]:
    return lint_text(MANGKUTANA.read_text(encoding="utf-8"), rules).findings


# --- which rows are the same thing


RKA, DPA = "Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Koordinasi dan Penyusunan DPA-SKPD"


@pytest.mark.parametrize(
    ("analysed", "with_it", "surely_lacking"),
    [
        (f"{{tingkat: sub_kegiatan, nama: {RKA}}}", ["0002", "0004"], []),
        ("{tingkat: program, nama: Program Lain}", [], []),
    ],
)
def test_a_slip_of_the_pen_is_forgiven_where_no_other_name_is_as_near(
    analysed: str, with_it: list[str], surely_lacking: list[str]
) -> None:
    found = paired(
        f"""
        telaah_rkpd:
          baris:
            - {analysed}
            - {{tingkat: sub_kegiatan, nama: Koordinasi dan Penyusunan Dokumen DPA - SKPD}}
        rencana:
          baris:
            - {{kode: 7.01.01.2.01.0002, nama: {RKA}}}
            - {{kode: 7.01.01.2.01.0004, nama: {DPA}}}
        """
    )
    subs = [thing for thing in found.level("sub_kegiatan") if thing.code]

    assert [thing.code[-4:] for thing in subs if thing.code and thing.row("telaah_rkpd")] == with_it
    assert [thing.code[-4:] for thing in subs if thing.code and found.lacks(thing, "telaah_rkpd")] == surely_lacking


def test_rows_of_a_list_that_we_lack_are_paired_by_name_and_place() -> None:
    found = paired(
        """
        telaah_rkpd:
          baris:
            - {tingkat: program, nama: Program Perencanaan}
            - {tingkat: kegiatan, nama: Analisis Data}
            - {tingkat: program, nama: Program Pengendalian}
            - {tingkat: kegiatan, nama: Analisis data}
        rencana:
          baris:
            - {kode: 5.01.02, nama: PROGRAM PERENCANAAN}
            - {kode: 5.01.02.2.01, nama: Analisis Data}
            - {kode: 5.01.03, nama: PROGRAM PENGENDALIAN}
            - {kode: 5.01.03.2.02, nama: Analisis Data}
        """
    )

    assert [(t.code, sorted(t.rows), t.rows["telaah_rkpd"][0].number) for t in found.things] == [
        ("5.01.02", ["rencana", "telaah_rkpd"], 1),
        ("5.01.03", ["rencana", "telaah_rkpd"], 3),
        ("5.01.02.2.01", ["rencana", "telaah_rkpd"], 2),
        ("5.01.03.2.02", ["rencana", "telaah_rkpd"], 4),
    ]


def test_the_same_name_twice_beside_each_other_is_paired_with_none() -> None:
    found = paired(
        """
        telaah_rkpd:
          baris: [{tingkat: kegiatan, nama: Analisis Data}]
        rencana:
          baris: [{kode: 5.01.02.2.01, nama: Analisis Data}, {kode: 5.01.02.2.02, nama: Analisis Data}]
        """
    )

    assert [sorted(thing.rows) for thing in found.things] == [["rencana"], ["rencana"], ["telaah_rkpd"]]
    assert [found.lacks(thing, "telaah_rkpd") for thing in found.things] == [False, False, False]


def test_the_analysed_need_may_be_called_otherwise_than_the_draft() -> None:
    found = paired(
        """
        telaah_rkpd:
          baris:
            - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {nama: Pemeliharaan Mebel}}
            - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {nama: Fasilitasi Kunjungan Tamuu}}
        rencana:
          baris:
            - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel}
            - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu}
        """
    )

    assert [(thing.code, sorted(thing.rows)) for thing in found.things] == [
        ("7.01.01.2.09.0005", ["rencana", "telaah_rkpd"]),
        ("7.01.01.2.06.0008", ["rencana", "telaah_rkpd"]),
    ]


def test_a_row_whose_code_is_one_thing_and_whose_name_is_another_is_none() -> None:
    found = paired(
        """
        telaah_rkpd:
          baris:
            - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 5.640.000}}
            - {tingkat: sub_kegiatan, nama: Pemeliharaan Mebel, kebutuhan: {pagu: 2.000.000}}
        rencana:
          baris:
            - {kode: 7.01.01.2.07.0005, nama: Pemeliharaan Mebel, pagu: 9.000.000}
        """
    )

    assert [(thing.code, sorted(thing.rows)) for thing in found.things] == [
        ("7.01.01.2.07.0005", ["telaah_rkpd"]),
        ("7.01.01.2.09.0005", ["telaah_rkpd"]),
    ]
    assert [found.lacks(thing, "rencana") for thing in found.things] == [False, False]


# --- the rules


def test_the_real_plan() -> None:
    assert [(f.code, f.severity.value, f.subject.rpartition("/")[2]) for f in real(XTB)] == [
        ("XTB005", "warning", "telaah_rkpd#catatan"),
        ("XTB004", "warning", "administrasi-pendapatan-daerah-kewenangan-perangkat-daerah#nama"),
        ("XTB001", "error", "pengadaan-kendaraan-perorangan-dinas-atau-kendaraan-dinas-jabatan#nama"),
        ("XTB008", "warning", "rencana#pagu_sebelum"),
        ("XTB002", "error", "7.01#pagu"),
        ("XTB002", "error", "7.01.01#pagu"),
        ("XTB002", "error", "7.01.01.2.02.0001#pagu"),
        ("XTB002", "error", "7.01.01.2.08.0003#pagu"),
        ("XTB002", "error", "7.01.01.2.08.0004#pagu"),
        ("XTB002", "error", "7.01.01.2.09.0002#pagu"),
        ("XTB001", "error", "7.01.01.2.09.0005#nama"),
        ("XTB002", "error", "7.01.01.2.09.0006#pagu"),
        ("XTB002", "error", "7.01.01.2.09.0009#pagu"),
        ("XTB002", "error", "7.01.01.2.09.0010#pagu"),
        ("XTB002", "error", "7.01.02.2.04#pagu"),
    ]


def test_parents_whose_sum_is_wrong_are_left_to_the_rules_on_sums() -> None:
    found = [f for f in real(RULES) if f.code == "XTB002"]

    assert [f.subject.rpartition("/")[2] for f in found] == [
        f"7.01.01.2.{sub}#pagu" for sub in ("02.0001", "08.0003", "08.0004", "09.0002", "09.0006", "09.0009", "09.0010")
    ]


def test_what_only_follows_is_shown_with_its_first_cause() -> None:
    found = [f for f in real((PaguBerbedaAntarTabel,)) if f.subject.startswith("rencana/7.01.01.2.09.")]

    assert [[r.note.id for r in f.related] for f in found] == [
        ["Rp19.550.000", "ikut berbeda: Rp52.660.000, Tabel 2.3 Rp54.180.000"],
        ["Rp8.380.000"],
        ["Rp19.700.000"],
        ["Rp6.550.000"],
    ]
    assert message(found[0], "en").endswith(
        "the pagu is given as Rp19.500.000, the need in Tabel 2.3 as Rp19.550.000 (difference -Rp50.000)"
    )


def rows_of_two_drafts(differing: int) -> str:
    need = "".join(
        f"    - {{tingkat: sub_kegiatan, nama: Sub kegiatan {number}, kebutuhan: {{pagu: {number}.000.000}}}}\n"
        for number in range(10, 25)
    )
    pagu = "".join(
        f"    - {{kode: 5.01.02.2.01.00{number}, nama: Sub kegiatan {number},"
        f" pagu: {number}.{'500' if number < 10 + differing else '000'}.000}}\n"
        for number in range(10, 25)
    )
    return f"telaah_rkpd:\n  nomor: Tabel 2.3\n  baris:\n{need}rencana:\n  baris:\n{pagu}"


def test_another_draft_altogether_is_said_once() -> None:
    found = run(PaguBerbedaAntarTabel, Example(plan=rows_of_two_drafts(12)))

    assert subjects(found) == ("rencana#pagu",)
    assert message(found[0], "id") == (
        "12 pagu tidak sama dengan kebutuhan dana di Tabel 2.3, jadi salah satu tabel tampaknya dari rancangan lain;"
        " yang pertama 5.01.02.2.01.0010 Sub kegiatan 10: Rp10.500.000, di sana Rp10.000.000"
    )
    assert [r.note.en for r in found[0].related][:2] == [
        "Rp10.000.000",
        "5.01.02.2.01.0011 Sub kegiatan 11: Rp11.500.000, Tabel 2.3 Rp11.000.000",
    ]
    assert len(run(PaguBerbedaAntarTabel, Example(plan=rows_of_two_drafts(9)))) == 9


def test_amounts_that_cannot_be_compared_are_passed_over() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: lihat lampiran}}
        - {tingkat: sub_kegiatan, nama: Penyediaan Bahan Logistik Kantor, kebutuhan: {pagu: 4.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 8.000.000}
        - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu: 1.000.000}
        - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu: 3.000.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 4.000.000}
    """

    assert [f for f in found_in(PaguBerbedaAntarTabel, plan) if "BCA" not in f and "#pagu" in f] == []


def test_a_sum_that_is_wrong_in_the_analysis_is_not_the_plans_fault() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.900.000}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 9.000.000}
    """

    assert found_in(PaguBerbedaAntarTabel, plan) == []


def test_below_a_kegiatan_that_is_missing_nothing_more_is() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.05, nama: Administrasi Kepegawaian Perangkat Daerah, pagu: 4.000.000}
        - {kode: 7.01.01.2.05.0003, nama: Pendataan dan Pengolahan Administrasi Kepegawaian, pagu: 4.000.000}
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 9.000.000}
    """

    assert found_in(SubKegiatanHanyaDiSatuTabel, plan) == []
    assert found_in(KegiatanHanyaDiSatuTabel, plan) == ["warning rencana/7.01.01.2.05#nama"]


EVALUATED = """
    jenis: {jenis}
    tahun: 2024
    evaluasi:
      kepala: [Kode, Program, Target Renja Perangkat Daerah Tahun {tahun}]
      baris:
        - {{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}}
        - {{kode: 7.01.04, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}}
    rencana:
      baris:
        - {{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}}
        - {{kode: 7.01.06, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}}
"""


@pytest.mark.parametrize(
    ("jenis", "tahun", "expected"),
    [
        ("perubahan", 2024, ["warning evaluasi/7.01.04#nama", "warning rencana/7.01.06#nama"]),
        ("perubahan", 2022, ["info rencana/7.01.06#nama"]),
        ("induk", 2023, ["info rencana/7.01.06#nama"]),
    ],
)
def test_the_evaluation_weighs_less_and_least_of_other_years(jenis: str, tahun: int, expected: list[str]) -> None:
    assert found_in(ProgramHanyaDiSatuTabel, EVALUATED.format(jenis=jenis, tahun=tahun)) == expected


def test_tables_that_share_next_to_nothing_are_not_compared() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {tingkat: program, nama: Program Peningkatan Disiplin Aparatur}
        - {tingkat: program, nama: Program Pelayanan Administrasi Perkantoran}
    rencana:
      baris:
        - {kode: 7.01.04, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {kode: 7.01.06, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}
    """

    assert found_in(ProgramHanyaDiSatuTabel, plan) == []


def test_a_note_below_explains_what_is_above() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: bidang_urusan, nama: Kecamatan, rancangan: {pagu: 1.000}, kebutuhan: {pagu: 2.000}}
        - {tingkat: program, nama: Program Satu, rancangan: {pagu: 1.000}, kebutuhan: {pagu: 2.000}}
        - {tingkat: kegiatan, nama: Kegiatan A, rancangan: {pagu: 600}, kebutuhan: {pagu: 900}, catatan: Naik harga}
        - {tingkat: kegiatan, nama: Kegiatan B, rancangan: {pagu: 400}, kebutuhan: {pagu: 1.100}}
    """

    assert found_in(PerbedaanTanpaCatatan, plan) == ["warning telaah_rkpd/program-satu/kegiatan-b#catatan"]


def test_a_table_with_one_side_alone_has_no_differences() -> None:
    plan = "telaah_rkpd: {baris: [{tingkat: program, nama: Program Satu, kebutuhan: {pagu: 2.000}}]}"

    assert found_in(PerbedaanTanpaCatatan, plan) == []


@pytest.mark.parametrize(("tahun", "target", "count"), [(2025, "82", 0), (2025, "85", 1), (2031, "85", 0)])
def test_a_target_may_follow_the_renstra(tahun: int, target: str, count: int) -> None:
    plan = f"""
    tahun: {tahun}
    tujuan_sasaran:
      baris: [{{sasaran: Meningkatnya kepuasan, indikator_sasaran: Indeks Kepuasan, target: "{target}"}}]
    pelayanan:
      tahun: {{target: [2023, 2024, 2025, 2026], proyeksi: [2025, 2026]}}
      baris: [{{indikator: Indeks Kepuasan, target: [80, 81, 82, 83], proyeksi: [84, 86]}}]
    """

    assert len(run(TargetSasaranBedaDariProyeksi, Example(plan=plan))) == count


def test_an_evaluation_of_other_years_says_nothing_of_the_plans_targets() -> None:
    plan = TargetProgramBedaDariEvaluasi.examples("invalid")[0].plan.replace("Daerah Tahun 2024", "Daerah Tahun 2022")

    assert found_in(TargetProgramBedaDariEvaluasi, plan) == []


def test_many_changes_without_a_reason_are_one_finding() -> None:
    rows = "".join(
        f"    - {{kode: 7.01.01.2.07.000{number}, nama: Pengadaan, pagu_sebelum: 5.000.000, pagu: {number}.000.000}}\n"
        for number in (5, 6, 7, 8)
    )
    target = "indikator: [{target_sebelum: 2 Unit, target: 3 Unit}]"
    kept = f"    - {{kode: 7.01.01.2.07.0009, nama: Lain, pagu: 1.000, {target}}}\n"
    found = run(
        PerubahanTanpaNilaiSebelum, Example(plan=f"jenis: perubahan\ntahun: 2024\nrencana:\n  baris:\n{rows}{kept}")
    )

    assert subjects(found) == ("rencana#alasan",)
    assert message(found[0], "id") == (
        "4 baris berubah tanpa alasan; yang pertama 7.01.01.2.07.0006 Pengadaan: pagu berubah dari Rp5.000.000 menjadi"
        " Rp6.000.000 tanpa alasan"
    )


def test_a_change_without_a_reason_is_shown_in_its_own_cell() -> None:
    rows = """
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator: [{target_sebelum: 4 Unit, target: 6 Unit}]
      pagu_sebelum: 5.640.000
      pagu: 5.640.000
    """
    (found,) = run(PerubahanTanpaNilaiSebelum, Example(plan="jenis: perubahan", rows=rows))

    assert [(each.place.subject, each.note.id) for each in found.related] == [
        ("rencana/7.01.01.2.07.0005#keluaran.target", "6 Unit")
    ]


def test_a_misspelt_row_of_no_known_level_may_be_what_seems_to_be_missing() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {nama: Administrasi Kepegawaian Perangkat Daerah, kebutuhan: {pagu: 4.000.000}}
        - {nama: Adminstrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.05, nama: Administrasi Kepegawaian Perangkat Daerah, pagu: 4.000.000}
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
        - {kode: 7.01.01.2.02, nama: Administrasi Keuangan Perangkat Daerah, pagu: 9.000.000}
    """

    assert found_in(KegiatanHanyaDiSatuTabel, plan) == ["warning rencana/7.01.01.2.02#nama"]
