from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    SISTEMATIKA_86,
    Finding,
    Plan,
    Rule,
    error,
    join_label,
    slugify,
    write_roman,
)
from renja_rules.reading.chapters.layout import VARIAN, fitting


class BabWajibTidakAda(Rule):
    """Bab yang wajib ada tidak ditemukan di dokumen.

    Tanpa bab itu Renja tidak lengkap dan dikembalikan saat diverifikasi. Bab dikenali dari judulnya, dengan segala
    sebutan Perangkat Daerah; bab tambahan tidak pernah dianggap salah. Sistematika Renja perubahan dan Renja 2027
    ke atas hanya diketahui dari kebiasaan, sehingga di sana temuan berupa peringatan.

    Tambahkan babnya. Bila daerah memakai sistematika lain yang dikenal, atur pilihan varian.
    """

    meta = error(
        SISTEMATIKA_86,
        title=("Bab wajib tidak ada", "A chapter that must be there is missing"),
        message=(
            'tidak ada bab "{nama}", menurut sistematika {pembanding} seharusnya Bab {seharusnya}',
            'there is no chapter "{nama}", by the layout {pembanding} it should be chapter {seharusnya}',
        ),
        remedy=(
            'tambahkan bab "{nama}", atau beri babnya judul ini bila isinya sudah ada dengan judul lain',
            'add the chapter "{nama}", or give it this title where its content is there under another',
        ),
    )
    varian = VARIAN
    valid = """
    bab:
      - {judul: KATA PENGANTAR}
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: EVALUASI PELAKSANAAN RENJA OPD TAHUN LALU}
      - {nomor: III, judul: TUJUAN DAN SASARAN SKPD}
      - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN KECAMATAN CONTOH TAHUN 2025}
      - {nomor: V, judul: INOVASI}
      - {nomor: VI, judul: PENUTUP}
    ---
    jenis: perubahan
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: EVALUASI RENJA SAMPAI DENGAN TRIWULAN II}
      - {nomor: III, judul: RENCANA KERJA DAN PENDANAAN}
      - {nomor: IV, judul: PENUTUP}
    ---
    bab: [{nomor: III, judul: TUJUAN DAN SASARAN, teks: Hanya bab ini yang diperiksa.}]
    """
    invalid = """
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU}
      - {nomor: III, judul: "TUJUAN, SASARAN, PROGRAM DAN KEGIATAN"}
      - {nomor: IV, judul: PENUTUP}
    => #bab/rencana-kerja-dan-pendanaan-perangkat-daerah
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for the chapters of the layout that the plan fits best."""
        cocok = fitting(plan, self.varian)
        if cocok is None or not cocok.is_whole:
            return
        for bab in cocok.missing:
            number, before = write_roman(bab.nomor), cocok.before(bab.nomor).at("judul")
            place = before._replace(subject=f"#bab/{slugify(bab.judul)}", label=join_label("Bab", number))
            yield self.finding(
                place,
                severity=cocok.severity,
                norms=(cocok.sistematika.basis.norm,),
                nama=bab.judul,
                pembanding=cocok.sistematika.nama,
                seharusnya=number,
            )
