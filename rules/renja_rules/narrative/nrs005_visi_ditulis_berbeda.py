from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Finding, Place, Plan, Related, Rule, fold, info, regex
from renja_rules.reading.chapters.sections import first, sections
from renja_rules.reading.likeness import letter_likeness

_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_VISION = regex(
    rf"visi(?<!\wvisi)(?:nya)?\b[^{_QUOTES}\n]{{0,120}}[{_QUOTES}](?P<quote>[^{_QUOTES}\n]{{15,300}})[{_QUOTES}]"
)
_MOST = 20  # visions that are compared
_LIKE = 75  # percent: from this likeness on two texts are the same vision


class Quote(NamedTuple):
    """A vision as it is quoted."""

    text: str
    place: Place


class VisiDitulisBerbeda(Rule):
    """Visi yang sama ditulis dengan kata yang berbeda.

    Visi daerah dikutip dari RPJMD dan tidak boleh berubah di tengah dokumen. Bila dua kutipan hampir sama tetapi tidak
    persis, salah satunya salah salin. Visi yang memang lain, misalnya visi provinsi, tidak dilaporkan.
    """

    meta = info(
        title=("Visi ditulis berbeda-beda", "The vision is quoted in different words"),
        message=(
            'visi ditulis "{tertulis}", sedangkan sebelumnya "{pembanding}"',
            'the vision is quoted as "{tertulis}", but before as "{pembanding}"',
        ),
        remedy=(
            "salin visi persis seperti dalam RPJMD di semua tempat",
            "copy the vision exactly as the RPJMD has it, everywhere",
        ),
        texts={
            "sebelumnya": ("kutipan sebelumnya", "the quotation before"),
        },
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Visinya: ” Kabupaten Contoh yang Berkelanjutan dan Lebih Maju”.
          Visi provinsi ialah "Masyarakat Sejahtera di Tanah yang Subur".
      - {nomor: IV, judul: PENUTUP, teks: 'Visi Bupati “Kabupaten Contoh yang Berkelanjutan dan lebih maju”.'}
    """
    invalid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: Visinya ialah "Kabupaten Contoh yang Berkelanjutan dan Lebih Maju".
      - {nomor: IV, judul: PENUTUP, teks: 'Visi Bupati “Kabupaten Contoh yang Berkelanjutan dan Maju”.'}
    => bab/IV#teks/kabupaten-contoh-yang-berkelanjutan-dan-maju
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare each quoted vision with those before it."""
        seen: dict[str, Quote] = {}
        for section in sections(plan):
            for match in first(_VISION.finditer(section.lower)):
                start, end = match.span("quote")
                quote = Quote(section.text[start:end].strip(), section.at(start, end))
                is_new = fold(quote.text) not in seen and len(seen) < _MOST
                other = next((each for each in seen.values() if is_new and _is_like(each.text, quote.text)), None)
                if other is not None:
                    before = Related(other.place, self.text("sebelumnya"))
                    yield self.finding(quote.place, before, tertulis=quote.text, pembanding=other.text)
                if is_new:
                    seen[fold(quote.text)] = quote


def _is_like(one: str, other: str) -> bool:
    return letter_likeness(one.casefold(), other.casefold()) >= _LIKE
