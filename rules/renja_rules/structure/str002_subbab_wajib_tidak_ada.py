from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    SISTEMATIKA_86,
    Bagian,
    Finding,
    Plan,
    Related,
    Rule,
    SubbabBaku,
    error,
    slugify,
)
from renja_rules.reading.chapters.layout import VARIAN, Cocok, fitting
from renja_rules.structure._contents import Butir, contents


class SubbabWajibTidakAda(Rule):
    """Sub bab yang wajib ada tidak ditemukan di babnya.

    Sub bab yang hilang berarti ada pokok yang tidak dibahas, misalnya usulan masyarakat. Sub bab dikenali dari judulnya
    dan boleh berdiri di bab lain; sub bab tambahan tidak pernah dianggap salah. Sistematika Renja perubahan hanya
    diketahui dari kebiasaan, sehingga di sana temuan berupa peringatan.

    Tambahkan sub babnya. Bila pokoknya memang tidak ada, misalnya tidak ada usulan, tulis keterangannya di sub bab itu.
    """

    meta = error(
        SISTEMATIKA_86,
        title=("Sub bab wajib tidak ada", "A sub-chapter that must be there is missing"),
        message=("Bab {induk} tidak punya sub bab {nama}", "chapter {induk} does not have the sub-chapter {nama}"),
        remedy=(
            "tambahkan sub bab itu; bila pokoknya tidak ada, jelaskan di sana",
            "add the sub-chapter; where there is nothing to report, say so in it",
        ),
        texts={
            "didaftar": ("didaftar di sini", "it is listed here"),
        },
    )
    varian = VARIAN
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - {nomor: "1.1", judul: Latar Belakang}
          - {nomor: "1.2", judul: Dasar Hukum}
          - {nomor: "1.3", judul: Maksud dan Tujuan}
          - {nomor: "1.4", judul: Sistematika Penyusunan}
          - {nomor: "1.5", judul: Keterkaitan dengan RKPD}
      - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH}
    ---
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: V, judul: PENUTUP}]
    """
    invalid = """
    bab:
      - nomor: II
        judul: EVALUASI PELAKSANAAN RENJA OPD TAHUN LALU
        subbab:
          - {nomor: "2.1", judul: Evaluasi Pelaksanaan Renja OPD Tahun Lalu dan Capaian Renstra OPD}
          - {nomor: "2.2", judul: Analisis Kinerja Pelayanan OPD}
          - {nomor: "2.3", judul: Isu-isu Strategis}
          - {nomor: "2.4", judul: Reviu atas Rancangan Awal RKPD}
      - {nomor: V, judul: PENUTUP}
    => bab/II#subbab/penelaahan-usulan-program-dan-kegiatan-masyarakat
    ---
    bab:
      - {nomor: I, judul: PENDAHULUAN, subbab: [{nomor: "1.1", judul: Latar Belakang}]}
      - {nomor: III, judul: TUJUAN DAN SASARAN, teks: Tujuan kecamatan adalah pelayanan yang baik.}
    => bab/I#subbab/landasan-hukum
    => bab/I#subbab/maksud-dan-tujuan
    => bab/I#subbab/sistematika-penulisan
    => bab/III#subbab
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for the sub-chapters of each chapter that is there, where the document has sub-chapters at all."""
        cocok = fitting(plan, self.varian)
        if cocok is None or not cocok.is_whole or not any(bab.subbab for bab in plan.bab):
            return
        for bab, parts in cocok.subbab:
            missing = tuple(part.baku for part in parts if not part.how and part.baku.wajib)
            if bab.ada and bab.ada.subbab:
                for baku in missing:
                    yield self._missing(cocok, bab.ada, (baku,), f"/{slugify(baku.judul)}", plan)
            elif bab.ada and missing:
                yield self._missing(cocok, bab.ada, missing, "", plan)

    def _missing(self, cocok: Cocok, bab: Bagian, missing: tuple[SubbabBaku, ...], tail: str, plan: Plan) -> Finding:
        place = bab.at("judul")
        names = tuple(f'{baku.nomor} "{baku.judul}"' for baku in missing)
        return self.finding(
            place._replace(subject=f"{place.subject.partition('#')[0]}#subbab{tail}"),
            *(Related(butir.place, self.text("didaftar")) for butir in _listed(missing, plan)),
            severity=cocok.severity,
            norms=(cocok.sistematika.basis.norm,),
            induk=bab.nomor or bab.judul,
            nama=names,
        )


def _listed(missing: tuple[SubbabBaku, ...], plan: Plan) -> Iterator[Butir]:
    """Give the lines of the list of chapters that name what is missing."""
    daftar = contents(plan)
    for bab in daftar.bab if daftar else ():
        for butir in bab.anak:
            if any(baku.fits(butir.judul) and butir.line.nomor == baku.nomor for baku in missing):
                yield butir
