from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint import Bagian, Finding, Plan, Related, Rule, fold, warning
from renja_rules.reading.chapters.layout import fitting, numbered
from renja_rules.structure._contents import Butir, Daftar, contents
from renja_rules.structure._pairing import Pasangan, pair_lines, same_number
from renja_rules.structure._told import is_of_other_rule


class SistematikaBerbedaDariIsi(Rule):
    """Daftar bab di sistematika penulisan berbeda dari bab yang sebenarnya.

    Pembaca memakai daftar itu untuk mencari bagian dokumen. Nomor atau judul yang berbeda, atau bagian yang didaftar
    tetapi tidak ada, menandakan sistematika disalin dari dokumen lain atau bab diubah kemudian. Beda huruf besar,
    spasi, dan tanda baca tidak dilaporkan.

    Samakan daftar dan judul bab: perbaiki mana yang salah.
    """

    meta = warning(
        title=("Sistematika penulisan berbeda dari isi dokumen", "The list of chapters differs from the document"),
        message=(
            "menurut daftar sistematika: {tertulis}; di badan dokumen: {pembanding}",
            "by the list of chapters: {tertulis}; in the body of the document: {pembanding}",
        ),
        remedy=(
            "samakan nomor dan judulnya, di daftar atau di badan dokumen, mana yang salah",
            "make number and title agree, in the list or in the body, whichever is wrong",
        ),
        texts={
            "tidak_ada": ("tidak ada", "nothing"),
            "badan": ("di badan dokumen", "in the body of the document"),
            "daftar": ("daftar sistematika", "the list of chapters"),
        },
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - {nomor: "1.1", judul: Latar Belakang}
          - nomor: "1.2"
            judul: Sistematika Penulisan
            teks: |
              BAB I : Pendahuluan, memuat latar belakang dan sistematika penulisan ........ 1
              A. Latar  Belakang
              B. Sistematika Penulisan
              BAB II
              Hasil Evaluasi Renja
              Tahun Lalu
      - {nomor: II, judul: HASIL EVALUASI RENJA TAHUN LALU, subbab: [{nomor: "2.1", judul: Evaluasi}]}
    ---
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - nomor: "1.1"
            judul: Sistematika Penulisan
            teks: |
              I. Pendahuluan
              1.1 Sistematika Penulisan
              II. Evaluasi
              2.1 Kinerja Pelayanan
      - nomor: II
        judul: EVALUASI
        subbab: [{nomor: "2.1", judul: Kinerja Pelayanan}, {nomor: 2.1.1, judul: Capaian Indikator}]
    ---
    bab: [{nomor: I, judul: PENDAHULUAN, subbab: [{judul: Sistematika, teks: Renja ini memuat lima bab.}]}]
    """
    invalid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - {nomor: "1.1", judul: Latar Belakang}
          - {nomor: "1.2", judul: Landasan Hukum}
          - nomor: "1.4"
            judul: Sistematika Penulisan
            teks: |
              I. Pendahuluan
              1.1 Latar Belakang
              1.3 Inovasi
              1.4 Sistematika Penulisan
              II. Rencana Kerja dan Pendapatan
              IV. Penutup
      - {nomor: II, judul: RENCANA KERJA DAN PENDANAAN}
      - {nomor: III, judul: PENUTUP}
    => bab/1.2#judul
    => bab/1.4#teks/1-3-inovasi
    => bab/1.4#teks/ii-rencana-kerja-dan-pendapatan
    => bab/1.4#teks/iv-penutup
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the list with the chapters, then with the sub-chapters of those that it lists sub-chapters of."""
        daftar, real = contents(plan), numbered(plan)
        if daftar is None or not real:
            return
        pairs = pair_lines(daftar.bab, real)
        yield from self._check(daftar, _own(pairs, real, plan))
        for butir, bagian in pairs:
            subbab = [one for one in bagian.subbab if not _is_deeper(one)] if bagian else []
            if butir and butir.anak and subbab:
                parts = pair_lines(butir.anak, subbab)
                yield from self._check(daftar, _own(parts, subbab, plan))

    def _check(self, daftar: Daftar, pairs: Sequence[Pasangan]) -> Iterator[Finding]:
        """Make one finding of each line that differs, and of each part that is not listed."""
        nothing = self.text("tidak_ada")
        for butir, bagian in pairs:
            if butir is None and bagian:
                there = Related(daftar.bagian.at("judul"), self.text("daftar"))
                yield self.finding(bagian.at("judul"), there, tertulis=nothing, pembanding=bagian.sebutan)
            elif butir and bagian is None:
                yield self.finding(butir.place, tertulis=butir.sebutan, pembanding=nothing)
            elif butir and bagian:
                there = Related(bagian.at("judul"), self.text("badan"))
                yield self.finding(butir.place, there, tertulis=butir.sebutan, pembanding=bagian.sebutan)


def _is_deeper(bagian: Bagian) -> bool:
    """Tell whether a part has a number such as 2.2.1: the list of chapters does not go so deep."""
    return bagian.nomor.count(".") > 1


def _own(pairs: Sequence[Pasangan], real: Sequence[Bagian], plan: Plan) -> list[Pasangan]:
    """Give the pairs that differ, but for those whose cause another rule tells."""
    unlike = [pair for pair in pairs if _differ(pair)]
    return [pair for pair in unlike if not is_of_other_rule(pair, real, fitting(plan))]


def _differ(pair: Pasangan) -> bool:
    butir, bagian = pair
    return not _agree(butir, bagian) if butir and bagian else bool(butir or (bagian and bagian.judul))


def _agree(butir: Butir, bagian: Bagian) -> bool:
    same_title = not bagian.judul or fold(bagian.judul) in butir.folded
    return same_title and (bagian.urutan is None or same_number(butir, bagian))
