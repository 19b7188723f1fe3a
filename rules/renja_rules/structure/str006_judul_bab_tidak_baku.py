from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    SISTEMATIKA_86,
    BabBaku,
    Bagian,
    Finding,
    Plan,
    Rule,
    Severity,
    SubbabBaku,
    telling_words,
    warning,
)
from renja_rules.reading.chapters.layout import VARIAN, Cocok, fitting
from renja_rules.structure._typos import fix_word, typo_in

_LONGEST = 300  # characters of a title that is looked at


class JudulBabTidakBaku(Rule):
    """Judul bab atau sub bab salah tulis, atau lain daripada judul bakunya.

    Judul baku membuat pemeriksa langsung menemukan bagian yang dicari. Kata tambahan, tahun, nama kecamatan, dan
    sebutan OPD, SKPD, atau Perangkat Daerah tidak dipersoalkan. Judul yang maknanya sama dengan kata lain hanya
    dicatat.

    Pakai judul bakunya.
    """

    meta = warning(
        SISTEMATIKA_86,
        title=("Judul bab atau sub bab tidak baku", "Title of a chapter is not the standard one"),
        message=('judul "{tertulis}" {sebab}', 'the title "{tertulis}" {sebab}'),
        remedy=('tulis "{seharusnya}"', 'write "{seharusnya}"'),
        texts={
            "salah_tulis": ('salah tulis: "{kata}"', 'has a misspelt word: "{kata}"'),
            "tidak_baku": ("lain daripada judul bakunya", "is not the standard one"),
        },
    )
    varian = VARIAN
    valid = """
    bab:
      - {nomor: I, judul: PENDAHULUAN, subbab: [{nomor: "1.2", judul: Dasar Hukum}]}
      - nomor: II
        judul: HASIL EVALUASI RENJA KECAMATAN CONTOH TAHUN 2023
        subbab:
          - {nomor: "2.3", judul: Isu- isu Penting Penyelenggaraan Tugas dan Fungsi SKPD}
          - {nomor: "2.4", judul: Reviu atas Rancangan Awal RKPD Kabupaten Contoh Tahun 2025}
          - {nomor: "2.6", judul: Inovasi Daerah}
    ---
    jenis: perubahan
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: EVALUASI RENJA OPD, subbab: [{nomor: "2.5", judul: Usulan Masyarakat}]}
    """
    invalid = """
    jenis: perubahan
    bab:
      - nomor: II
        judul: EVALUASI PELAKSANAAN RENJA OPD TAHUN LALU
        subbab: [{nomor: "2.4", judul: Riview Terhadap Rancangan Perubahan RKPD Tahun 2025}]
      - {nomor: III, judul: RENCANA KERJA DAN PENDAPATAN}
      - {nomor: IV, judul: PENUTUP}
    => bab/2.4#judul
    => bab/III#judul
    ---
    bab:
      - {nomor: I, judul: PENDAHULUAN, subbab: [{nomor: "1.3", judul: Tujuan}]}
      - {nomor: IV, judul: MATRIKS KEGIATAN}
      - {nomor: V, judul: PENUTUP}
    => bab/1.3#judul
    => bab/IV#judul
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the titles that stand for those of the layout, by their telling words."""
        cocok = fitting(plan, self.varian)
        if cocok is None or not cocok.is_whole:
            return
        for one in cocok.bab:
            if one.ada:
                yield from self._check(one.baku, one.ada, one.how, cocok)
        for _, parts in cocok.subbab:
            for part in parts:
                if part.ada:
                    yield from self._check(part.baku, part.ada, part.how, cocok)

    def _check(self, baku: BabBaku | SubbabBaku, ada: Bagian, how: str, cocok: Cocok) -> Iterator[Finding]:
        judul = ada.judul[:_LONGEST]
        missing = min((telling_words(one) - telling_words(judul) for one in (baku.judul, *baku.lain)), key=len)
        if not judul or not missing:
            return
        severity, due = Severity.WARNING, baku.judul
        if typo := typo_in(judul, missing):
            written, right = typo
            why, due = self.text("salah_tulis", kata=written), fix_word(judul, written, right)
        elif how == "nomor" or cocok.sistematika.basis.certain:
            why = self.text("tidak_baku")
            severity = Severity.WARNING if how == "nomor" else Severity.INFO
        else:
            return
        norms = (cocok.sistematika.basis.norm,)
        yield self.finding(ada.at("judul"), severity=severity, norms=norms, tertulis=judul, sebab=why, seharusnya=due)
