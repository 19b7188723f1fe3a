from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, warning
from renja_rules.evaluation._cells import is_revision, kind, value, values
from renja_rules.evaluation._explained import evaluations
from renja_rules.evaluation._formulas import percentage

# Words, or parts of them, by which a cause is told.
_CAUSES = (
    "faktor", "sebab", "karena", "kendala", "hambat", "akibat", "masalah", "pendorong", "sehubungan",
    "pendukung keberhasilan", "pendukung capaian", "pendukung pencapaian",
)  # fmt: skip
_FULL, _HALF = 100, 50  # percent


class FaktorPenyebabTidakDiterangkan(Rule):
    """Teks evaluasi tidak menerangkan mengapa target tercapai atau tidak tercapai.

    Tabel evaluasi menunjukkan realisasi yang berbeda dari target, tetapi teksnya hanya mengantar ke tabel. Tanpa sebab,
    evaluasi tidak dapat dipakai untuk memperbaiki rencana berikutnya, dan verifikator biasanya meminta faktor penyebab
    ditambahkan. Bila sebabnya diterangkan di kolom catatan, tidak ada temuan.
    """

    meta = warning(
        title=("Faktor penyebab tidak diterangkan", "No cause is told in the evaluation"),
        message=(
            "teks evaluasi tidak menerangkan sebab, padahal {banyak} baris meleset dari target, misalnya {nama}",
            "the evaluation tells no cause, but targets were not met exactly (rows: {banyak}), as in {nama}",
        ),
        remedy=(
            "tambahkan faktor penyebab tidak tercapainya atau terlampauinya target, dan tindak lanjutnya",
            "add why targets were not reached or were exceeded, and what will be done",
        ),
        texts={
            "meleset": ("target tidak tercapai atau terlampaui", "target missed or exceeded"),
        },
    )
    valid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA TAHUN LALU
        subbab:
          - nomor: "2.1"
            judul: Evaluasi Pelaksanaan Renja Tahun Lalu
            teks: Pengadaan mebel terlambat karena barangnya belum ada di katalog.
    evaluasi: {baris: [{nama: Mebel, target: 10 Unit, realisasi: 4 Unit}]}
    ---
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA TAHUN LALU
        teks: Hasilnya ada di tabel.
    evaluasi:
      baris:
        - {nama: Mebel, target: 10 Unit, realisasi: 4 Unit, catatan: Terkendala pengadaan}
        - {nama: Laptop, target: 10 Unit, realisasi: 5 Unit}
    """
    invalid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA TAHUN LALU
        subbab:
          - nomor: "2.1"
            judul: Evaluasi Pelaksanaan Renja Tahun Lalu
            teks: Hasil pelaksanaan tahun lalu dapat dilihat pada tabel berikut.
    evaluasi: {baris: [{nama: Mebel, target: 10 Unit, realisasi: 4 Unit}]}
    => bab/2.1#teks
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for any word of cause in the evaluation's texts and notes, where there is something to explain."""
        tabel = plan.tables.get("evaluasi")
        texts = list(evaluations(plan)) if tabel else []
        if tabel is None or not texts or any(_tells_cause(section.lower) for section in texts):
            return
        missed = [baris for baris in tabel.baris if _is_missed(baris, plan)]
        if missed and not any(_tells_cause(baris.isi.catatan.lower()) for baris in tabel.baris if baris.isi.catatan):
            yield self.finding(
                texts[-1].bagian.at("teks"),
                Related(missed[0].at("realisasi"), self.text("meleset")),
                banyak=len(missed),
                nama=missed[0].sebutan,
            )


def _tells_cause(text: str) -> bool:
    return any(word in text for word in _CAUSES)


def _is_missed(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row is off its target: of a revision, by less than half in half a year, or in the year before."""
    numbers = values(baris, "realisasi", "target")
    share = percentage(*numbers) if numbers else value(baris, "tingkat_realisasi")
    if not is_revision(plan):
        return share is not None and share != _FULL
    before = values(baris, "realisasi_lalu", "target_renstra") if kind(baris) == "non_kumulatif" else None
    return (share is not None and not _HALF <= share <= _FULL) or (before is not None and before[0] < before[1])
