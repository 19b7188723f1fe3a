"""Options of the rules on structure, and the edges of what they read that examples cannot show."""

from __future__ import annotations

import pytest

from renja_lint import testing
from renja_lint.finding import Finding, Severity
from renja_lint.plan.document import Plan
from renja_lint.rule import Example, Rule
from renja_lint.source.yaml import read
from renja_lint.wording import message
from renja_rules.reading.chapters.lists import jumps, lines
from renja_rules.structure._contents import contents
from renja_rules.structure.str001_bab_wajib_tidak_ada import BabWajibTidakAda
from renja_rules.structure.str002_subbab_wajib_tidak_ada import SubbabWajibTidakAda
from renja_rules.structure.str003_nomor_bab_tidak_berurutan import NomorBabTidakBerurutan
from renja_rules.structure.str004_nomor_subbab_tidak_sesuai_bab import NomorSubbabTidakSesuaiBab
from renja_rules.structure.str005_sistematika_berbeda_dari_isi import SistematikaBerbedaDariIsi
from renja_rules.structure.str006_judul_bab_tidak_baku import JudulBabTidakBaku
from renja_rules.structure.str007_bab_kosong import BabKosong
from renja_rules.structure.str008_tabel_wajib_tidak_ada import TabelWajibTidakAda
from renja_rules.structure.str009_kolom_tabel_kurang import KolomTabelKurang
from renja_rules.structure.str010_judul_tabel_tidak_lengkap import JudulTabelTidakLengkap
from renja_rules.structure.str015_renja_tanpa_isi import RenjaTanpaIsi

FOUR = """
bab:
  - {nomor: I, judul: PENDAHULUAN}
  - {nomor: II, judul: EVALUASI RENJA SAMPAI DENGAN TRIWULAN II}
  - {nomor: III, judul: RENCANA KERJA DAN PENDANAAN}
  - {nomor: IV, judul: PENUTUP}
"""


def found(rule: type[Rule], text: str, **options: object) -> tuple[Finding, ...]:
    return testing.lint_text(testing.plan_text(Example(plan=text)), [rule], {rule.meta.code: options}).findings


def said(rule: type[Rule], text: str, **options: object) -> list[tuple[str, Severity, str]]:
    return [(f.subject, f.severity, message(f, "id")) for f in found(rule, text, **options)]


def plan(text: str) -> Plan:
    tree = read(testing.plan_text(Example(plan=text)).encode()).tree
    assert tree is not None
    return Plan(tree)


def test_numbered_lines_are_told_by_what_opens_them() -> None:
    text = (
        "BAB II : Evaluasi\n  2.1. Capaian\n1) satu\n(2) dua\nIII. Tujuan\nb. butir\n"
        "2024. tahun\n2.5 % naik\n2.5 persen\n1.01 Pendidikan\n900.1.15.5 keputusan\na.n. Bupati\n12 desa\n"
    )

    assert [(line.kind, line.parts, line.judul) for line in lines(text)] == [
        ("bab", (2,), "Evaluasi"),
        ("desimal", (2, 1), "Capaian"),
        ("angka", (1,), "satu"),
        ("angka", (2,), "dua"),
        ("romawi", (3,), "Tujuan"),
        ("huruf", (2,), "butir"),
    ]
    assert [text[line.start : line.end] for line in lines(text)][:2] == ["II : Evaluasi", "2.1. Capaian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. a\n2. b\n4. d", [("2", "4")]),
        ("1. a\n2. b\n2. c", [("2", "2")]),
        ("1.1 w\na. x\nb. y\n1.2 z\na. x\nc. y", [("a", "c")]),
        ("1. a\n2. b\n1. c\n2. d\n3. e", []),
        ("1. a\n1) b\n2) c\n2. d", []),
        ("1. a\n2. b\n25. Sesuai ketentuan", []),
        ("e. akhir\ni. satu\nii. dua", []),
        ("5. mulai di tengah\n6. lalu", []),
        ("Bab II memuat\nBab IV memuat", []),
    ],
)
def test_where_lists_jump(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(before.nomor, line.nomor) for before, line, _ in jumps(lines(text))] == expected


def test_the_list_of_chapters_is_read_without_pages_and_explanations() -> None:
    daftar = contents(
        plan(
            """
            bab:
              - nomor: I
                judul: PENDAHULUAN
                subbab:
                  - nomor: "1.4"
                    judul: Sistematika Penulisan
                    teks: |
                      1. Pendahuluan, yang memuat latar belakang
                      1.1 Latar Belakang .......... 3
                      2. Hasil Evaluasi Renja
                         Tahun Lalu

                      Demikian sistematikanya.
            """
        )
    )

    assert daftar is not None
    assert [(bab.sebutan, [part.sebutan for part in bab.anak]) for bab in daftar.bab] == [
        ("1 Pendahuluan", ["1.1 Latar Belakang"]),
        ("2 Hasil Evaluasi Renja", []),
    ]
    assert daftar.bab[1].folded == ("hasilevaluasirenja", "hasilevaluasirenjatahunlalu")


def test_the_layout_may_be_fixed() -> None:
    revised = f"jenis: perubahan\n{FOUR}"

    assert said(BabWajibTidakAda, revised) == []
    assert said(BabWajibTidakAda, revised, varian="5-bab") == [
        (
            "#bab/tujuan-dan-sasaran-perangkat-daerah",
            Severity.WARNING,
            'tidak ada bab "Tujuan dan Sasaran Perangkat Daerah", menurut sistematika 5-bab seharusnya Bab III',
        )
    ]


def test_a_layout_that_the_plan_may_not_follow_is_not_taken() -> None:
    assert [f.subject for f in found(BabWajibTidakAda, FOUR, varian="4-bab")] == [
        "#bab/tujuan-dan-sasaran-perangkat-daerah"
    ]


def test_practice_alone_warns_and_cites_its_own_source() -> None:
    (yearly,) = found(BabWajibTidakAda, FOUR)
    later = found(BabWajibTidakAda, f"tahun: 2028\n{FOUR}  - {{nomor: V, judul: KINERJA URUSAN}}")

    assert (yearly.severity, yearly.norms[0].act) == (Severity.ERROR, "Permendagri 86/2017")
    assert [(one.severity, one.norms[0].act) for one in later] == [(Severity.WARNING, "Permendagri 14/2026")]


def test_a_heading_in_running_text_or_in_another_chapter_is_there() -> None:
    text = """
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          3.1 Telaahan terhadap Kebijakan Nasional
          Kebijakan nasional menjadi pedoman.
        subbab: [{nomor: "3.2", judul: Tujuan dan Sasaran Renja}]
      - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN, subbab: [{nomor: "4.1", judul: Program dan Kegiatan}]}
    """

    assert [f.subject for f in found(SubbabWajibTidakAda, text)] == ["bab/I#subbab"]


def test_a_gap_is_the_missing_chapters_fault_alone() -> None:
    text = FOUR.replace("III, judul: RENCANA", "IV, judul: RENCANA").replace("IV, judul: PENUTUP", "V, judul: PENUTUP")

    assert [f.subject for f in found(BabWajibTidakAda, text)] == ["#bab/tujuan-dan-sasaran-perangkat-daerah"]
    assert found(NomorBabTidakBerurutan, text) == ()


def test_arabic_chapter_numbers_are_answered_in_arabic() -> None:
    assert said(NomorBabTidakBerurutan, "bab: [{nomor: 1}, {nomor: 2}, {nomor: 4}]") == [
        ("bab/4#nomor", Severity.ERROR, "bab ini bernomor 4, seharusnya 3")
    ]


def test_sub_chapters_may_bear_the_number_that_their_chapter_should_have() -> None:
    text = 'bab: [{nomor: III}, {nomor: V, subbab: [{nomor: "4.1"}, {nomor: "4.2"}]}]'

    assert found(NomorSubbabTidakSesuaiBab, text) == ()


def test_a_gap_that_a_missing_sub_chapter_leaves_is_its_own_fault() -> None:
    text = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - {nomor: "1.1", judul: Latar Belakang}
          - {nomor: "1.3", judul: Maksud dan Tujuan}
          - {nomor: "1.4", judul: Sistematika Penulisan}
      - {nomor: V, judul: PENUTUP}
    """

    assert [f.subject for f in found(SubbabWajibTidakAda, text)] == ["bab/I#subbab/landasan-hukum"]
    assert found(NomorSubbabTidakSesuaiBab, text) == ()


def test_wrong_numbers_in_the_list_of_chapters_are_said_to_stand_there() -> None:
    text = """
    bab:
      - nomor: I
        subbab:
          - nomor: "1.1"
            judul: Sistematika Penulisan
            teks: |
              BAB I PENDAHULUAN
              1.1 Sistematika Penulisan
              BAB III TUJUAN DAN SASARAN
              1.1 Telaahan terhadap Kebijakan Nasional
    """
    ((_, severity, line),) = said(NomorSubbabTidakSesuaiBab, text)

    assert severity is Severity.WARNING
    assert line == "dalam daftar sistematika, sub bab di Bab III bernomor 1.1, seharusnya 3.1"


def test_titles_that_share_only_a_number_are_paired() -> None:
    text = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: "-"
        subbab:
          - nomor: "1.1"
            judul: Sistematika
            teks: |
              I. Pendahuluan
              II. Gambaran Pelayanan
              III. Strategi
      - {nomor: II, judul: EVALUASI}
      - {nomor: IV, judul: LAMPIRAN MATRIKS}
    """

    assert [text for _, _, text in said(SistematikaBerbedaDariIsi, text)] == [
        "menurut daftar sistematika: II Gambaran Pelayanan; di badan dokumen: II EVALUASI",
        "menurut daftar sistematika: III Strategi; di badan dokumen: tidak ada",
        "menurut daftar sistematika: tidak ada; di badan dokumen: IV LAMPIRAN MATRIKS",
    ]


@pytest.mark.parametrize(
    ("judul", "fixed"),
    [
        ("RENCANA KERJA DAN PENDAPATAN KECAMATAN", "RENCANA KERJA DAN PENDANAAN KECAMATAN"),
        ("Rencana Kerja dan Pendanan", "Rencana Kerja dan Pendanaan"),
    ],
)
def test_a_misspelt_title_is_fixed_in_its_own_letters(judul: str, fixed: str) -> None:
    text = f"bab: [{{nomor: I, judul: PENDAHULUAN}}, {{nomor: IV, judul: {judul}}}, {{nomor: V, judul: PENUTUP}}]"

    assert [(f.severity, f.data["seharusnya"]) for f in found(JudulBabTidakBaku, text)] == [(Severity.WARNING, fixed)]


def test_a_word_that_holds_the_official_one_is_not_misspelt() -> None:
    text = """
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - nomor: II
        judul: EVALUASI RENJA
        subbab: [{nomor: "2.2", judul: Analisis Kinerja Layanan}]
    """

    assert [(f.severity, message(f, "id")) for f in found(JudulBabTidakBaku, text)] == [
        (Severity.INFO, 'judul "Analisis Kinerja Layanan" lain daripada judul bakunya')
    ]


def test_an_empty_part_that_no_layout_knows_is_only_noted() -> None:
    text = """
    bab:
      - {nomor: I, judul: PENDAHULUAN, teks: Renja disusun setiap tahun.}
      - {nomor: II, judul: EVALUASI, subbab: [{nomor: "2.3", judul: Isu Strategis}, {nomor: "2.6", judul: Inovasi}]}
    """

    assert said(BabKosong, text) == [
        ("bab/2.3#judul", Severity.WARNING, '"2.3 Isu Strategis" hanya berisi judul, tanpa teks dan tabel'),
        ("bab/2.6#judul", Severity.INFO, '"2.6 Inovasi" hanya berisi judul, tanpa teks dan tabel'),
    ]


def test_a_table_that_a_revision_lacks_is_a_warning_at_its_sub_chapter() -> None:
    text = (
        f"jenis: perubahan\n{FOUR}rencana: {{nomor: Tabel 3.1}}\nevaluasi: {{}}\npelayanan: {{}}\ntelaah_rkpd: {{}}\n"
    )
    (finding,) = found(TabelWajibTidakAda, text)

    assert (finding.subject, finding.severity) == ("#usulan", Severity.WARNING)
    assert finding.excerpt.strip() == "- {nomor: II, judul: EVALUASI RENJA SAMPAI DENGAN TRIWULAN II}"


def test_a_column_that_several_headings_lack_is_one_finding() -> None:
    good = "[Kode, Program, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]"
    bad = good.replace("Sumber Dana", "Target")
    short = "[Kode, Program, Indikator, Lokasi, Target, Pagu, Catatan, Prakiraan Maju]"
    text = f"rencana: {{kepala: [{{isi: {good}}}, {{isi: {bad}}}, {{isi: {good}}}, {{isi: {short}}}]}}"
    (finding,) = found(KolomTabelKurang, text)

    assert message(finding, "id") == "kepala tabel tidak memuat kolom Sumber Dana, padahal kepala pertama memuatnya"
    assert finding.subject == "rencana#kepala/target"
    assert [(one.place.subject, one.note.id) for one in finding.related] == [
        ("rencana#kepala/sumber-dana", "kolom itu pada kepala pertama"),
        ("rencana#kepala/kode", "di sini juga"),
    ]
    assert finding.place.span.column > finding.related[0].place.span.column


def test_the_print_of_sipd_is_a_form_of_its_own() -> None:
    cells = [
        "No", "Kode", "Urusan / Bidang Urusan / Program / Kegiatan / Sub Kegiatan", "Indikator Program / Kegiatan",
        "Target Akhir Periode Renstra OPD", "Realisasi Capaian RENJA OPD Tahun 2022", "Target 2024",
        "Pagu Indikatif (Rp)", "Lokasi", "Sumber Dana", "Prioritas", "Kelompok Sasaran",
        "Prakiraan Maju Rencana Tahun 2025", "Perangkat Daerah Penanggung Jawab",
    ]  # fmt: skip
    whole = f"rencana: {{kepala: {cells}}}"

    assert said(KolomTabelKurang, whole) == []
    assert said(KolomTabelKurang, whole.replace("'Sumber Dana', ", "")) == [
        (
            "rencana#kepala",
            Severity.WARNING,
            "kepala tabel tidak memuat kolom Sumber Dana, yang diminta bentuk tabelnya",
        )
    ]


def test_an_agency_may_be_called_otherwise() -> None:
    text = "perangkat_daerah: Biro Organisasi\nrencana: {judul: Rumusan Rencana Program ORTALA Tahun 2025}"

    assert [text for _, _, text in said(JudulTabelTidakLengkap, text)] == [
        "judul tabel tidak menyebut nama perangkat daerah"
    ]
    assert said(JudulTabelTidakLengkap, text, sebutan=("Ortala",)) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("tahun: 2025", Severity.ERROR),
        ("jenis: perubahan", Severity.WARNING),
        ("tahun: 2027", Severity.WARNING),
        ("tahun: 2018", Severity.WARNING),
    ],
)
def test_that_there_is_no_content_errs_where_the_layout_is_certain(text: str, severity: Severity) -> None:
    assert [(f.subject, f.severity) for f in found(RenjaTanpaIsi, text)] == [("#renja", severity)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("bab: Pendahuluan", "BCA006"),
        ("rencan: {baris: [{kode: 7.01, nama: KECAMATAN}]}", "BCA005"),
        ("rencana: {bariss: [{kode: 7.01, nama: KECAMATAN}]}", "BCA005"),
    ],
)
def test_content_that_could_not_be_read_is_not_missing(text: str, code: str) -> None:
    assert [f.code for f in found(RenjaTanpaIsi, text)] == [code]
