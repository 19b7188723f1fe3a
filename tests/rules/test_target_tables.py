from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding, Severity
from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules.targets.tgt005_target_persen_tidak_wajar import TargetPersenTidakWajar
from renja_rules.targets.tgt007_proyeksi_beda_dari_renstra import ProyeksiBedaDariRenstra
from renja_rules.targets.tgt011_target_selalu_seratus_persen import TargetSelaluSeratusPersen
from renja_rules.targets.tgt012_kelompok_sasaran_kosong import KelompokSasaranKosong
from renja_rules.targets.tgt013_lokasi_kosong import LokasiKosong
from renja_rules.targets.tgt014_lokasi_beda_antar_tabel import LokasiBedaAntarTabel
from renja_rules.unit.sat005_persentase_tanpa_satuan_persen import PersentaseTanpaSatuanPersen

MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
SERVICE = """
pelayanan:
  tahun: {{target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}}
  baris: [{{indikator: Nilai, target: {}, realisasi: {}, proyeksi: {}}}]
"""


def real_plan(rule: type[Rule]) -> tuple[Finding, ...]:
    return lint_text(MANGKUTANA.read_text(encoding="utf-8"), [rule]).findings


def test_the_real_plan() -> None:
    assert real_plan(TargetPersenTidakWajar) == real_plan(KelompokSasaranKosong) == real_plan(LokasiKosong) == ()
    assert [message(found, "id") for found in real_plan(ProyeksiBedaDariRenstra)] == [
        (
            'indikator "Indeks Kepuasan Masyarakat (IKM)": proyeksi tahun 2024 87,74, target Renstra 82,'
            " padahal realisasi tahun 2023 sudah 87,19; catatan analisis kosong"
        )
    ]
    ask = "ask for no effort"
    assert [(found.subject, message(found, "en")) for found in real_plan(TargetSelaluSeratusPersen)] == [
        (f"{table}#target", f"targets of programmes and kegiatan that are 100 per cent: {said}; such targets {ask}")
        for table, said in (
            ("evaluasi", "20 of 20"),
            ("telaah_rkpd", "19 of 19 in the column rancangan RKPD, 19 of 20 in the column hasil analisis kebutuhan"),
            ("rencana", "21 of 21"),
        )
    ]  # fmt: skip
    (places,) = real_plan(LokasiBedaAntarTabel)
    assert (places.subject, places.severity) == ("rencana#lokasi", Severity.INFO)
    assert "rencana/7.01.01.2.09.0005#lokasi" in [one.place.subject for one in places.related]


@pytest.mark.parametrize(
    ("indikator", "cells", "codes"),
    [
        ("Cakupan layanan", "target: 120 %", ["TGT005"]),
        ("Persentase layanan", "target: 120 %", ["SAT005"]),
        ("Persentase layanan", "target: 90 %, target_maju: 120", ["TGT005"]),
        ("Persentase layanan", "target: -5 %", ["SAT005"]),
        ("Cakupan layanan", "target: -5 %", ["TGT005"]),
        ("Persentase kenaikan nilai", "target: 120 %, target_maju: 130 %", []),
        ("Cakupan realisasi", "target: 120 %", []),
        ("Cakupan layanan", "target: 120 Orang", []),
        ("Cakupan layanan", "target: 1.234 %", []),
    ],
)
def test_a_share_beyond_the_whole_is_said_once(indikator: str, cells: str, codes: list[str]) -> None:
    row = f"- {{kode: 7.01.04, nama: PROGRAM, indikator: [{{nama: {indikator}, {cells}}}]}}"
    text = plan_text(Example(rows=row))

    found = lint_text(text, [TargetPersenTidakWajar, PersentaseTanpaSatuanPersen]).findings
    assert [finding.code for finding in found] == codes


@pytest.mark.parametrize(
    ("target", "realisasi", "proyeksi", "said"),
    [
        ("[80, 81, 82, 83]", "[79, 80]", "[82, 83]", None),
        ("[80, 81, 82, 83]", "[79, 80]", "['81,9', 83]", ""),
        ("[80, 81, 82, 83]", "[79, 80]", "[85, 86]", None),
        ("[80, 81, 82, 83]", "[79, 80]", "[88, 89]", ""),
        ("[80, 81, 82, 83]", "[79, 84]", "[88, 89]", ", padahal realisasi tahun 2024 sudah 84"),
        ("[30, 25, 20, 15]", "[29, 18]", "[22, 16]", ", padahal realisasi tahun 2024 sudah 18"),
        ("[30, 25, 20, 15]", "[]", "[19, 15]", None),
        ("[5, 5, 5, 5]", "[5, 5]", "[4, 5]", ""),
        ("[5, 5, BB, 5]", "[5, 5]", "[4, 5]", None),
        ("[80]", "[]", "[81]", None),
        ("[]", "[]", "[]", None),
    ],
)
def test_the_plan_against_the_renstra(target: str, realisasi: str, proyeksi: str, said: str | None) -> None:
    found = run(ProyeksiBedaDariRenstra, Example(plan=SERVICE.format(target, realisasi, proyeksi)))

    assert [finding.data["sebab"].id for finding in found] == ([] if said is None else [said])  # type: ignore[attr-defined]


def test_how_far_a_target_may_be_exceeded_is_an_option() -> None:
    text = plan_text(Example(plan=SERVICE.format("[80, 81, 82, 83]", "[]", "[88, 89]")))

    assert lint_text(text, [ProyeksiBedaDariRenstra], {"TGT007": {"selisih_wajar": 0.1}}).findings == ()


def test_how_many_targets_may_be_full_is_an_option() -> None:
    (example,) = TargetSelaluSeratusPersen.examples("invalid")
    text = plan_text(example)

    for options in ({"bagian": 0.9}, {"paling_sedikit": 11}):
        assert lint_text(text, [TargetSelaluSeratusPersen], {"TGT011": options}).findings == ()


def test_predicates_and_targets_without_per_cent_are_no_full_ones() -> None:
    row = "- {{kode: 7.01.01.2.{:02}, nama: Kegiatan, indikator: [{{nama: {}, target: {}}}]}}\n"
    rows = [("Nilai", "BB")] * 5 + [("Nilai", "100")] * 5 + [("Persentase layanan", "100")] * 9
    text = "".join(row.format(number, *cells) for number, cells in enumerate(rows, 1))

    assert subjects(run(TargetSelaluSeratusPersen, Example(rows=text))) == ()


def test_a_column_that_hardly_any_row_fills_is_judged_where_it_is_fullest() -> None:
    row = "- {{kode: 7.01.01.2.07.{:04}, nama: Pengadaan, pagu: 1.000.000{}}}\n"
    rows = "".join(row.format(number, ", kelompok_sasaran: Aparatur" if number == 1 else "") for number in range(1, 6))
    (found,) = run(KelompokSasaranKosong, Example(rows="- {kode: 7.01.01.2.07, nama: P, pagu: 5.000.000}\n" + rows))

    assert (found.subject, found.data["banyak"]) == ("rencana#kelompok_sasaran", 4)


@pytest.mark.parametrize(
    ("need", "plan", "differs"),
    [
        ("Kec. Contoh", "Kab. Contoh, Contoh, Semua Kelurahan", False),
        ("Kecamatan Contoh", "14 desa se-Kecamatan Contoh", False),
        ("Desa Maleku dan Desa Kasintuwu", "Desa Kasintuwu, Maleku", False),
        ("Kecamatan Contoh", "Desa Maleku", True),
        ("Desa Kasintuwu", "Desa Maleku", True),
        ("", "Desa Maleku", False),
        ("Desa Maleku", "", False),
    ],
)
def test_only_other_places_differ(need: str, plan: str, differs: bool) -> None:  # noqa: FBT001
    text = f"""
    telaah_rkpd: {{baris: [{{nama: Pengadaan Mebel, kebutuhan: {{lokasi: "{need}", pagu: 1.000}}}}]}}
    rencana: {{baris: [{{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: "{plan}"}}]}}
    """
    assert subjects(run(LokasiBedaAntarTabel, Example(plan=text))) == (("rencana#lokasi",) if differs else ())
