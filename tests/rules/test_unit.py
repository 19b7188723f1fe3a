from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding, Severity
from renja_lint.nomenclature import all_entries, list_editions, list_units
from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message, remedy
from renja_rules.reading.targets.indicators import unit_in_brackets
from renja_rules.reading.targets.units import canonical_name, nearest_unit, satuan
from renja_rules.unit.sat001_satuan_tidak_baku import SatuanTidakBaku
from renja_rules.unit.sat002_satuan_tidak_sesuai_nomenklatur import SatuanTidakSesuaiNomenklatur
from renja_rules.unit.sat003_satuan_target_beda_dari_indikator import SatuanTargetBedaDariIndikator
from renja_rules.unit.sat005_persentase_tanpa_satuan_persen import PersentaseTanpaSatuanPersen
from renja_rules.unit.sat007_indikator_kosong import IndikatorKosong

FAMILY: tuple[type[Rule], ...] = (
    SatuanTidakBaku,
    SatuanTidakSesuaiNomenklatur,
    SatuanTargetBedaDariIndikator,
    PersentaseTanpaSatuanPersen,
    IndikatorKosong,
)
MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
RIT = "- {kode: 7.01.01.2.09.0002, nama: Pemeliharaan Kendaraan, indikator: [{target: 40 Rit}]}"


def real_plan(rule: type[Rule]) -> tuple[Finding, ...]:
    return lint_text(MANGKUTANA.read_text(encoding="utf-8"), [rule]).findings


def one(row: str, rule: type[Rule]) -> tuple[Severity, str]:
    (finding,) = run(rule, Example(rows=row))
    return finding.severity, message(finding, "id")


@pytest.mark.parametrize("listed", [("Rit",), ("Truk", "RIT.")])
def test_units_of_the_region_are_accepted(listed: tuple[str, ...]) -> None:
    options = {"SAT001": {"satuan_tambahan": listed}}

    assert lint_text(plan_text(Example(rows=RIT)), [SatuanTidakBaku], options).findings == ()


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("40 Rit", "Rit tidak ada dalam daftar satuan; satuan resmi sub kegiatannya Unit"),
        ("40 Unitt", "Unitt tidak dikenal, mungkin maksudnya Unit"),
        ("40 Un.", "Un tidak ada dalam daftar satuan; satuan resmi sub kegiatannya Unit"),
        (
            "40 Org/bln.",
            "Org/bln bukan satuan baku, satuan bakunya Orang/bulan; satuan resmi sub kegiatannya Unit",
        ),
    ],
)
def test_says_of_each_unit_what_is_known_of_it_and_which_is_official(target: str, said: str) -> None:
    row = RIT.replace("40 Rit", target)

    assert one(row, SatuanTidakBaku)[1] == (
        f'7.01.01.2.09.0002 Pemeliharaan Kendaraan: pada target "{target}", satuan {said}'
    )


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Dokuman", "Dokumen"),
        ("ORANG/ BULAN", "Orang/bulan"),
        ("(satu) dokumen", "Dokumen"),
        ("Unit Kerja Kecamatan", "Unit Kerja"),
        ("org dan pkt", "Orang/Paket"),
        ("''%", "%"),
        ("M³/hari", "M³/Hari"),
        ("Orang per Bulan", "Orang/bulan"),
        ("Dokumen/Tahun", "Dokumen"),
        ("dokumen per tahun", "Dokumen"),
        ("%/tahun", "%"),
        ("kg/kap/tahun", "kg/kap/tahun"),
        ("Rit", None),
        ("", None),
    ],
)
def test_reads_units(printed: str, name: str | None) -> None:
    assert canonical_name(printed) == name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Dokumne", "Dokumen"),
        ("Unitt", "Unit"),
        ("Eksempler", "Eksemplar"),
        ("Sertifkatt", "Sertifikat"),
        ("Lemari", None),
        ("Aset", None),
        ("Peraturan Desa", None),
    ],
)
def test_takes_for_a_slip_only_what_is_very_near(printed: str, name: str | None) -> None:
    assert nearest_unit(printed) == name


@pytest.mark.parametrize(
    ("indikator", "name"),
    [
        ("Jumlah laporan (dokumen)(Dokumen)", "Dokumen"),
        ("Jumlah rapat yang diikuti (kali)i", "Kali"),
        ("Persentase capaian (''''%)", "%"),
        ("Jumlah peserta (Orang", "Orang"),
        ("Jumlah dokumen Keserasian Sosial (KS) dan Kearifan Lokal (KL)", None),
        ("Jumlah Dokumen (RPJPD, RPJMD dan RKPD)", None),
        ("Jumlah (Unit) yang dipelihara", None),
    ],
)
def test_reads_the_unit_in_an_indicators_brackets(indikator: str, name: str | None) -> None:
    assert unit_in_brackets(indikator) == name


def test_every_official_unit_is_standard() -> None:
    assert [unit for unit in list_units() if not (found := satuan(unit)) or not found.baku] == []


@pytest.mark.parametrize("edisi", [edition.edisi for edition in list_editions() if edition.has_units])
def test_official_rows_are_never_flagged(edisi: str) -> None:
    rows = [entry for entry in all_entries(edisi, "kabupaten/kota", "7.01") if entry.satuan]
    indicator = "[{{nama: '{0.indikator}', target: 5 {0.satuan}}}]"
    lines = [f"- {{kode: {row.kode}, nama: '{row.nama}', indikator: {indicator.format(row)}}}" for row in rows]
    text = plan_text(Example(plan=f"nomenklatur: {edisi}", rows="\n".join(lines)))

    measured = [rule for rule in FAMILY if rule is not IndikatorKosong]
    assert len(rows) > 100
    assert lint_text(text, measured).findings == ()


@pytest.mark.parametrize(
    ("head", "severity", "doubt"),
    [
        ("tahun: 2025", Severity.ERROR, ""),
        (
            "tahun: 2026", Severity.WARNING,
            (" (belum pasti: ini dari Kepmendagri 900.1.15.5-1317/2023, karena yang dari Kepmendagri"
            " 900.1.15.5-3406/2024 tidak ada di sini)"),
        ),
        (
            "tahun: 2024", Severity.WARNING,
            (" (belum pasti: ini dari Kepmendagri 900.1.15.5-1317/2023, karena yang dari Kepmendagri 050-5889/2021"
            " tidak ada di sini)"),
        ),
        (
            "tahun: 2022", Severity.INFO,
            (" (hanya saran: ini dari Kepmendagri 900.1.15.5-1317/2023, karena Kepmendagri 050-3708/2020 belum"
            " menetapkannya)"),
        ),
    ],
)  # fmt: skip
def test_a_unit_of_another_edition_is_less_binding_and_said_to_be_its(
    head: str, severity: Severity, doubt: str
) -> None:
    row = "- {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, indikator: [{target: 9 Orang}]}"
    (finding,) = run(SatuanTidakSesuaiNomenklatur, Example(plan=head, rows=row))

    said = "7.01.01.2.06.0008 Fasilitasi Kunjungan Tamu: target 9 Orang memakai satuan Orang, satuan resminya Laporan"

    assert (finding.severity, message(finding, "id")) == (severity, said + doubt)


def test_a_unit_that_one_source_alone_has_is_not_certain() -> None:
    row = "- {kode: 4.01.02.1.01.0003, nama: Penataan Analisis Jabatan, indikator: [{target: 9 Orang}]}"
    head = "daerah: Provinsi Contoh\nnomenklatur: sipd-2027"
    (finding,) = run(SatuanTidakSesuaiNomenklatur, Example(plan=head, rows=row))

    assert finding.severity is Severity.WARNING
    assert message(finding, "id").endswith(
        "(belum pasti, karena satuan itu berasal dari satu sumber yang belum dicocokkan)"
    )


def test_a_name_that_is_not_the_codes_makes_the_unit_doubtful() -> None:
    typo = "- {kode: 7.01.01.2.06.0008, nama: Fasilitas Kunjungan Tamu, indikator: [{target: 9 Orang}]}"
    slip = "- {kode: 7.01.01.2.06.0008, nama: Pengadaan Mebel, indikator: [{target: 9 Unit}]}"

    assert one(typo, SatuanTidakSesuaiNomenklatur)[0] is Severity.WARNING
    assert run(SatuanTidakSesuaiNomenklatur, Example(rows=slip)) == ()


def test_each_output_of_a_row_is_held_against_the_official_unit() -> None:
    row = """
    - kode: 7.01.01.2.06.0008
      nama: Fasilitasi Kunjungan Tamu
      indikator:
        - {target_sebelum: 9 Orang, target: 9 Laporan}
        - {target: 12 Rit}
    """
    assert subjects(run(SatuanTidakSesuaiNomenklatur, Example(rows=row))) == (
        "rencana/7.01.01.2.06.0008#keluaran.target_sebelum",
        "rencana/7.01.01.2.06.0008#keluaran~2.target",
    )


def test_only_the_unit_of_an_output_has_a_norm() -> None:
    rows = [RIT, "- {kode: 7.01.02, nama: PROGRAM, indikator: [{nama: Panjang jalan, target: 40 Unt}]}"]
    found = [run(SatuanTidakBaku, Example(rows=row))[0] for row in rows]

    assert [(f.subject, f.norms) for f in found] == [
        ("rencana/7.01.01.2.09.0002#keluaran.target", SatuanTidakBaku.meta.norms),
        ("rencana/7.01.02#capaian.target", ()),
    ]


@pytest.mark.parametrize(
    ("kode", "target"),
    [
        ("7.01.01.2.02.0001", "18 Orang per Bulan"),
        ("7.01.01.2.02.0001", "18 orang x 14 bulan"),
        ("7.01.01.2.02.0001", "18 Orang/bulan/tahun"),
        ("7.01.01.2.01.0001", "4 Dokumen/Tahun"),
        ("7.01.01.2.07.0005", "10 Paket"),
        ("7.01.01.2.07.0005", "10 (BB)"),
    ],
)
def test_the_official_unit_in_other_words(kode: str, target: str) -> None:
    row = f"- {{kode: {kode}, nama: '', indikator: [{{nama: Jumlah, target: {target}, target_maju: 9}}]}}"

    assert run(SatuanTidakSesuaiNomenklatur, Example(rows=row)) == ()


def test_half_of_the_official_unit_is_another_unit() -> None:
    row = "- {kode: 7.01.01.2.02.0001, nama: Penyediaan Gaji dan Tunjangan ASN, indikator: [{target: 18 Orang}]}"

    assert subjects(run(SatuanTidakSesuaiNomenklatur, Example(rows=row))) == (
        "rencana/7.01.01.2.02.0001#keluaran.target",
    )


@pytest.mark.parametrize("target", ["9 Laporann", "9 Lap.", "1 ls", "9"])
def test_a_slip_of_the_official_unit_is_not_another_unit(target: str) -> None:
    row = f"- {{kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, indikator: [{{target: {target}}}]}}"

    assert run(SatuanTidakSesuaiNomenklatur, Example(rows=row)) == ()


def test_a_table_that_hardly_prints_units_is_no_fault() -> None:
    row = "- {{kode: 7.01.0{}, nama: PROGRAM, indikator: [{{nama: Persentase (%), target: {}}}]}}\n"
    rows = "".join(row.format(number, "100 %" if number == 1 else "100") for number in range(1, 7))

    assert lint_text(plan_text(Example(rows=rows)), FAMILY).findings == ()


def test_an_indicator_at_odds_with_an_official_unit_is_what_to_fix() -> None:
    row = "- {kode: 7.01.01.2.05.0003, nama: Pendataan, indikator: [{nama: Data (Laporan), target: 12 Dok}]}"
    (finding,) = run(SatuanTargetBedaDariIndikator, Example(rows=row))

    assert str(finding.data["anjuran"].id) == "perbaiki satuan dalam indikatornya: satuan targetnya sudah satuan resmi"  # type: ignore[attr-defined]
    assert finding.severity is Severity.ERROR


def test_advises_the_official_unit_where_neither_target_nor_indicator_has_it() -> None:
    row = "- {kode: 7.01.04.2.01.0001, nama: Sinergitas, indikator: [{nama: Kasus (Kasus), target: 8 Kali}]}"
    (finding,) = run(SatuanTargetBedaDariIndikator, Example(rows=row))

    assert remedy(finding, "id") == "pakai satuan resminya, Laporan, pada target dan pada indikatornya"


@pytest.mark.parametrize("rule", FAMILY)
@pytest.mark.parametrize(
    ("indikator", "target"),
    [
        ("Jumlah rapat", "1 ls"),
        ("Jumlah peserta (Orang)", "10 - 12 Orang"),
        ("Persentase kenaikan nilai", "120 %"),
        ("Persentase layanan", "95 %/tahun"),
        ("Persentase layanan", "90 s.d. 95 %"),
        ("Nilai SAKIP", "70,5 (BB)"),
        ("Indeks Kepuasan", "88,5 Sangat Baik"),
        ("Indeks Maturitas", "3,2 dari 5"),
        ("Persentase layanan", "1.234 %"),
        ("Persentase Kampung Keluarga Berkualitas klasifikasi Mandiri", "5 Kampung KB"),
    ],
)
def test_what_is_another_rules_business_or_none(rule: type[Rule], indikator: str, target: str) -> None:
    rows = f"""
    - {{kode: 7.01.02, nama: PROGRAM, indikator: [{{nama: Cakupan, target: 80 %}}, {{nama: Cakupan, target: 80 %}}]}}
    - {{kode: 7.01.01, nama: PROGRAM, indikator: [{{nama: {indikator}, target: "{target}"}}]}}
    """
    assert run(rule, Example(rows=rows)) == ()


def test_the_forward_estimate_has_a_yardstick_of_its_own() -> None:
    row = """
    - kode: 7.01.01.2.06.0008
      nama: Fasilitasi Kunjungan Tamu
      indikator: [{nama: Jumlah laporan (Laporan), target: 9 Laporan, tolok_ukur_maju: Tamu, target_maju: 9 Orang}]
    """
    assert lint_text(plan_text(Example(rows=row)), FAMILY).findings == ()


@pytest.mark.parametrize(("side", "hint"), [("rancangan", True), ("kebutuhan", False)])
def test_says_that_the_draft_rkpd_is_only_quoted(side: str, hint: bool) -> None:  # noqa: FBT001
    plan = f"""
    telaah_rkpd:
      baris: [{{kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, {side}: {{target: 9 Orang}}}}]
    """
    (finding,) = run(SatuanTidakSesuaiNomenklatur, Example(plan=plan))

    assert finding.severity is Severity.ERROR
    assert message(finding, "id") == (
        "7.01.01.2.06.0008 Fasilitasi Kunjungan Tamu: target 9 Orang memakai satuan Orang, satuan resminya Laporan"
        + (" (kolom ini mengutip rancangan RKPD, jadi bicarakan dengan penyusun RKPD)" if hint else "")
    )


def test_a_side_with_a_pagu_of_nothing_needs_no_indicator() -> None:
    plan = """
    telaah_rkpd:
      baris: [{tingkat: sub_kegiatan, nama: Pengadaan Mebel, rancangan: {pagu: "0"}, kebutuhan: {lokasi: Desa Contoh}}]
    """
    assert run(IndikatorKosong, Example(plan=plan)) == ()


def test_the_real_plan_has_unknown_spellings_of_units() -> None:
    found = real_plan(SatuanTidakBaku)

    assert [(f.subject, f.data["target"], f.data.get("banyak")) for f in found] == [
        ("telaah_rkpd#kebutuhan.target", "2 Dok", 17),
        ("telaah_rkpd#rancangan.target", "48 Exp", 3),
        ("rencana/7.01.01.2.06.0006#keluaran.target", "48 Examplar", None),
        ("rencana/7.01.01.2.08.0002#keluaran.target", "120 Rekenin", None),
    ]


def test_the_real_plan_has_units_that_are_not_the_official_ones() -> None:
    found = [finding.subject for finding in real_plan(SatuanTidakSesuaiNomenklatur)]
    sides = [subject.partition("#")[2] for subject in found if subject.startswith("telaah_rkpd")]

    assert sides.count("rancangan.target") == 23
    assert sides.count("kebutuhan.target") == 22
    assert {s.removeprefix("rencana/7.01.").partition("#")[0] for s in found if s.startswith("rencana")} == {
        "01.2.01.0007", "01.2.02.0001", "01.2.02.0007", "01.2.03.0006", "01.2.06.0001", "01.2.06.0004", "01.2.06.0005",
        "01.2.06.0006", "01.2.06.0008", "01.2.06.0009", "01.2.08.0001", "01.2.08.0002", "01.2.08.0003", "01.2.08.0004",
        "02.2.04.0001", "03.2.01.0001", "03.2.01.0003", "04.2.01.0001", "04.2.01.0002", "04.2.02.0001", "05.2.01.0008",
        "06.2.01.0018",
    }  # fmt: skip


def test_the_real_plan_has_targets_at_odds_with_their_indicators() -> None:
    found = real_plan(SatuanTargetBedaDariIndikator)

    assert [(f.data["target"], f.data["seharusnya"], f.severity.value) for f in found] == [
        ("12 Dok", "Laporan", "error"),
        ("100", "%", "warning"),
        ("9 Dokume", "Jenis", "error"),
        ("7 Kali", "Kasus", "error"),
        ("4 Dokumen", "Kasus", "error"),
        ("4  Dokumen", "Kali", "error"),
        ("3 Keg", "%", "error"),
        ("12 Dokumen", "Laporan", "error"),
        ("8 Kali", "Kasus", "error"),
    ]
    assert [f.data["target"] for f in real_plan(PersentaseTanpaSatuanPersen)] == ["100", "3 Keg"]
    assert real_plan(IndikatorKosong) == ()


@pytest.mark.parametrize(("tahun", "found"), [("2024", 0), ("2025", 1)])
def test_units_of_an_evaluated_year_without_official_ones_are_not_judged(tahun: str, found: int) -> None:
    plan = f"""
    tahun: {tahun}
    evaluasi:
      baris:
        - kode: 7.01.01.2.08.02
          nama: Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik
          target: 36 Rekening
    """

    assert len(run(SatuanTidakSesuaiNomenklatur, Example(plan=plan))) == found
