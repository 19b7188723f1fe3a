"""``renja-lint new``: a plan that lints clean but for its blanks, and entirely clean once these are filled in."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from collections.abc import Sequence as Several
from pathlib import Path
from typing import cast

import pytest

from renja_lint import schema
from renja_lint.cli import main
from renja_lint.engine import Machine
from renja_lint.plugins import load
from renja_lint.refusal import RefusalError
from renja_lint.regime import Jenis
from renja_lint.skeleton import SkeletonRequest, make
from renja_lint.source.tree import Mapping, Node, Sequence
from renja_lint.source.writing import write
from renja_lint.source.yaml import read

READMES = {
    name: (Path(__file__).parents[1] / name).read_text(encoding="utf-8") for name in ("README.md", "README.en.md")
}

Plain = dict[str, "Value"]
Value = str | Plain | list["Value"]

_HERE = ("Kabupaten Banyuraksa", "Jawa Tengah")
KECAMATAN = ("7.01.01.2.01.01", "X.XX.01.2.02.0001", "7.01.02.2.01", "koordinasi pendampingan desa")
KESEHATAN = ("1.02.01.2.01.0001", "1.02.01.2.02.0001", "1.02.02.2.01.0001", "1.02.03.2.01")
PERENCANAAN = ("5.01.01.2.01.0001", "5.01.02.2.01", "5.01.03.2.01.0001")
HUKUM = ("4.01.01.1.01.0001", "4.01.05.1.01")
BERDUA = ("1.01.01.2.01.0001", "1.01.02.2.01.0001", "2.22.02.2.01.0001")
PLANS = {
    "kecamatan-2022-perubahan": SkeletonRequest(
        "Kecamatan Contoh", 2022, "perubahan", *_HERE, "2021-2026", chosen=KECAMATAN[:3]
    ),
    "kecamatan-2023": SkeletonRequest("Kecamatan Contoh", 2023, "induk", *_HERE, "2021-2026", chosen=KECAMATAN),
    "kecamatan-2025": SkeletonRequest("Kecamatan Contoh", 2025, "induk", *_HERE, "2021-2026", chosen=KECAMATAN),
    "kecamatan-2026-perubahan": SkeletonRequest(
        "Kecamatan Contoh", 2026, "perubahan", *_HERE, "2025-2029", chosen=KECAMATAN
    ),
    "kecamatan-2027": SkeletonRequest("Kecamatan Contoh", 2027, "induk", *_HERE, "2025-2029", chosen=KECAMATAN),
    "dinas-2026": SkeletonRequest("Dinas Kesehatan", 2026, "induk", *_HERE, "2025-2029", chosen=KESEHATAN),
    "badan-2025-perubahan": SkeletonRequest(
        "Badan Perencanaan Pembangunan Daerah", 2025, "perubahan", *_HERE, "2021-2026", ("5.01",), PERENCANAAN
    ),
    "biro-2026": SkeletonRequest("Biro Hukum", 2026, "induk", "", "Jawa Tengah", "2025-2029", ("4.01",), HUKUM),
    "biro-2027": SkeletonRequest("Biro Hukum", 2027, "induk", "", "Jawa Tengah", "2025-2029", ("4.1",), HUKUM),
    "dua-bidang-2026": SkeletonRequest(
        "Dinas Pendidikan dan Kebudayaan", 2026, "induk", *_HERE, "2025-2029", chosen=BERDUA
    ),
}
# Empty sign-off, place and date, chapter without text, no proposals, indicators or pagu: what a blank plan is told.
NOT_FILLED_IN = {"IDN004", "IDN006", "STR007", "STR013", "SAT007", "JML008"}


@pytest.fixture(scope="module")
def machine() -> Machine:
    return Machine([rule(None) for rule in load(third_party=False).rules])


def found(machine: Machine, text: str) -> list[tuple[str, str]]:
    return [(finding.code, finding.subject) for finding in machine.lint(text.encode(), "renja.yaml").findings]


def plain(node: Node) -> Value:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node]
    return node.text


def tree(text: str) -> Plain:
    reading = read(text.encode())
    assert reading.problems == ()
    assert reading.tree is not None
    return {key: plain(node) for key, node in reading.tree.items()}


def part(plan: Plain, key: str) -> Plain:
    found = plan[key]
    assert isinstance(found, dict)
    return found


def parts(plan: Plain, key: str) -> list[Plain]:
    found = plan.get(key, [])
    assert isinstance(found, list)
    return [each for each in found if isinstance(each, dict)]


def rupiah(amount: float) -> str:
    return f"{amount:,.0f}".replace(",", ".")


class Author:
    """Fills a plan in: first the cells that name their unit, then what is left, by where it stands."""

    def __init__(self, asked: SkeletonRequest) -> None:
        self.asked = asked
        self.region = asked.daerah or f"Provinsi {asked.provinsi}"
        self.head = "Bupati" if asked.daerah else "Gubernur"

    def filled(self, text: str) -> str:
        plan = tree(re.sub(r"# \.\.\. (.+)", r"12 \1", text.replace("# ... %", "100 %")))
        amounts = self.amounts(part(plan, "rencana"))
        plan |= {
            "pengesahan": self.signed(),
            "belanja": {"operasi": rupiah(amounts["total"])},
            "plafon": rupiah(amounts["total"]),
            "dasar_hukum": list(self.laws(str(plan["nomenklatur"] or "900.1-2850-2025"))),
        }
        self.rows(plan, amounts)
        self.lists(plan)
        for bab in parts(plan, "bab"):
            for each in [bab, *parts(bab, "subbab")]:
                if each.get("teks") == "":
                    each["teks"] = self.written(each)
        return write(plan)

    def signed(self) -> Plain:
        return {
            "tempat": "Banyuraksa",
            "tanggal": f"22 Juli {self.asked.tahun - (self.asked.jenis == 'induk')}",
            "jabatan": f"Kepala {self.asked.perangkat_daerah}",
            "nama": "Ratna Contoh Wulandari, S.IP., M.Si.",
            "pangkat": "Pembina, IV/a",
            "nip": "197202291997032999",
        }

    def laws(self, edition: str) -> Iterator[str]:
        first, period = self.asked.renstra[:4], self.asked.renstra
        number, _, year = edition.rpartition("-")
        yield "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional"
        yield "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
        yield "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan"
        yield "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah"
        yield "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"
        yield (
            "Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 sebagaimana telah dimutakhirkan dengan Keputusan "
            f"Menteri Dalam Negeri Nomor {number} Tahun {year}"
        )
        yield f"Peraturan Daerah {self.region} Nomor 4 Tahun {first} tentang RPJMD {self.region} Tahun {period}"
        yield f"Peraturan {self.head} Nomor 9 Tahun {first} tentang Rencana Strategis Perangkat Daerah Tahun {period}"
        yield (
            f"Peraturan {self.head} Nomor 21 Tahun {self.asked.tahun - 1} tentang Rencana Kerja Pemerintah Daerah "
            f"Tahun {self.asked.tahun}"
        )

    def written(self, each: Plain) -> str:
        title = str(each["judul"]).lower()
        if title == "penutup":
            return "Catatan penting, kaidah pelaksanaan, dan rencana tindak lanjut Renja ini diuraikan berikut ini."
        return f"Target tercapai karena pembagian tugas yang jelas, demikian uraian tentang {title}."

    def rows(self, plan: Plain, amounts: dict[str, int]) -> None:
        """Fill in the tables whose rows are official; programs and kegiatan are measured in percent."""
        for row in parts(part(plan, "evaluasi"), "baris"):
            self.measured(row, row, "indikator")
        for row in parts(part(plan, "telaah_rkpd"), "baris") if "telaah_rkpd" in plan else ():
            for side in ("rancangan", "kebutuhan"):
                self.measured(row, part(row, side), "indikator")
                part(row, side)["pagu"] = rupiah(amounts[str(row["kode"])])
        if "telaah_rkpd" in plan:
            part(plan, "telaah_rkpd")["total"] = dict.fromkeys(("rancangan", "kebutuhan"), rupiah(amounts["total"]))
        rencana = part(plan, "rencana")
        for row in parts(rencana, "baris"):
            for indicator in parts(row, "indikator"):
                self.measured(row, indicator, "nama")
            self.funded(row, amounts[str(row["kode"])])
        self.funded(part(rencana, "total"), amounts["total"])

    def measured(self, row: Plain, cells: Plain, name: str) -> None:
        is_lowest = str(row["kode"]).count(".") == 5
        for key, cell in cells.items():
            if cell == "" and key == name:
                cells[key] = (
                    f"Jumlah Dokumen {row['nama']}" if is_lowest else f"Persentase Layanan {row['nama']} yang Baku"
                )
            elif cell == "" and key == "lokasi":
                cells[key] = self.asked.perangkat_daerah
            elif cell == "" and key.startswith(("target", "realisasi", "perkiraan")):
                cells[key] = "12 Dokumen" if is_lowest else "90 %"

    def funded(self, row: Plain, amount: int) -> None:
        texts = {
            "lokasi": self.asked.perangkat_daerah,
            "sumber_dana": "Pendapatan Asli Daerah",
            "kelompok_sasaran": "Masyarakat",
            "penanggung_jawab": self.asked.perangkat_daerah,
            "prioritas_nasional": "Reformasi Birokrasi",
            "prioritas_daerah": "Tata Kelola Pemerintahan",
            "alasan": "Menyesuaikan kebutuhan",
            "target_renstra": "12 Dokumen",
        }
        money = {"pagu_sebelum": amount * 9 // 10, "pagu": amount, "pagu_maju": amount * 11 // 10}
        row |= {key: texts[key] for key in row if key in texts} | {
            key: rupiah(money[key]) for key in row if key in money
        }

    def lists(self, plan: Plain) -> None:
        """Fill in the tables whose rows are the author's own."""
        indicator = "Indeks Kepuasan Masyarakat"
        (aim,) = parts(part(plan, "tujuan_sasaran"), "baris")
        aim |= {
            "tujuan": "Meningkatkan mutu pelayanan publik",
            "indikator_tujuan": "Nilai Akuntabilitas Kinerja Perangkat Daerah",
            "target_tujuan": "70,5",
            "sasaran": "Meningkatnya kepuasan masyarakat",
            "indikator_sasaran": indicator,
            "target": "85,25",
        }
        (service,) = parts(part(plan, "pelayanan"), "baris")
        service |= {
            "indikator": indicator,
            "spm": "-",
            "iku": "Ya",
            "target": ["83,25", "84,25", "85,25", "86,25"],
            "realisasi": ["83,5", "84,5"],
            "proyeksi": ["85,25", "86,25"],
            "catatan": "Naik setiap tahun",
        }
        (wish,) = parts(part(plan, "usulan"), "baris")
        wish |= {
            "nama": "Pelatihan Lembaga Kemasyarakatan",
            "lokasi": "Desa Sumberlangit",
            "indikator": "Jumlah Lembaga Kemasyarakatan yang Dilatih",
            "volume": "4 Lembaga",
            "catatan": "Usulan musyawarah desa",
        }

    def amounts(self, rencana: Plain) -> dict[str, int]:
        """Give the pagu of each code in rupiah: what stands above is the sum of what is below."""
        lowest = [str(row["kode"]) for row in parts(rencana, "baris") if str(row["kode"]).count(".") == 5]
        own = {kode: (10 + number) * 1_000_000 for number, kode in enumerate(lowest)}
        above = {str(row["kode"]) for row in parts(rencana, "baris")}
        sums = {code: sum(own[kode] for kode in own if f"{kode}.".startswith(f"{code}.")) for code in above}
        return sums | {"total": sum(own.values())}


@pytest.mark.parametrize("name", PLANS)
def test_a_new_plan_has_nothing_wrong(name: str, machine: Machine) -> None:
    assert {code for code, _ in found(machine, make(PLANS[name]).text)} == NOT_FILLED_IN


@pytest.mark.parametrize("name", PLANS)
def test_filled_in_it_is_clean(name: str, machine: Machine) -> None:
    asked = PLANS[name]

    assert found(machine, Author(asked).filled(make(asked).text)) == []


@pytest.mark.parametrize("name", PLANS)
def test_keys_stand_in_the_order_of_the_format(name: str) -> None:
    keys = list(tree(make(PLANS[name]).text))

    assert keys == [key for key in json.loads(schema.of_plans("id"))["properties"] if key in keys]


def codes(made: str, table: str = "rencana") -> list[str]:
    return [str(row["kode"]) for row in parts(part(tree(made), table), "baris")]


def of_kecamatan(*chosen: str, tahun: int = 2025, jenis: Jenis = "induk", renstra: str = "") -> SkeletonRequest:
    return SkeletonRequest(
        "Kecamatan Contoh", tahun, jenis, "Kabupaten Banyuraksa", "Jawa Tengah", renstra, chosen=chosen
    )


def refused(asked: SkeletonRequest) -> str:
    with pytest.raises(RefusalError) as caught:
        make(asked)
    assert caught.value.text.id != caught.value.text.en
    return caught.value.text.id


class TestOpening:
    def test_it_says_what_to_do_and_whose_plan_it_is(self) -> None:
        text = make(of_kecamatan("7.01.02.2.01.0001", tahun=2026, renstra="2025-2029", jenis="perubahan")).text

        assert text.startswith("# Kerangka Renja Kecamatan Contoh Tahun 2026. Langkah berikutnya:\n# 1. ")
        assert (
            "# Edisi nomenklatur 900.1-2850-2025 tidak ada dalam data renja-lint; kode dan nama diambil dari "
            "900.1.15.5-1317-2023, sipd-2027, jadi cocokkan dengan SIPD.\n"
            "renja: 1\n"
            "jenis: perubahan\n"
            "tahun: 2026\n"
            "perangkat_daerah: Kecamatan Contoh\n"
            "daerah: Kabupaten Banyuraksa\n"
            "provinsi: Jawa Tengah\n"
            "renstra: 2025-2029\n"
            "nomenklatur: 900.1-2850-2025\n"
            "\n"
            "pengesahan:\n"
        ) in text

    def test_an_edition_that_is_in_the_data_needs_no_warning(self) -> None:
        made = make(of_kecamatan("7.01.02.2.01.0001"))

        assert "Edisi nomenklatur" not in made.text
        assert made.notes == ()

    def test_an_edition_that_is_not_settled_is_not_named(self) -> None:
        assert tree(make(of_kecamatan("7.01.02.2.01.0001", tahun=2027)).text)["nomenklatur"] == ""


class TestChapters:
    def test_those_of_a_revision(self) -> None:
        plan = tree(make(of_kecamatan("7.01.02.2.01.0001", jenis="perubahan")).text)

        assert [(bab["nomor"], bab["judul"]) for bab in parts(plan, "bab")] == [
            ("I", "PENDAHULUAN"),
            ("II", "EVALUASI PELAKSANAAN RENJA PERANGKAT DAERAH SAMPAI DENGAN TRIWULAN II"),
            ("III", "RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH"),
            ("IV", "PENUTUP"),
        ]
        assert [subbab["judul"] for subbab in parts(parts(plan, "bab")[2], "subbab")] == [
            "Telaahan terhadap Kebijakan Nasional",
            "Tujuan dan Sasaran Renja Perangkat Daerah",
            "Program dan Kegiatan",
        ]
        assert {name: part(plan, name)["nomor"] for name in ("evaluasi", "usulan", "tujuan_sasaran", "rencana")} == {
            "evaluasi": "Tabel 2.1",
            "usulan": "Tabel 2.4",
            "tujuan_sasaran": "Tabel 3.1",
            "rencana": "Tabel 3.2",
        }

    def test_what_a_text_is_about_stands_behind_its_key(self) -> None:
        text = make(of_kecamatan("7.01.02.2.01.0001")).text

        assert (
            "judul: Review terhadap Rancangan Awal RKPD\n        teks: # tulis teksnya: pengantar Tabel 2.3\n" in text
        )
        assert "teks: # tulis teksnya: catatan penting, kaidah-kaidah pelaksanaan, rencana tindak lanjut\n" in text

    def test_from_2027_there_are_six_and_no_review_of_the_draft_rkpd(self) -> None:
        plan = tree(make(of_kecamatan("7.01.02.2.01.0001", tahun=2028)).text)

        assert [bab["nomor"] for bab in parts(plan, "bab")] == ["I", "II", "III", "IV", "V", "VI"]
        assert [name for name in plan if isinstance(plan[name], dict)][3:] == [
            "evaluasi", "pelayanan", "usulan", "rencana",
        ]  # fmt: skip


class TestTables:
    def test_titles_and_headings_name_their_years(self) -> None:
        plan = tree(make(of_kecamatan("7.01.02.2.01.0001", tahun=2026, jenis="perubahan")).text)

        assert part(plan, "evaluasi")["judul"] == (
            "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2026 Kecamatan Contoh "
            "Kabupaten Banyuraksa"
        )
        assert cast("list[str]", part(plan, "evaluasi")["kepala"])[3:] == [
            "Target Renstra Perangkat Daerah Tahun 2026",
            "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2025",
            "Target Renja Perangkat Daerah Tahun 2026",
            "Realisasi Renja Perangkat Daerah s/d Triwulan II Tahun 2026",
            "Tingkat Realisasi (%)",
            "Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Akhir Tahun 2026",
            "Tingkat Capaian Target Renstra (%)",
            "Catatan",
        ]
        assert part(plan, "rencana")["kepala"] == [
            "Kode",
            "Urusan/Bidang Urusan/Program/Kegiatan",
            "Indikator Kinerja",
            "Rencana Tahun 2026",
            "Lokasi",
            "Target Capaian Kinerja",
            "Kebutuhan Dana/Pagu Indikatif Sebelum Perubahan",
            "Kebutuhan Dana/Pagu Indikatif Setelah Perubahan",
            "Sumber Dana",
            "Catatan Penting",
            "Prakiraan Maju Tahun 2027",
        ]

    def test_rows_are_official_and_their_cells_blank(self) -> None:
        assert make(of_kecamatan("7.01.02.2.01.0002")).text.partition("rencana:\n")[2].partition("  baris:\n")[2] == (
            "    - kode: 7\n"
            "      nama: UNSUR KEWILAYAHAN\n"
            "      pagu:\n"
            "      pagu_maju:\n"
            '    - kode: "7.01"\n'
            "      nama: KECAMATAN\n"
            "      pagu:\n"
            "      pagu_maju:\n"
            "    - kode: 7.01.02\n"
            "      nama: PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK\n"
            "      indikator:\n"
            "        - nama: # indikator program\n"
            "          target:\n"
            "          target_maju:\n"
            "      pagu:\n"
            "      pagu_maju:\n"
            "    - kode: 7.01.02.2.01\n"
            "      nama: Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan\n"
            "      indikator:\n"
            "        - nama: # indikator kegiatan\n"
            "          target:\n"
            "          target_maju:\n"
            "      pagu:\n"
            "      pagu_maju:\n"
            "    - kode: 7.01.02.2.01.0002\n"
            "      nama: Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan\n"
            "      indikator:\n"
            "        - nama: Jumlah Dokumen Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan\n"
            "          target: # ... Dokumen\n"
            "          target_maju: # ... Dokumen\n"
            "      lokasi:\n"
            "      pagu:\n"
            "      pagu_maju:\n"
            "      sumber_dana:\n"
            "      catatan:\n"
            "  total:\n"
            "    pagu:\n"
            "    pagu_maju:\n"
        )

    def test_editions_before_2023_print_two_digits(self) -> None:
        assert codes(make(of_kecamatan("7.01.02.2.01.0001", tahun=2023)).text)[-1] == "7.01.02.2.01.01"

    def test_columns_of_the_form_of_2027_have_cells(self) -> None:
        row = parts(part(tree(make(of_kecamatan("7.01.02.2.01.0001", tahun=2027)).text), "rencana"), "baris")[-1]

        assert list(row) == [
            "kode", "nama", "indikator", "target_renstra", "lokasi", "pagu", "pagu_maju", "sumber_dana",
            "prioritas_nasional", "prioritas_daerah", "kelompok_sasaran", "penanggung_jawab",
        ]  # fmt: skip

    def test_a_province_has_its_own_rows(self) -> None:
        made = make(SkeletonRequest("Biro Hukum", 2026, provinsi="Jawa Tengah", chosen=HUKUM)).text

        assert codes(made, "telaah_rkpd")[:4] == ["4.01.01", "4.01.01.1.01", "4.01.01.1.01.0001", "4.01.05"]
        assert "nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI\n" in made


class TestChoosing:
    def test_a_kegiatan_stands_for_what_the_agency_may_use_of_it(self) -> None:
        assert codes(make(of_kecamatan("7.01.04")).text, "telaah_rkpd") == [
            "7.01.04",
            "7.01.04.2.01",
            "7.01.04.2.01.0001",
            "7.01.04.2.01.0002",
            "7.01.04.2.02",
            "7.01.04.2.02.0001",
        ]  # and not 7.01.04.7.03, which is Aceh's

    def test_what_is_named_twice_stands_once(self) -> None:
        assert make(of_kecamatan("7.01.02.2.01.02", "7.1.2.2.1.2")).text == make(of_kecamatan("7.01.02.2.01.0002")).text

    def test_words_that_one_name_has_are_told(self) -> None:
        made = make(of_kecamatan("gaji TUNJANGAN", "pengadaan mebel"))

        assert [note.en for note in made.notes] == [
            '"gaji TUNJANGAN": 7.01.01.2.02.0001 Penyediaan Gaji dan Tunjangan ASN',
            '"pengadaan mebel": 7.01.01.2.07.0005 Pengadaan Mebel',
        ]
        assert codes(made.text)[-1] == "7.01.01.2.07.0005"

    def test_words_that_several_names_have_are_not_guessed_at(self) -> None:
        assert refused(of_kecamatan("laporan keuangan")) == (
            '"laporan keuangan" dapat berarti beberapa sub kegiatan; sebutkan kodenya:\n'
            "  7.01.01.2.02.0005 Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD\n"
            "  7.01.01.2.02.0007 Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD"
        )

    def test_a_misspelt_word_is_not_guessed_at(self) -> None:
        assert refused(of_kecamatan("pengadaan mebell")).splitlines()[:2] == [
            'tidak ada sub kegiatan bernama "pengadaan mebell" di bidang urusan 7.01; yang mirip:',
            "  7.01.01.2.07.0005 Pengadaan Mebel",
        ]

    def test_of_many_names_the_first_are_listed(self) -> None:
        lines = refused(of_kecamatan("per")).splitlines()

        assert len(lines) == 1 + 20 + 1
        assert re.fullmatch(r"  dan [0-9]+ lagi", lines[-1])

    def test_all_that_is_not_clear_is_told_at_once(self) -> None:
        said = refused(of_kecamatan("xyzzy", "7.01", "7.01.01.2", "3.32.02", "7.01.01.2.15", "7.01.99"))

        assert said.splitlines() == [
            'tidak ada sub kegiatan bernama "xyzzy" di bidang urusan 7.01',
            "7.01: sebutkan kode program, kegiatan atau sub kegiatan",
            '"7.01.01.2" bukan kode; kode sub kegiatan ditulis seperti 7.01.01.2.01.0001',
            (
                "3.32.02 PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI: bidang urusannya 3.32, bukan 7.01; "
                "tambahkan --bidang 3.32 bila memang dilaksanakan"
            ),
            "7.01.01.2.15 Layanan Keuangan dan Kesejahteraan DPRD: kode itu hanya untuk Sekretariat DPRD",
            "kode 7.01.99 tidak ada dalam nomenklatur untuk Renja ini (900.1.15.5-1317-2023); yang dekat:",
            *said.splitlines()[6:],
        ]

    def test_a_code_of_another_edition_is_told_with_what_replaced_it(self) -> None:
        assert refused(of_kecamatan("7.01.01.2.03.11")) == (
            "kode 7.01.01.2.03.0011 tidak ada dalam nomenklatur untuk Renja ini (900.1.15.5-1317-2023); dalam edisi "
            "90-2019: Penyediaan Barang Cetakan dan Penggandaan; penggantinya:\n"
            "  7.01.01.2.06.0005 Penyediaan Barang Cetakan dan Penggandaan"
        )
        assert refused(of_kecamatan("7.01.01.2.03.0030")).endswith(
            "dalam edisi 90-2019: Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional"
        )

    def test_what_replaced_a_code_in_another_province_is_not_advised(self) -> None:
        chosen = ("1.02.03.2.04.0001",)
        asked = SkeletonRequest("Dinas Kesehatan", 2025, daerah="Kabupaten Banyuraksa", chosen=chosen)
        said = (
            "kode 1.02.03.2.04.0001 tidak ada dalam nomenklatur untuk Renja ini (900.1.15.5-1317-2023); dalam edisi "
            "90-2019: Peningkatan Kompetensi dan Kualifikasi Sumber Daya Manusia Kesehatan"
        )

        assert refused(asked) == refused(asked._replace(provinsi="Jawa Barat")) == said
        assert refused(asked._replace(provinsi="Papua Tengah")).splitlines() == [
            f"{said}; penggantinya:",
            "  1.02.03.3.03.0002 Peningkatan Kompetensi dan Kualifikasi Sumber Daya Manusia Kesehatan",
            "  1.02.03.4.03.0002 Peningkatan Kompetensi dan Kualifikasi Sumber Daya Manusia Kesehatan",
        ]

    def test_a_code_that_nobody_knows(self) -> None:
        assert refused(of_kecamatan("4.44.44")) == (
            "kode 4.44.44 tidak ada dalam nomenklatur untuk Renja ini (900.1.15.5-1317-2023)"
        )

    def test_a_code_that_only_an_earlier_edition_has_is_refused(self) -> None:
        asked = SkeletonRequest("Dinas Pendidikan", 2027, daerah="Kabupaten Banyuraksa", chosen=("1.01.02.2.02.0057",))

        assert refused(asked).startswith(
            "kode 1.01.02.2.02.0057 tidak ada dalam nomenklatur untuk Renja ini (sipd-2027)"
        )
        assert "1.01.02.2.02.0057" not in codes(make(asked._replace(chosen=("1.01.02.2.02",))).text)

    def test_programs_without_a_usable_kegiatan_are_not_listed(self) -> None:
        asked = SkeletonRequest("Dinas Kehutanan", 2026, daerah="Kabupaten Banyuraksa")

        assert [line for line in refused(asked).splitlines() if line.startswith("  3.28.0")] == [
            "  3.28.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "  3.28.04 PROGRAM KONSERVASI SUMBER DAYA ALAM HAYATI DAN EKOSISTEMNYA",
        ]

    def test_what_is_for_one_province_needs_its_name(self) -> None:
        mukim = of_kecamatan("7.01.03.7.04.0003")

        assert refused(mukim) == "7.01.03.7.04.0003 Peresmian Mukim: kode itu hanya untuk Aceh"
        assert codes(make(mukim._replace(provinsi="Aceh")).text)[-1] == "7.01.03.7.04.0003"

    def test_without_a_choice_programs_and_kegiatan_are_listed(self) -> None:
        lines = refused(of_kecamatan()).splitlines()

        assert lines[0].startswith(
            "belum ada sub kegiatan yang dipilih; sebutkan dengan --sub-kegiatan, boleh diulang: "
        )
        assert lines[1:3] == [
            "  7.01.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "    7.01.01.2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah (7)",
        ]
        assert lines[-5:] == [
            "    7.01.04.2.02 Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah (1)",
            "  7.01.05 PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM",
            "    7.01.05.2.01 Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah (8)",
            "  7.01.06 PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA",
            "    7.01.06.2.01 Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa (18)",
        ]


class TestAgency:
    @pytest.mark.parametrize(
        ("name", "bidang"),
        [
            ("Dinas Kesehatan", "1.02"),
            ("Dinas Kesehatan Kabupaten Banyuraksa", "1.02"),
            ("Dinas Perumahan dan Kawasan Permukiman", "1.04"),
            ("Sekretariat DPRD", "4.02"),
            ("Badan Kesatuan Bangsa dan Politik", "8.01"),
            ("KECAMATAN CONTOH", "7.01"),
        ],
    )
    def test_a_name_that_is_a_bidangs_tells_it(self, name: str, bidang: str) -> None:
        asked = SkeletonRequest(name, 2025, daerah="Kabupaten Banyuraksa", chosen=("X.XX.01.2.01.0001",))

        assert codes(make(asked).text)[-1] == f"{bidang}.01.2.01.0001"

    def test_a_name_that_does_not_tell_is_not_guessed_at(self) -> None:
        asked = SkeletonRequest("Dinas Pendidikan dan Kebudayaan", 2026, chosen=("gaji",))

        assert refused(asked).splitlines()[1:] == [
            "  1.01 URUSAN PEMERINTAHAN BIDANG PENDIDIKAN",
            "  2.22 URUSAN PEMERINTAHAN BIDANG KEBUDAYAAN",
            "  5.04 PENDIDIKAN DAN PELATIHAN",
        ]
        assert refused(asked._replace(perangkat_daerah="Biro Hukum")).endswith("(daftarnya: renja-lint nomenclature)")

    def test_codes_tell_it_first_that_of_the_supporting_program(self) -> None:
        asked = SkeletonRequest(
            "Dinas Serba Bisa", 2026, chosen=("2.22.02.2.01.0001", "1.01.02.2.01.0001", "1.01.01.2.01.0001")
        )

        assert codes(make(asked).text, "telaah_rkpd")[::3] == ["1.01.01", "1.01.02", "2.22.02"]

    def test_the_supporting_program_stands_under_the_first(self) -> None:
        asked = PLANS["dua-bidang-2026"]._replace(bidang=("1.01", "2.22"), chosen=("2.22.01.2.01.0001",))

        assert refused(asked) == (
            "2.22.01.2.01.0001 Penyusunan Dokumen Perencanaan Perangkat Daerah: program penunjang ditulis di bidang "
            "urusan yang pertama, 1.01"
        )

    def test_a_bidang_that_there_is_not(self) -> None:
        assert refused(of_kecamatan("7.01.02")._replace(bidang=("7.9",))) == (
            '--bidang "7.9" tidak dikenal untuk kabupaten/kota; bidang urusan ditulis seperti 1.02'
        )


class TestYears:
    @pytest.mark.parametrize("tahun", [2018, 2101])
    def test_a_year_that_the_regime_does_not_know(self, tahun: int) -> None:
        assert refused(of_kecamatan("7.01.02", tahun=tahun)) == (
            f"susunan Renja tahun {tahun} tidak diketahui; yang diketahui 2019 sampai 2100"
        )

    def test_a_renstra_of_other_years(self) -> None:
        assert refused(of_kecamatan("7.01.02", renstra="2026-2030")) == "tahun 2025 di luar masa Renstra 2026-2030"

    @pytest.mark.parametrize("renstra", ["2025", "2025-29", "2021-2026-2030", "lima tahun"])
    def test_a_renstra_that_is_no_period(self, renstra: str) -> None:
        assert refused(of_kecamatan("7.01.02", renstra=renstra)) == (
            f'--renstra "{renstra}" bukan masa Renstra; tulis seperti 2025-2029'
        )


class TestCommand:
    ASKED = ("new", "--perangkat-daerah", " Kecamatan  Contoh ", "--tahun", "2025", "--sub-kegiatan", "pengadaan mebel")

    @pytest.fixture(autouse=True)
    def _here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.delenv("RENJA_LINT_LANG", raising=False)

    def test_it_goes_to_the_screen_and_what_was_taken_for_what_beside_it(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(self.ASKED) == 0

        out, err = capsys.readouterr()
        assert tree(out)["perangkat_daerah"] == "Kecamatan Contoh"
        assert err == '"pengadaan mebel": 7.01.01.2.07.0005 Pengadaan Mebel\n'

    def test_nothing_is_said_where_nothing_was_taken_for_anything(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([*self.ASKED[:-1], "7.01.01.2.07.0005"]) == 0

        assert capsys.readouterr().err == ""

    def test_the_configuration_may_name_the_edition(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("renja-lint.toml").write_text('nomenklatur = "050-3708-2020"', encoding="utf-8")
        assert main(self.ASKED) == 0

        made = capsys.readouterr().out
        assert tree(made)["nomenklatur"] == "050-3708-2020"
        assert codes(made)[-1] == "7.01.01.2.07.05"

    @pytest.mark.parametrize("readme", READMES)
    def test_what_the_readme_shows_can_be_done(self, readme: str) -> None:
        shown = re.search(r"```console\n\$ renja-lint (new .*)\n```", READMES[readme])
        assert shown
        arguments = shlex.split(shown[1])

        assert main(arguments) == 0
        assert codes(Path(arguments[-1]).read_text(encoding="utf-8"))[-1] == "7.01.02.2.01.0002"

    def test_it_goes_to_a_file_that_is_not_there_yet(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([*self.ASKED, "-o", "renja.yaml"]) == 0
        written = Path("renja.yaml").read_text(encoding="utf-8")
        assert capsys.readouterr().err.splitlines()[1:] == [
            "Ditulis ke renja.yaml. Isi yang kosong, lalu periksa: renja-lint renja.yaml"
        ]

        Path("renja.yaml").write_text("milik saya", encoding="utf-8")
        assert main([*self.ASKED, "-o", "renja.yaml"]) == 2
        assert capsys.readouterr().err == (
            "renja-lint: renja.yaml sudah ada; pilih nama lain, atau timpa dengan --force\n"
        )
        assert Path("renja.yaml").read_text(encoding="utf-8") == "milik saya"

        assert main([*self.ASKED, "-o", "renja.yaml", "--force"]) == 0
        assert Path("renja.yaml").read_text(encoding="utf-8") == written
        assert [path.name for path in Path().iterdir()] == ["renja.yaml"]

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("--tahun", "2025"), "--perangkat-daerah belum disebut"),
            (("--perangkat-daerah", " ", "--tahun", "2025"), "--perangkat-daerah belum disebut"),
            (("--perangkat-daerah", "Kecamatan Contoh"), "--tahun belum disebut"),
            (("--perangkat-daerah", "A", "--tahun", "25"), '--tahun "25" bukan tahun; tulis seperti 2026'),
            (
                ("--perangkat-daerah", "A", "--tahun", "2025", "--jenis", "Induk"),
                '--jenis "Induk" tidak dikenal; mungkin maksudnya "induk"; pilih salah satu dari induk, perubahan',
            ),
            (
                ("--lang", "en", "--perangkat-daerah", "A", "--tahun", "2018"),
                "how a Renja of 2018 is laid out is not known; it is from 2019 to 2100",
            ),
        ],
    )
    def test_wrong_usage(self, arguments: Several[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["new", *arguments]) == 2

        out, err = capsys.readouterr()
        assert out == ""
        assert err.splitlines()[0] == f"renja-lint: {said}"
