from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    KECAMATAN,
    PERMENDAGRI_90,
    TINGKAT,
    Baris,
    Finding,
    Norm,
    Plan,
    Rule,
    Severity,
    Tabel,
    Text,
    error,
)
from renja_rules.nomenclature._holders import Foreign, foreign_holder
from renja_rules.reading.official.supporting import is_kecamatan

_PROGRAM, _KEGIATAN = TINGKAT.index("program"), TINGKAT.index("kegiatan")


class KodeDiLuarKewenangan(Rule):
    """Kode milik kewenangan atau bidang urusan lain.

    Angka di depan kegiatan menyatakan kewenangan siapa kegiatan itu: 1 provinsi, 2 kabupaten/kota, angka lain daerah
    dengan kekhususan, seperti Aceh dan Papua. Dalam program penunjang ada kegiatan yang hanya dipakai Sekretariat
    Daerah atau Sekretariat DPRD. Kecamatan melaksanakan bidang urusan 7.01. Baris di luar itu tidak dapat dianggarkan
    oleh perangkat daerah ini.
    """

    meta = error(
        Norm(PERMENDAGRI_90, Text(id="lampiran, susunan kode", en="annex, structure of codes")),
        title=("Kode di luar kewenangan", "Code of another authority"),
        message=("kode {kode} adalah {uraian}", "the code {kode} is {uraian}"),
        remedy=(
            "ganti dengan kode kewenangan sendiri, atau hapus barisnya",
            "use the code of your own authority, or delete the row",
        ),
        through=(
            "{banyak} kode di luar kewenangan; yang pertama, {kode}, adalah {uraian}",
            "{banyak} codes are of another authority; the first, {kode}, is {uraian}",
        ),
        texts={
            "kecamatan": (
                "kode bidang urusan {bidang}, padahal kecamatan melaksanakan {seharusnya}",
                "one of the bidang urusan {bidang}, but a kecamatan carries out {seharusnya}",
            ),
        },
        yields_to=("NOM001", "NOM011"),
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    provinsi: Aceh
    rencana:
      baris:
        - {kode: 7.01.03, nama: PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN}
        - {kode: 7.01.03.2.01, nama: Koordinasi Kegiatan Pemberdayaan Desa}
        - {kode: 7.01.03.7.04, nama: Kegiatan menurut kekhususan daerah}
    ---
    perangkat_daerah: Dinas Tenaga Kerja dan Transmigrasi
    rencana:
      baris:
        - {kode: 2.07.03, nama: PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA}
        - {kode: 3.32.02, nama: PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI}
    """
    invalid = """
    - {kode: 7.01.03, nama: PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN}
    - {kode: 7.01.03.1.01, nama: Koordinasi Kegiatan Pemberdayaan Desa}
    - {kode: 7.01.03.1.01.0001, nama: Peningkatan Partisipasi Masyarakat}
    - {kode: 2.13.04, nama: PROGRAM ADMINISTRASI PEMERINTAHAN DESA}
    => rencana/7.01.03.1.01#kode
    => rencana/2.13.04#kode
    ---
    provinsi: Sulawesi Selatan
    rencana:
      baris:
        - {kode: 7.01.03.7.04, nama: Pembinaan Gampong}
    => rencana/7.01.03.7.04#kode
    ---
    - {kode: 7.01.01.2.12, nama: Fasilitasi Kerumahtanggaan Sekretariat Daerah}
    - {kode: 7.01.01.2.12.0001, nama: Penyediaan Kebutuhan Rumah Tangga Kepala Daerah}
    => rencana/7.01.01.2.12#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at a kecamatan's bidang and at whose task each kegiatan is; what is below a fault goes with it."""
        of_kecamatan = is_kecamatan(plan)
        found: dict[Baris, Foreign | None] = {}
        by_kegiatan: dict[str, Foreign | None] = {}
        for baris in tabel.baris:
            fault = self._foreign_bidang(baris) if of_kecamatan else None
            if fault is None and baris.kode and baris.rank >= _KEGIATAN:
                kegiatan = baris.kode if baris.rank == _KEGIATAN else baris.kode.rpartition(".")[0]
                if kegiatan not in by_kegiatan:
                    by_kegiatan[kegiatan] = foreign_holder(kegiatan, plan)
                fault = by_kegiatan[kegiatan]
            found[baris] = fault
            if fault is not None and (baris.induk is None or found.get(baris.induk) is None):
                yield self.finding(baris.at("kode"), severity=fault.severity, kode=baris.kode, uraian=fault.said)

    def _foreign_bidang(self, baris: Baris) -> Foreign | None:
        if baris.kode is None or baris.rank < _PROGRAM or baris.kode.startswith(f"{KECAMATAN}."):
            return None
        bidang = ".".join(baris.kode.split(".")[:2])
        return Foreign(self.text("kecamatan", bidang=bidang, seharusnya=KECAMATAN), Severity.WARNING)
