from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from renja_lint import (
    NOTHING,
    PERMENDAGRI_90,
    Finding,
    Indikator,
    Norm,
    Plan,
    Rule,
    Tabel,
    Target,
    Text,
    fold,
    option,
    warning,
)
from renja_rules.reading.targets.indicators import has_other_unit, official_with_units
from renja_rules.reading.targets.units import is_lump_sum, is_remark, nearest_unit, satuan
from renja_rules.unit._printed_units import targets_with_unit


class SatuanTidakBaku(Rule):
    """Target memakai satuan yang disingkat, salah tulis, atau tidak ada dalam daftar satuan.

    Satuan yang ditulis bermacam-macam (Dok, Dokume, Dokumen) tidak dapat dibandingkan antar tabel dan tidak cocok
    dengan SIPD. Beda huruf besar dan kecil saja tidak dilaporkan. Satuan hasil program dan kegiatan bebas, jadi yang
    dilaporkan di sana hanya singkatan dan salah tulis.

    Tulis satuan bakunya. Satuan khas daerah, misalnya Rit, dapat diterima lewat pengaturan satuan_tambahan.
    """

    meta = warning(
        Norm(PERMENDAGRI_90, Text(id="lampiran dan pemutakhirannya, satuan", en="annex and its updates, units")),
        title=("Satuan target tidak baku", "Target in a unit that is not standard"),
        message=(
            '{nama}: pada target "{target}", satuan {satuan} {sebab}',
            '{nama}: in the target "{target}", the unit {satuan} {sebab}',
        ),
        remedy=(
            (
                "tulis satuan bakunya, untuk keluaran sub kegiatan satuan resminya; satuan khas daerah: pengaturan"
                " satuan_tambahan"
            ),
            (
                "write the standard unit, for the output of a sub kegiatan the official one; for units of the region:"
                " setting satuan_tambahan"
            ),
        ),
        through=(
            '{banyak} target memakai satuan tidak baku atau tidak dikenal, misalnya "{target}" ({satuan} {sebab})',
            '{banyak} targets are in units not standard or not known, such as "{target}" ({satuan} {sebab})',
        ),
        texts={
            "tidak_baku": ("bukan satuan baku, satuan bakunya {baku}", "is not standard, the standard one is {baku}"),
            "mirip": ("tidak dikenal, mungkin maksudnya {mirip}", "is not known, perhaps {mirip} is meant"),
            "tidak_dikenal": ("tidak ada dalam daftar satuan", "is in no list of units"),
            "resmi": ("; satuan resmi sub kegiatannya {resmi}", "; the sub kegiatan's official unit is {resmi}"),
        },
        yields_to=("TKS009",),
    )
    satuan_tambahan = option(
        (),
        ("satuan lain yang dipakai di daerah, misalnya Rit", "further units in use in the region, such as Rit"),
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 unit}]}
    ---
    - {kode: 7.01.01.2.02.0001, nama: Gaji dan Tunjangan ASN, indikator: [{target: 18 Orang/ Bulan}]}
    ---
    - {kode: 7.01.01.2.01.0001, nama: Penyusunan Dokumen, indikator: [{target: 2 Dokumen Renja}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, indikator: [{target: 100 persen}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, indikator: [{target: '85,25 (Baik)'}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, indikator: [{target: '72,5/BB'}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, indikator: [{target: '2,5 per 10.000 penduduk'}]}
    ---
    - {kode: 7.01.02, nama: PROGRAM, indikator: [{nama: Waktu tunggu layanan, target: 15 Menit}]}
    ---
    - {kode: 7.01.02, nama: PROGRAM, indikator: [{nama: Produktivitas padi, target: '62,1 kw/ha'}]}
    """
    invalid = """
    - {kode: 7.01.01.2.06.0006, nama: Penyediaan Bahan Bacaan, indikator: [{target: 48 Examplar}]}
    => rencana/7.01.01.2.06.0006#keluaran.target
    ---
    - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik, indikator: [{target: 3 Pakett}]}
    => rencana/7.01.01.2.06.0004#keluaran.target
    ---
    - {kode: 7.01.02, nama: PROGRAM, indikator: [{nama: Desa yang tertib, target: 14 Dessa}]}
    => rencana/7.01.02#capaian.target
    ---
    - {kode: 7.01.01.2.09.0002, nama: Pemeliharaan Kendaraan, indikator: [{target: 40 Rit}]}
    => rencana/7.01.01.2.09.0002#keluaran.target
    ---
    - {kode: 7.01.01.2.01.0001, nama: Penyusunan Dokumen, indikator: [{target: 2 Dok}]}
    - {kode: 7.01.01.2.01.0002, nama: Penyusunan RKA, indikator: [{target: 2 Dok}]}
    - {kode: 7.01.01.2.05.0011, nama: Bimbingan Teknis, indikator: [{target: 5 Org}]}
    => rencana#keluaran.target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the unit of every target, realised ones too; a lump sum is another rule's."""
        for indikator, key, target in targets_with_unit(tabel, plan, self._is_odd):
            found = satuan(target.unit)
            name = found.nama if found else ""
            is_output = indikator.jenis == "keluaran"
            if not (is_output or name or nearest_unit(target.unit)):
                continue  # outcomes are counted in whatever measures them: kw/ha, akseptor, bidang tanah
            cause = self._cause(target.unit, name)
            yield self.finding(
                indikator.at(key),
                norms=None if is_output else (),  # only the output of a sub kegiatan has an official unit
                nama=indikator.baris.sebutan,
                target=target.text.strip(),
                satuan=target.unit,
                seharusnya=name,
                sebab=Text.join(cause, self._official(indikator, target, plan)) if is_output else cause,
            )

    def _is_odd(self, unit: str) -> bool:
        return not _is_standard(unit) and not self._is_added(unit)

    def _is_added(self, unit: str) -> bool:
        return fold(unit) in {fold(added) for added in self.satuan_tambahan}

    def _cause(self, unit: str, name: str) -> Text:
        if name:
            return self.text("tidak_baku", baku=name)
        near = nearest_unit(unit)
        return self.text("mirip", mirip=near) if near else self.text("tidak_dikenal")

    def _official(self, indikator: Indikator, target: Target, plan: Plan) -> Text:
        """Name the official unit of an output where another is meant: the standard spelling alone would not fix it."""
        found = official_with_units(indikator.baris, plan)
        if found is None or not found.units_certain or not has_other_unit(indikator.baris, target, plan):
            return NOTHING
        return self.text("resmi", resmi=", ".join(found.units))


@lru_cache(maxsize=4096)
def _is_standard(unit: str) -> bool:
    found = satuan(unit)
    return bool(found and found.baku) or is_lump_sum(unit) or is_remark(unit)
