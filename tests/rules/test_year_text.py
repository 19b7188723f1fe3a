"""Years in running text and titles: the document's own, the policy's, the sign-off's and the evaluation's."""

from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.rule import Rule
from renja_lint.testing import lint_text
from renja_lint.wording import message
from renja_rules.year.thn005_tahun_dokumen_berbeda import TahunDokumenBerbeda
from renja_rules.year.thn006_tahun_narasi_usang import TahunNarasiUsang
from renja_rules.year.thn009_tanggal_pengesahan_tidak_wajar import TanggalPengesahanTidakWajar
from renja_rules.year.thn010_periode_evaluasi_salah import PeriodeEvaluasiSalah

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [TahunDokumenBerbeda, TahunNarasiUsang, TanggalPengesahanTidakWajar, PeriodeEvaluasiSalah]
HEAD = "renja: 1\njenis: {jenis}\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\ndaerah: Kabupaten Muara Contoh\n"


def lint(
    body: str, *rules: type[Rule], jenis: str = "induk", options: dict[str, dict[str, object]] | None = None
) -> tuple[Finding, ...]:
    report = lint_text(HEAD.format(jenis=jenis) + body, rules or FAMILY, options)
    assert report.crashes == ()
    return report.findings


def preface(text: str) -> str:
    return f"bab:\n  - judul: KATA PENGANTAR\n    teks: |\n      {text}\n"


def chapter(text: str, judul: str = "TUJUAN DAN SASARAN") -> str:
    return f"bab:\n  - nomor: III\n    judul: {judul}\n    teks: |\n      {text}\n"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Rencana Kerja Kecamatan Contoh Tahun 2024 telah tersusun.", ["Rencana Kerja Kecamatan Contoh Tahun 2024"]),
        (
            "Perubahan Renja (PRENJA) Kabupaten Contoh Tahun Anggaran 2023",
            ["Renja (PRENJA) Kabupaten Contoh Tahun Anggaran 2023"],
        ),
        ("Renja Tahun 2025 disusun.", []),
        ("Renja ini menjadi dasar Renja Tahun 2026.", []),
        ("Hasil evaluasi Renja Tahun 2023 menjadi bahan.", []),
        ("Renja berpedoman pada RKPD Kabupaten Contoh Tahun 2024.", []),
        ("Renja disusun. RPJMD Tahun 2021 dan APBD Tahun 2024.", []),
        ("Rencana Kerja Pemerintah Daerah Tahun 2024 dan Rencana Kerja dan Anggaran Tahun 2024.", []),
        ("Renja menurut Permendagri Nomor 86 Tahun 2017.", []),
        ("Renja dan Renstra Tahun 2021-2026.", []),
    ],
)
def test_the_documents_own_name_bears_its_own_year(text: str, quoted: list[str]) -> None:
    assert [f.data["tertulis"] for f in lint(preface(text), TahunDokumenBerbeda)] == quoted


@pytest.mark.parametrize("text", ["Renja Kecamatan Contoh Tahun 2024 telah dijalani.", "Renja Tahun 2024."])
def test_inner_chapters_may_speak_of_the_plan_before(text: str) -> None:
    assert lint(chapter(text), TahunDokumenBerbeda) == ()


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ("telaah_rkpd: {judul: Review terhadap Rancangan Awal RKPD Tahun 2024}", ["telaah_rkpd#judul/2024"]),
        ("tujuan_sasaran: {judul: Tujuan dan Sasaran Tahun 2025}", []),
        ("usulan: {judul: Usulan Hasil Musrenbang Tahun 2024}", []),
        ("bab: [{nomor: II, judul: HASIL EVALUASI RENJA TAHUN 2023}]", []),
        ("bab: [{nomor: IV, judul: RENCANA KERJA DAN PENDANAAN TAHUN 2024}]", ["bab/IV#judul/2024"]),
        ("bab: [{nomor: IV, judul: RENCANA KERJA TAHUN 2024 DAN 2025}]", []),
    ],
)
def test_titles_bear_the_plans_year(body: str, at: list[str]) -> None:
    assert [f.subject for f in lint(body, TahunDokumenBerbeda)] == at


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Renja Tahun 2024 dan Semester I Tahun 2024 telah terlewati.", 1),
        ("Renja Tahun 2025, dan Triwulan II Tahun 2024 telah terlewati.", 1),
        ("Renja Tahun 2023 dan Semester I Tahun 2024 telah terlewati.", 0),
        ("Renja Tahun 2024 sampai dengan Semester I Tahun 2024.", 0),
        ("Capaian Semester I Tahun 2024 dan Semester II Tahun 2023 dibandingkan.", 0),
        ("Capaian Triwulan I Tahun 2024 dan Triwulan II Tahun 2024 naik.", 0),
    ],
)
def test_the_year_before_is_not_the_running_one(text: str, found: int) -> None:
    assert len(lint(chapter(text, "HASIL EVALUASI"), TahunDokumenBerbeda)) == found


FINANCED = "Rencana kerja dan pendanaan Kecamatan Contoh Tahun {} beserta prakiraan maju tahun {} dimuat berikut."


@pytest.mark.parametrize(
    ("text", "at", "beside"),
    [
        (FINANCED.format(2025, 2026), [], []),
        (FINANCED.format(2024, 2026), ["bab/III#teks/2024"], []),
        (FINANCED.format(2024, 2025), ["bab/III#teks/2024"], ["bab/III#teks/2025"]),
        (FINANCED.format(2024, 2024), ["bab/III#teks/2024"], ["bab/III#teks/2024"]),
        (FINANCED.format(2025, 2025), ["bab/III#teks/2025"], []),
        (f"Pada tahun sebelumnya, {FINANCED.format(2024, 2025)}", [], []),
    ],
)
def test_a_copied_sentence_on_the_financing_is_told_once(text: str, at: list[str], beside: list[str]) -> None:
    findings = lint(chapter(text), TahunDokumenBerbeda)

    assert [f.subject for f in findings] == at
    assert [related.place.subject for f in findings for related in f.related] == beside


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "Mengacu pada tema dan sasaran pembanguan nasional Tahun 2023.",
            ["tema dan sasaran pembanguan nasional Tahun 2023"],
        ),
        (
            "Prioritas pembangunan Kabupaten Muara Contoh tahun 2024.",
            ["Prioritas pembangunan Kabupaten Muara Contoh tahun 2024"],
        ),
        ("Arah kebijakan daerah tahun anggaran 2024.", ["Arah kebijakan daerah tahun anggaran 2024"]),
        ("Prioritas pembangunan Kabupaten Lain tahun 2024.", []),
        ("Sasaran tahun 2024.", []),
        ("Sasaran kegiatan pembangunan tahun 2024.", []),
        ("Kebijakan daerah. Pada tahun 2024 terjadi banjir.", []),
        ("Sasaran pembangunan daerah yang dicapai tahun 2024.", []),
        ("Sasaran pembangunan daerah tahun 2024 tercapai.", []),
        ("Sasaran pembangunan daerah tahun 2021-2026.", []),
        ("Sasaran pembangunan daerah tahun 2026.", []),
    ],
)
def test_only_phrases_of_planning_with_a_past_year_are_stale(text: str, quoted: list[str]) -> None:
    assert [f.data["tertulis"] for f in lint(chapter(text), TahunNarasiUsang)] == quoted


def test_words_of_planning_are_an_option() -> None:
    text = "Strategi pembangunan daerah tahun 2024."
    options: dict[str, dict[str, object]] = {"THN006": {"kata_perencanaan": ("Strategi",)}}

    assert lint(chapter(text), TahunNarasiUsang) == ()
    assert [f.subject for f in lint(chapter(text), TahunNarasiUsang, options=options)] == [
        "bab/III#teks/strategi-pembangunan-daerah-tahun-2024"
    ]


@pytest.mark.parametrize(
    ("jenis", "tanggal", "found"),
    [
        ("induk", "31 Desember 2024", 0),
        ("induk", "02 Januari 2025", 1),
        ("perubahan", "30 Juni 2025", 1),
        ("perubahan", "01 Juli 2025", 0),
        ("perubahan", "31 Oktober 2025", 0),
        ("perubahan", "01 November 2025", 1),
        ("perubahan", "tidak terbaca", 0),
    ],
)
def test_the_sign_off_is_of_its_season(jenis: str, tanggal: str, found: int) -> None:
    findings = lint(f"pengesahan: {{tanggal: {tanggal}}}\n", TanggalPengesahanTidakWajar, jenis=jenis)

    assert [f.code for f in findings if not f.code.startswith("BCA")] == ["THN009"] * found


def test_the_months_of_the_sign_off_are_options() -> None:
    options: dict[str, dict[str, object]] = {"THN009": {"bulan_pertama": 9, "bulan_terakhir": 11}}
    body = "pengesahan: {tanggal: 01 Agustus 2025}\n"

    (found,) = lint(body, TanggalPengesahanTidakWajar, jenis="perubahan", options=options)
    assert message(found, "id") == (
        'tanggal pengesahan "01 Agustus 2025" tidak wajar: '
        "Renja perubahan lazimnya disahkan antara bulan ke-9 dan bulan ke-11"
    )


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Realisasi sampai dengan Triwulan II", 0),
        ("Realisasi s.d. TW 2", 0),
        ("Realisasi Semester I", 0),
        ("Realisasi Triwulan ke-IV", 1),
        ("Realisasi Semester II", 1),
        ("Realisasi Renja", 0),
    ],
)
def test_a_revision_evaluates_half_a_year(heading: str, found: int) -> None:
    body = f'evaluasi: {{kepala: [Target, "{heading}"]}}\n'

    assert len(lint(body, PeriodeEvaluasiSalah, jenis="perubahan")) == found
    assert lint(body, PeriodeEvaluasiSalah) == ()


def test_the_real_plan() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)

    assert [(f.code, f.severity.value, f.subject) for f in report.findings] == [
        ("THN005", "warning", "bab/2.1#teks/tahun-2024-dan-semester-i-tahun-2024"),
        ("THN006", "warning", "bab/3.1#teks/tema-fokus-dan-sasaran-pembangnan-tahun-2023"),
    ]


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
