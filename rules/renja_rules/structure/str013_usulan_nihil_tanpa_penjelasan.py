from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    Finding,
    Plan,
    Rule,
    Tabel,
    TabelUsulan,
    fold,
    form,
    regex,
    warning,
)
from renja_rules.reading.chapters.layout import fitting

_NONE = frozenset({"", "nihil", "tidakada", "tidakadausulan", "belumada"})
_EXPLAINED = regex(r"\b(?:nihil|(?:tidak|belum) (?:ada|terdapat|memuat|menerima|diusulkan))\b")


class UsulanNihilTanpaPenjelasan(Rule):
    """Tabel usulan masyarakat kosong tanpa penjelasan.

    Tabel T-C.32 yang kosong dapat berarti tidak ada usulan, atau usulan belum ditelaah. Pemeriksa meminta alasannya
    ditulis. Alasan boleh berdiri di kolom catatan, di bawah tabel, atau di teks sub bab tentang usulan.

    Jelaskan mengapa tidak ada usulan, atau isi tabelnya.
    """

    meta = warning(
        form("usulan"),
        title=("Usulan nihil tanpa penjelasan", "No proposals, and no word why"),
        message=(
            "tabel usulan tidak berisi usulan, dan sebabnya tidak dijelaskan",
            "the table of proposals holds none, and it is not said why",
        ),
        remedy=(
            (
                "tulis alasannya di bawah tabel atau di sub bab tentang usulan, atau isi tabelnya (dalam berkas YAML: "
                "alasan_nihil)"
            ),
            (
                "give the reason below the table or in the sub-chapter on proposals, or fill the table (in a YAML file:"
                " alasan_nihil)"
            ),
        ),
    )
    tables = ("usulan",)
    valid = """
    usulan: {alasan_nihil: Semua usulan desa diteruskan kepada dinas teknis, baris: []}
    ---
    usulan: {baris: [{nama: Nihil, catatan: Tidak ada usulan karena diteruskan ke dinas teknis}]}
    ---
    usulan: {baris: [{nama: Pelatihan Lembaga Kemasyarakatan, lokasi: Desa Sumberlangit}]}
    ---
    bab:
      - nomor: II
        judul: EVALUASI
        subbab:
          - {nomor: "2.5", judul: Penelaahan Usulan Masyarakat, teks: Tahun ini tidak ada usulan masyarakat.}
    usulan: {nomor: Tabel 2.4}
    """
    invalid = """
    usulan: {nomor: Tabel 2.4, baris: []}
    => usulan#baris
    ---
    usulan: {baris: [{nama: NIHIL, lokasi: '-', catatan: Nihil}]}
    => usulan#baris
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for rows, then for a reason."""
        isi = tabel.isi
        if not isinstance(isi, TabelUsulan) or isi.alasan_nihil:
            return
        noted = any(fold(row.catatan or "") not in _NONE for row in isi.baris)
        if all(fold(row.nama or "") in _NONE for row in isi.baris) and not noted and not _explained(plan):
            yield self.finding(tabel.at(("baris",), "baris", "baris"))


def _explained(plan: Plan) -> bool:
    """Tell whether the text of the sub-chapter on proposals says that there are none."""
    cocok = fitting(plan)
    parts = [part for _, parts in cocok.subbab for part in parts] if cocok else []
    texts = [part.ada.teks for part in parts if part.ada and "usulan" in part.baku.tabel]
    return any(_EXPLAINED.search(" ".join(text.casefold().split())) for text in texts)
