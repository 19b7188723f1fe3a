from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules.cross.xtb002_pagu_berbeda_antar_tabel import PaguBerbedaAntarTabel
from renja_rules.sum.jml001_jumlah_kegiatan_tidak_cocok import JumlahKegiatanTidakCocok
from renja_rules.sum.jml005_jumlah_kolom_lain_tidak_cocok import JumlahKolomLainTidakCocok
from renja_rules.sum.jml006_belanja_tidak_sama_total import BelanjaTidakSamaTotal
from renja_rules.sum.jml007_modal_beda_dari_pengadaan import ModalBedaDariPengadaan
from renja_rules.sum.jml008_pagu_kosong import PaguKosong
from renja_rules.sum.jml009_pagu_tidak_wajar import PaguTidakWajar
from renja_rules.sum.jml010_pagu_tidak_bulat import PaguTidakBulat
from renja_rules.sum.jml013_total_melebihi_plafon import TotalMelebihiPlafon
from renja_rules.sum.jml014_porsi_penunjang_terlalu_besar import PorsiPenunjangTerlaluBesar
from renja_rules.sum.jml015_prakiraan_maju_tidak_wajar import PrakiraanMajuTidakWajar

MEBEL = "{kode: 7.01.01.2.07, nama: Pengadaan, pagu: 9.000.000}, {kode: 7.01.01.2.07.0005, nama: Mebel}"
MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
BOUNDS: tuple[type[Rule], ...] = (
    BelanjaTidakSamaTotal, ModalBedaDariPengadaan, PaguTidakBulat, TotalMelebihiPlafon, PorsiPenunjangTerlaluBesar,
    PrakiraanMajuTidakWajar,
)  # fmt: skip


def real_plan(*rules: type[Rule]) -> tuple[Finding, ...]:
    return lint_text(MANGKUTANA.read_text(encoding="utf-8"), rules).findings


def test_the_real_plan() -> None:
    found = real_plan(*BOUNDS)

    assert [(f.code, f.severity.value, f.subject, len(f.related)) for f in found] == [
        ("JML014", "info", "rencana/7.01.01#pagu", 0),
        ("JML015", "info", "rencana#pagu_maju", 3),
        ("JML010", "info", "rencana#pagu", 3),
    ]
    assert [message(f, "id") for f in found] == [
        (
            "7.01.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA mengambil 93,6 persen dari pagu semua"
            " program (Rp2.659.273.950 dari Rp2.841.846.261)"
        ),
        (
            "4 baris berprakiraan maju jauh dari pagunya, misalnya 7.01.01.2.01.0002 Koordinasi dan Penyusunan Dokumen"
            " RKA-SKPD: 5,600,000, 0,45 kali pagu 12.492.500"
        ),
        (
            "4 dari 36 pagu sub kegiatan tidak bulat, misalnya 7.01.01.2.02.0001 Penyediaan Gaji dan Tunjangan ASN:"
            " 1.965.275.126"
        ),
    ]
    assert [one.place.subject for one in found[1].related] == [
        "rencana/7.01.01.2.06#pagu_maju",
        "rencana/7.01.01.2.06.0006#pagu_maju",
        "rencana/7.01.01.2.07.0005#pagu_maju",
    ]


def test_a_forward_estimate_whose_sum_is_wrong_is_that_rules_business() -> None:
    found = real_plan(PrakiraanMajuTidakWajar, JumlahKolomLainTidakCocok)
    (far,) = [finding for finding in found if finding.code == "JML015"]

    assert far.data["banyak"] == 3


def test_without_tc33_the_need_of_tc31_decides() -> None:
    plan = """
    belanja: {operasi: 90.000.000, modal: 5.000.000}
    plafon: 99.000.000
    telaah_rkpd:
      satuan_pagu: ribu
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG, rancangan: {pagu: 1.000}, kebutuhan: {pagu: 96.000}}
        - {kode: 7.01.04, nama: PROGRAM KOORDINASI, rancangan: {pagu: 99.000}, kebutuhan: {pagu: 4.000}}
      total: {kebutuhan: 100.000}
    """
    found = lint_text(plan_text(Example(plan=plan)), BOUNDS).findings

    assert [(f.code, f.subject) for f in found] == [
        ("JML006", "#belanja"),
        ("JML014", "telaah_rkpd/7.01.01#kebutuhan.pagu"),
        ("JML013", "telaah_rkpd#total.kebutuhan"),
    ]
    assert message(found[0], "id") == (
        "jumlah jenis belanja Rp95.000.000, padahal total pagu Rp100.000.000 (selisih -Rp5.000.000)"
    )


@pytest.mark.parametrize(
    "plan",
    [
        "belanja: {operasi: 1.000, modal: 500}",
        "plafon: 1.000",
        "belanja: {operasi: 1.000, modal: lima ratus}\nrencana: {baris: [{kode: 7.01.01, nama: P, pagu: 900}]}",
        (
            "belanja: {operasi: 1.000, modal: 500}\n"
            "rencana: {baris: [{kode: 7.01.01, nama: P, pagu: 1.500}], total: {pagu: 9.000}}"
        ),
        "belanja: {modal: 9.000}\nrencana: {baris: [{kode: 7.01.01.2.07, nama: P}]}",
        "rencana: {baris: [{kode: 7.01.01, nama: P, pagu: 95}, {kode: 7.01.04, nama: P, pagu: lima}]}",
    ],
)
def test_what_cannot_be_compared_is_left_alone(plan: str) -> None:
    found = lint_text(plan_text(Example(plan=plan)), BOUNDS).findings

    assert [finding for finding in found if not finding.code.startswith("BCA")] == []


@pytest.mark.parametrize(
    ("rule", "option"),
    [
        (ModalBedaDariPengadaan, {"selisih_wajar": 0.5}),
        (PaguTidakBulat, {"kelipatan": 1}),
        (PaguTidakBulat, {"bagian_bulat": 0.95}),
        (PaguTidakBulat, {"paling_sedikit": 11}),
        (PorsiPenunjangTerlaluBesar, {"paling_besar": 0.95}),
        (PrakiraanMajuTidakWajar, {"paling_besar": 6.0}),
    ],
)
def test_the_bounds_are_options(rule: type[Rule], option: dict[str, object]) -> None:
    text = plan_text(rule.examples("invalid")[0])

    assert len(lint_text(text, [rule]).findings) == 1
    assert lint_text(text, [rule], {rule.meta.code: option}).findings == ()


def test_a_parent_is_only_a_symptom_where_its_parts_explain_it() -> None:
    rows = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 10.000.000, pagu_maju: 30.000.000}
    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 5.000.000, pagu_maju: 25.000.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.000.000, pagu_maju: 25.000.000}
    - {kode: 7.01.01.2.06, nama: Administrasi, pagu: 5.000.000, pagu_maju: 500.000}
    - {kode: 7.01.01.2.06.0004, nama: Logistik, pagu: 5.000.000, pagu_maju: 5.000.000}
    """
    assert subjects(run(PrakiraanMajuTidakWajar, Example(rows=rows))) == (
        "rencana/7.01.01.2.07.0005#pagu_maju",
        "rencana/7.01.01.2.06#pagu_maju",
    )


def test_a_sum_may_lack_a_row_whose_amount_in_its_column_is_not_known() -> None:
    plan = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 12.150.000}}
        - {tingkat: sub_kegiatan, nama: Pengadaan Peralatan dan Mesin Lainnya, kebutuhan: {pagu: 34.205.379}}
    rencana:
      baris:
        - kode: 7.01.01.2.07
          nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
          pagu_maju: 48.000.000
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000, pagu_maju: 12.700.000}
    """
    (found,) = run(JumlahKolomLainTidakCocok, Example(plan=plan))

    assert found.subject == "rencana/7.01.01.2.07#pagu_maju"
    (guess,) = found.guesses
    assert (guess.kind, guess.amount) == ("baris_hilang", None)
    assert guess.text.id == (
        "kemungkinan belum lengkap: baris 'Pengadaan Peralatan dan Mesin Lainnya', yang ada di Tabel T-C.31, hasil"
        " analisis kebutuhan, kebutuhan dana, tidak ada di sini"
    )


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("{kode: 7.01.01.2.07.0005, nama: Mebel}", ["error"]),
        ("{kode: 7.01.01.2.07.0005, nama: Mebel, pagu_maju: 9.000.000}", ["error"]),
        (MEBEL, ["warning"]),
        (f"{MEBEL}, {{kode: 7.01.01.2.07.0006, nama: Alat, pagu: 9.000.000}}", ["warning"]),
        (f"{MEBEL}, {{kode: 7.01.01.2.07.0006, nama: Alat, pagu: 5.000.000}}", ["error"]),
        (
            "{kode: 7.01, nama: KECAMATAN, pagu: 9.000.000}, {kode: 7.01.01.2.07.0005, nama: M, pagu_maju: 9.000.000}",
            [],
        ),
        ("{kode: 7.01.01.2.07.0005, nama: Mebel, pagu: sembilan juta}", []),
        ("{kode: 7.01.01.2.07.0005, nama: Mebel, pagu_apbd: 9.000.000}", []),
        ("{kode: 7.01.01.2.07.0005, nama: Mebel, pagu: 9.000.000}, {kode: 7.01.01.2.07.0005, nama: Mebel}", []),
    ],
    ids=[
        "nothing",
        "next year",
        "by kegiatan",
        "listed",
        "counted above",
        "from next year on",
        "unreadable",
        "given up",
        "goes on",
    ],
)
def test_a_sub_kegiatan_with_neither_pagu_nor_target(rows: str, said: list[str]) -> None:
    found = lint_text(f"rencana: {{baris: [{rows}]}}", [PaguKosong]).findings

    assert [f.severity.value for f in found if f.code == "JML008"] == said


def test_a_table_that_is_not_filled_in_is_one_finding() -> None:
    rows = ", ".join(f"{{kode: 7.01.01.2.07.000{number}, nama: Pengadaan}}" for number in (1, 5, 6))
    (found,) = [f for f in lint_text(f"rencana: {{baris: [{rows}]}}", [PaguKosong]).findings if f.code == "JML008"]

    assert (found.subject, len(found.related)) == ("rencana#pagu", 2)
    assert message(found, "id") == (
        "pagu 3 sub kegiatan kosong, misalnya 7.01.01.2.07.0001 Pengadaan; target keluarannya juga kosong"
    )


@pytest.mark.parametrize(
    ("kode", "pagu", "faults"),
    [
        ("7.01.01.2.03.0044", "27.380.000", 0),  # no row's code, below another kegiatan
        ("7.02.01.2.06.0004", "27.380.000", 0),  # of a bidang whose list is not here
        ("7.01.01.2.03.0044", "23.780.000", 1),
        ("7.01.01.2.06.0004", "27.380.000", 0),
    ],
)
def test_a_row_is_part_of_what_its_name_says_where_its_code_is_no_rows(kode: str, pagu: str, faults: int) -> None:
    rows = f"""
    - {{kode: 7.01.01.2.03, nama: Administrasi Barang Milik Daerah pada Perangkat Daerah, pagu: 12.840.000}}
    - {{kode: 7.01.01.2.03.0006, nama: Penatausahaan Barang Milik Daerah pada SKPD, pagu: 12.840.000}}
    - {{kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 123.780.000}}
    - {{kode: {kode}, nama: Penyediaan Bahan Logistik Kantor, pagu: {pagu}}}
    - {{kode: 7.01.01.2.06.0009, nama: Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD, pagu: 96.400.000}}
    """

    assert len(run(JumlahKegiatanTidakCocok, Example(rows=rows))) == faults


def test_a_total_that_another_table_confirms_was_not_taken_from_it() -> None:
    text = """
    belanja: {{operasi: 2.985.017.421, modal: 46.355.379}}
    telaah_rkpd: {{baris: [{{tingkat: program, nama: PROGRAM}}], total: {{rancangan: {draft}, kebutuhan: {need}}}}}
    rencana: {{baris: [{{kode: 7.01.01, nama: PROGRAM}}], total: {{pagu: 3.065.872.800}}}}
    """
    confirmed, stale = (
        [guess.kind for f in lint_text(each, [BelanjaTidakSamaTotal]).findings for guess in f.guesses]
        for each in (
            text.format(draft="2.788.872.800", need="3.065.872.800"),
            text.format(draft="3.065.872.800", need="3.031.372.800"),
        )
    )

    assert "nilai_lain" not in confirmed
    assert "nilai_lain" in stale


def test_a_total_row_has_its_programs_not_rows_below() -> None:
    (found,) = run(JumlahKolomLainTidakCocok, JumlahKolomLainTidakCocok.examples("invalid")[1])

    assert message(found, "id") == (
        "baris total: pagu sebelum perubahan tertulis Rp20.000.000, padahal jumlah programnya Rp21.000.000"
        " (selisih -Rp1.000.000)"
    )


def test_a_pagu_below_nothing_is_told_beside_the_difference() -> None:
    text = """
    telaah_rkpd: {baris: [{tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 9.000.000}}]}
    rencana: {baris: [{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: (9.000.000)}]}
    """
    found = lint_text(text, [PaguTidakWajar, PaguBerbedaAntarTabel]).findings

    assert {"JML009", "XTB002"} <= {f.code for f in found}
