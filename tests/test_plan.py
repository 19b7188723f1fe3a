"""From a tree to a plan: what fits, what is left out, and where rows stand."""

from __future__ import annotations

from textwrap import dedent

import pytest

from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Tabel
from renja_lint.source.yaml import read

HEAD = "renja: 1\njenis: perubahan\ntahun: 2024\nperangkat_daerah: Kecamatan Contoh\ndaerah: Kabupaten Contoh\n"


def plan(text: str) -> Plan:
    tree = read((HEAD + dedent(text)).encode()).tree
    assert tree is not None
    return Plan(tree)


def outline(tabel: Tabel) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(b.subject, b.tingkat, b.padanan, b.induk.subject if b.induk else None) for b in tabel.baris]


def test_what_does_not_fit_is_left_out_and_named() -> None:
    made = plan(
        """
        tahun_anggaran: 2024
        plafon: banyak
        dasar_hukum: satu saja
        pengesahan: {tanggal: kemarin}
        rencana:
          baris:
            - {kode: 7.01, nama: KECAMATAN, pagu: tiga juta, pagu_maju: 3.000}
            - KECAMATAN
            - {kode: 7.01.04, indikator: [{target: "...", nmaa: x}]}
        bab: {nomor: I}
        """
    )

    assert [(m.kind, m.path) for m in made.misfits] == [
        ("kunci", ("tahun_anggaran",)),
        ("rupiah", ("plafon",)),
        ("bukan_daftar", ("dasar_hukum",)),
        ("tanggal", ("pengesahan", "tanggal")),
        ("rupiah", ("rencana", "baris", 0, "pagu")),
        ("bukan_bagian", ("rencana", "baris", 1)),
        ("target", ("rencana", "baris", 2, "indikator", 0, "target")),
        ("kunci", ("rencana", "baris", 2, "indikator", 0, "nmaa")),
        ("bukan_daftar", ("bab",)),
    ]
    assert made.misfits[0].known[:4] == ("renja", "jenis", "tahun", "perangkat_daerah")
    assert made.misfits[-2].known == ("jenis", "nama", "target_sebelum", "target", "tolok_ukur_maju", "target_maju")
    assert made.unreadable >= {"#plafon", "rencana/7.01#pagu", "rencana/7.01.04#capaian.target", "#tahun_anggaran"}
    assert made.tables["rencana"].baris[0].rupiah("pagu_maju") == 3000


def test_nothing_written_is_absent() -> None:
    made = plan(
        """
        plafon: "-"
        dasar_hukum:
        bab: ~
        rencana:
        belanja: {operasi: null, modal: "", transfer: Rp -}
        pengesahan: {tanggal: "      Juli 2024"}
        """
    )

    assert made.misfits == ()
    assert (made.isi.plafon, made.isi.dasar_hukum, made.isi.bab, made.isi.rencana) == (None, (), (), None)
    assert made.isi.belanja is not None
    assert (made.isi.belanja.operasi, made.isi.belanja.modal, made.isi.belanja.transfer) == (None, None, None)
    assert made.isi.pengesahan is not None
    assert made.isi.pengesahan.tanggal is None


def test_rows_find_their_parents_by_code_in_whatever_order_and_spelling() -> None:
    made = plan(
        """
        rencana:
          baris:
            - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
            - {kode: X.XX.01, nama: Program}
            - {kode: 7.1.1.2.7, nama: Pengadaan}
            - {kode: 7.01.01.02.07.0006, nama: Pengadaan Peralatan}
            - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan}
            - {kode: 7.01.01.2.08.0001, nama: Jasa}
            - {kode: 7-01, nama: Rusak}
        """
    )

    assert outline(made.tables["rencana"])[:6] == [
        ("rencana/7.01.01.2.07.0005", "sub_kegiatan", "7.01.01.2.07.0005", "rencana/7.01.01.2.07"),
        ("rencana/7.01.01", "program", "7.01.01", None),
        ("rencana/7.01.01.2.07", "kegiatan", "7.01.01.2.07", "rencana/7.01.01"),
        ("rencana/7.01.01.2.07.0006", "sub_kegiatan", "7.01.01.2.07.0006", "rencana/7.01.01.2.07"),
        ("rencana/7.01.01.2.07.0006~2", "sub_kegiatan", "7.01.01.2.07.0006", "rencana/7.01.01.2.07"),
        ("rencana/7.01.01.2.08.0001", "sub_kegiatan", "7.01.01.2.08.0001", "rencana/7.01.01"),
    ]
    assert made.tables["rencana"].baris[6].kode is None


def test_rows_without_codes_find_their_place_by_level_or_official_name() -> None:
    made = plan(
        """
        telaah_rkpd:
          baris:
            - {tingkat: bidang_urusan, nama: Kecamatan}
            - {tingkat: program, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
            - {nama: Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum}
            - {nama: Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat}
            - {nama: Kegiatan Kami Sendiri}
            - {tingkat: kegiatan, nama: Kegiatan Kami Sendiri}
            - {tingkat: kegiatan, nama: Kegiatan Kami Sendiri}
        """
    )
    program = "telaah_rkpd/program-koordinasi-ketentraman-dan-ketertiban-umum"
    kegiatan = f"{program}/koordinasi-upaya-penyelenggaraan-ketenteraman-dan-ketertiban-umum"

    assert outline(made.tables["telaah_rkpd"]) == [
        ("telaah_rkpd/kecamatan", "bidang_urusan", "7.01", None),
        (program, "program", "7.01.04", "telaah_rkpd/kecamatan"),
        (kegiatan, "kegiatan", "7.01.04.2.01", program),
        (
            f"{kegiatan}/harmonisasi-hubungan-dengan-tokoh-agama-dan-tokoh-masyarakat",
            "sub_kegiatan",
            "7.01.04.2.01.0002",
            kegiatan,
        ),
        (
            f"{kegiatan}/harmonisasi-hubungan-dengan-tokoh-agama-dan-tokoh-masyarakat/kegiatan-kami-sendiri",
            None,
            None,
            f"{kegiatan}/harmonisasi-hubungan-dengan-tokoh-agama-dan-tokoh-masyarakat",
        ),
        (f"{program}/kegiatan-kami-sendiri", "kegiatan", None, program),
        (f"{program}/kegiatan-kami-sendiri~2", "kegiatan", None, program),
    ]
    assert [b.inferred for b in made.tables["telaah_rkpd"].baris] == [False, False, True, True, False, False, False]


def test_a_row_with_neither_code_nor_name_has_a_subject_too() -> None:
    made = plan(
        """
        rencana: {baris: [{indikator: [{nama: Jumlah laporan, target: 2 Laporan}]}]}
        evaluasi: {baris: [{indikator: Jumlah laporan, target: 2 Laporan}]}
        """
    )

    assert [b.subject for tabel in made.tables.values() for b in tabel.baris] == [
        "evaluasi/jumlah-laporan",
        "rencana/tanpa-nama",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sub Kegiatan :  Pengadaan Mebel", "Pengadaan Mebel"),
        ("7.01.01.2.07.05 Pengadaan  Mebel", "Pengadaan Mebel"),
        ("7.01.01.02.07.0005 - Pengadaan Mebel", "Pengadaan Mebel"),
        ("SUB KEGIATAN: 7.01.01.2.07.0005 Pengadaan Mebel", "Pengadaan Mebel"),
        ("7.01.01.2.07.0006 Pengadaan Mebel", "7.01.01.2.07.0006 Pengadaan Mebel"),
        ("Kegiatan Pengadaan Mebel", "Kegiatan Pengadaan Mebel"),
        ("Sub Kegiatan:", "Sub Kegiatan:"),
    ],
)
def test_a_name_is_read_without_its_label_and_its_own_code(text: str, name: str) -> None:
    made = plan(f'rencana:\n  baris:\n    - {{kode: 7.01.01.2.07.0005, nama: "{text}"}}\n')

    assert made.tables["rencana"].baris[0].nama == name


def test_the_numbers_of_the_columns_are_no_row() -> None:
    made = plan(
        """
        rencana:
          baris:
            - {kode: "(1)", nama: "(2)", pagu: "(6)"}
            - {kode: 7.01.03, nama: PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN}
            - {kode: "1", nama: "2"}
            - {kode: "7.01.03.2.02", nama: "3"}
            - {kode: 7.01.03.2.02.0001, target: x}
        """
    )

    assert [b.subject for b in made.tables["rencana"].baris] == [
        "rencana/7.01.03",
        "rencana/7.01.03.2.02",
        "rencana/7.01.03.2.02.0001",
    ]
    assert [place.subject for place in made.misfit_places] == ["rencana/7.01.03.2.02.0001#target"]


def test_a_plan_cannot_be_changed() -> None:
    made = plan("plafon: 3.000\n")

    with pytest.raises(AttributeError, match="plafon cannot be changed"):
        made.isi.plafon = None
    assert made.isi.plafon is not None
    assert made.isi.plafon.amount == 3000


def test_places_are_named_by_business_key_and_located_in_the_file() -> None:
    made = plan(
        """\
        bab:
          - nomor: I
            judul: PENDAHULUAN
            subbab:
              - nomor: "1.3."
                judul: Maksud
                teks: |
                  Renstra tahun
                  2021-2016 menjadi dasar.
        rencana:
          nomor: TABEL 3.2
          kepala: [Kode, Rencana Tahun 2024]
          baris:
            - kode: 7.01.01.2.09.06
              indikator:
                - {jenis: keluaran, nama: Jumlah mebel, target: 0 Unit}
                - {jenis: keluaran, nama: Jumlah alat, target: 14 Unit}
          total: {pagu: 5}
        """
    )
    tabel = made.tables["rencana"]
    baris = tabel.baris[0]
    teks = made.passages[-1]
    start = teks.text.index("2021-2016")
    places = [
        baris.indikator[1].at("target"),
        baris.at("pagu"),
        tabel.at_total("pagu"),
        next(place for _, text, place in tabel.headings() if text == "Rencana Tahun 2024"),
        teks.at(start, start + 9),
        made.at("tahun"),
    ]

    assert [(p.subject, p.label, p.span[:2]) for p in places] == [
        (
            "rencana/7.01.01.2.09.0006#keluaran~2.target",
            "TABEL 3.2 › 7.01.01.2.09.0006 › keluaran › target",
            (22, 56),
        ),
        ("rencana/7.01.01.2.09.0006#pagu", "TABEL 3.2 › 7.01.01.2.09.0006 › pagu", (19, 13)),
        ("rencana#total.pagu", "TABEL 3.2 › baris total › pagu", (23, 17)),
        ("rencana#kepala/rencana-tahun-2024", "TABEL 3.2 › kepala › Rencana Tahun 2024", (17, 18)),
        ("bab/1.3#teks/2021-2016", "Sub bab › 1.3 › teks", (14, 11)),
        ("#tahun", "tahun", (3, 8)),
    ]


def test_the_number_of_a_chapter_may_stand_in_its_title() -> None:
    made = plan('bab: [{judul: "BAB II: EVALUASI"}, {nomor: Bab 3, judul: TUJUAN}, {judul: PRAKATA}, bukan bab]')

    assert [(bab.nomor, bab.judul, bab.angka, bab.urutan) for bab in made.bab] == [
        ("II", "EVALUASI", 2, 2),
        ("3", "TUJUAN", 3, 3),
        ("", "PRAKATA", None, None),
        ("", "", None, None),
    ]


def test_the_places_of_chapters_are_named_as_they_are_written() -> None:
    made = plan('bab: [{judul: "BAB II: EVALUASI", salah: 1, subbab: [{nomor: "2.1."}, {judul: Isu}]}, bukan bab]')
    parts = [part for bab in made.bab for part in (bab, *bab.subbab)]

    assert [(p.subject, p.label, p.span[:2]) for p in (part.at("judul") for part in parts)] == [
        ("bab/bab-ii-evaluasi#judul", "Bab › BAB II: EVALUASI › judul", (6, 15)),
        ("bab/2.1#judul", "Sub bab › 2.1 › judul", (6, 54)),
        ("bab/isu#judul", "Sub bab › Isu › judul", (6, 79)),
        ("bab/tanpa-nama#judul", "Bab › judul", (6, 87)),
    ]
    assert [(p.subject, p.label) for p in made.misfit_places] == [
        ("bab/bab-ii-evaluasi#salah", "Bab › BAB II: EVALUASI › salah"),
        ("bab/tanpa-nama#", "Bab"),
    ]


def test_amounts_in_thousands_are_worth_a_thousand_times_as_much() -> None:
    made = plan(
        "telaah_rkpd:\n  satuan_pagu: ribu\n  baris:\n    - {nama: x, tingkat: program, kebutuhan: {pagu: 2.500}}\n"
    )

    assert made.tables["telaah_rkpd"].baris[0].rupiah("kebutuhan.pagu") == 2_500_000


@pytest.mark.parametrize(
    ("head", "pagu", "worth"),
    [
        ("kepala: [Pagu Indikatif (Rp.000)]", "2.500", 2_500_000),
        ("kepala: [Pagu Indikatif (ribu Rp), Kebutuhan Dana]", "2.500", 2_500_000),
        ("satuan_pagu: rupiah\n  kepala: [Pagu Indikatif (Rp.000)]", "2.500", 2500),
        ("satuan_pagu: ribu\n  kepala: [Pagu Indikatif (Rp)]", "2.500", 2_500_000),
        ("kepala: [Pagu Indikatif (Rp), Jumlah Penduduk (ribu)]", "2.500", 2500),
        # a heading that was copied with the form
        ("kepala: [Pagu Indikatif (Rp.000)]", "12.500.000", 12_500_000),
    ],
)
def test_the_heading_says_that_amounts_are_in_thousands(head: str, pagu: str, worth: int) -> None:
    made = plan(f"telaah_rkpd:\n  {head}\n  baris:\n    - {{nama: x, tingkat: program, kebutuhan: {{pagu: {pagu}}}}}\n")

    assert made.tables["telaah_rkpd"].baris[0].rupiah("kebutuhan.pagu") == worth


@pytest.mark.parametrize(("printed", "unit"), [("2.150.000", 1), ("2.150", 1000)])
def test_a_copied_heading_in_thousands_gives_way_to_the_amounts_of_the_plan(printed: str, unit: int) -> None:
    made = plan(
        f"""
        telaah_rkpd:
          kepala: [Nama, "Pagu Indikatif (Rp. 000)"]
          baris: [{{nama: Pengadaan Mebel, tingkat: sub_kegiatan, kebutuhan: {{pagu: {printed}}}}}]
        rencana:
          baris: [{{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 2.150.000}}]
        """
    )

    assert made.tables["telaah_rkpd"].rupiah_unit == unit


def test_an_alias_that_puts_a_fault_at_two_places_is_no_trouble() -> None:
    made = plan(
        """
        rencana:
          baris:
            - &a {kode: 7.01, pagu: x, salah: 1}
            - *a
        """
    )

    assert {m.kind for m in made.misfits} == {"rupiah", "kunci"}
