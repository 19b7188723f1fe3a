from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    PERMENDAGRI_90,
    Finding,
    Indikator,
    Norm,
    Official,
    Plan,
    Rule,
    Severity,
    Tabel,
    Target,
    Text,
    error,
)
from renja_rules.reading.targets.cells import OWN_COLUMNS
from renja_rules.reading.targets.indicators import has_name_of_code, has_other_unit, official_with_units
from renja_rules.unit._wordings import uncertainty


class SatuanTidakSesuaiNomenklatur(Rule):
    """Satuan target keluaran bukan satuan resmi sub kegiatannya.

    Nomenklatur menetapkan indikator dan satuan keluaran setiap sub kegiatan. Target dengan satuan lain tidak dapat
    dimasukkan ke SIPD apa adanya dan tidak dapat dijumlahkan antar perangkat daerah. Satuan yang disebut indikator
    resminya sendiri juga diterima, misalnya Paket pada "Jumlah Paket Mebel" yang satuan resminya Unit.
    """

    meta = error(
        Norm(PERMENDAGRI_90, Text(id="lampiran dan pemutakhirannya, satuan", en="annex and its updates, units")),
        title=("Satuan target bukan satuan resmi sub kegiatan", "Target not in the official unit"),
        message=(
            "{nama}: target {target} memakai satuan {satuan}, satuan resminya {seharusnya}{sebab}",
            "{nama}: the target {target} is in {satuan}, the official unit is {seharusnya}{sebab}",
        ),
        remedy=(
            "pakai satuan {seharusnya}, dan hitung ulang angka targetnya menurut satuan itu",
            "use {seharusnya}, and count the target anew in that unit",
        ),
        texts={
            "nama_lain": (
                " (belum pasti, karena nama baris ini bukan nama resmi kodenya)",
                " (not certain: the row's name is not the official one of its code)",
            ),
            "satu_sumber": (
                " (belum pasti, karena satuan itu berasal dari satu sumber yang belum dicocokkan)",
                " (not certain: that unit is from one source that was not checked)",
            ),
            "rancangan": (
                " (kolom ini mengutip rancangan RKPD, jadi bicarakan dengan penyusun RKPD)",
                " (this column quotes the draft RKPD, so take it up with its authors)",
            ),
        },
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 unit}]}
    ---
    - {kode: 7.01.01.2.01.0004, nama: Koordinasi dan Penyusunan DPA-SKPD, indikator: [{target: 2 Dok}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Paket}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Unit/Tahun}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 unit x 12 bulan}]}
    ---
    - {kode: 7.01.01.2.02.0001, nama: Gaji dan Tunjangan ASN, indikator: [{target: 18 orang x 14 bulan}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{jenis: hasil, target: 100 %}]}
    """
    invalid = """
    - {kode: 7.01.01.2.06.08, nama: Fasilitasi Kunjungan Tamu, indikator: [{target: 660 Orang}]}
    => rencana/7.01.01.2.06.0008#keluaran.target
    ---
    telaah_rkpd:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah}
        - {nama: Fasilitasi Kunjungan Tamu, rancangan: {target: 9 Orang}, kebutuhan: {target: 12 Laporan}}
    => telaah_rkpd/7.01.01.2.06/fasilitasi-kunjungan-tamu#rancangan.target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare by what a unit stands for: how it is written is another rule's."""
        for baris in tabel.of_level("sub_kegiatan"):
            found = official_with_units(baris, plan)
            for indikator in baris.indikator if found else ():
                for key, target in indikator.targets if indikator.jenis == "keluaran" else ():
                    is_odd = found and key in OWN_COLUMNS and target.unit not in found.units
                    if found and is_odd and has_other_unit(baris, target, plan):
                        yield self._finding(indikator, key, target, found, plan)

    def _finding(self, indikator: Indikator, key: str, target: Target, found: Official, plan: Plan) -> Finding:
        severity, doubt = self._certainty(indikator, found, plan)
        return self.finding(
            indikator.at(key),
            severity=severity,
            nama=indikator.baris.sebutan,
            kode=found.kode,
            target=target.text.strip(),
            satuan=target.unit,
            seharusnya=found.units,
            sebab=doubt,
        )

    def _certainty(self, indikator: Indikator, found: Official, plan: Plan) -> tuple[Severity, Text]:
        """Tell how binding the official unit is here, and what else is to be known of it.

        A row without a code is as certain as one with: its name is exactly the official one below its official parent,
        and T-C.31 has no column for codes.
        """
        if not found.units_certain:
            return Severity.WARNING if plan.regime.has_measures else Severity.INFO, uncertainty(found, plan)
        if not has_name_of_code(indikator.baris, found):
            return Severity.WARNING, self.text("nama_lain")
        if not plan.nomenclature.is_verified(found.kode):
            return Severity.WARNING, self.text("satu_sumber")
        return Severity.ERROR, self.text("rancangan") if indikator.side == "rancangan" else NOTHING
