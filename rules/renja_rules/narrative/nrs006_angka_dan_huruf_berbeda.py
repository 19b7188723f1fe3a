from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, read_rupiah, regex, warning
from renja_rules.reading.chapters.sections import first, sections
from renja_rules.reading.words.terbilang import number_from_words

_WORDS = regex(r"\((?P<words>[a-z][a-z -]{2,250})\)")
_FIGURES = regex(r"(?<![\w.,/-])(?:rp\.?[^\S\n]*)?(?P<digits>[0-9]++(?:[.,][0-9]++)*)(?:,-|,--|\.-)?[^\S\n]*$")
_UNIT = regex(r"\b(?:rupiah|persen|prosen)\s*$")
_LONGEST = 40  # characters of a number in figures


class AngkaDanHurufBerbeda(Rule):
    """Bilangan yang ditulis dengan angka tidak sama dengan yang ditulis dengan huruf.

    Bilangan ditulis dua kali, misalnya "6 (enam) program" atau "Rp1.000 (seribu rupiah)", supaya tidak dapat keliru.
    Bila keduanya berbeda, pembaca tidak tahu mana yang berlaku.
    """

    meta = warning(
        title=("Angka dan hurufnya berbeda", "Figures and words differ"),
        message=('tertulis {tertulis}, tetapi dengan huruf "{kata}"', '{tertulis} is written, but in words "{kata}"'),
        remedy=(
            "tentukan bilangan yang benar, lalu samakan angka dan hurufnya",
            "find out which number is right, then make figures and words agree",
        ),
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Untuk 1 (satu) tahun ada 6 (enam) program, 25 (duapuluh lima persen) dari rencana (RENJA),
          dengan pagu Rp. 3.065.872.800,- (tiga miliar enam puluh lima juta delapan ratus tujuh puluh dua ribu
          delapan ratus rupiah) menurut Pasal 5 (dua ayat) dan 1,5 (satu koma lima).
    """
    invalid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: Kecamatan melaksanakan 6 (tujuh) program dengan pagu Rp1.500.000,00 (satu juta lima ribu rupiah).
    => bab/I#teks/6-tujuh
    => bab/I#teks/rp1-500-000-00-satu-juta-lima-ribu-rupiah
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare numbers with the words in brackets behind them; brackets with anything else are left alone."""
        for section in sections(plan):
            for words in first(_WORDS.finditer(section.lower)):
                in_words = number_from_words(_UNIT.sub("", words["words"]).strip())
                start = max(0, words.start() - _LONGEST)
                figures = _FIGURES.search(section.lower, start, words.start()) if in_words is not None else None
                amount = read_rupiah(figures["digits"]) if figures else None
                if figures and amount and not amount.leftover and amount.amount != in_words:
                    yield self.finding(
                        section.at(figures.start(), words.end()),
                        tertulis=section.text[figures.start() : words.start()].strip(),
                        kata=section.text[words.start("words") : words.end("words")],
                    )
