from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Hit, Passage, Plan, Rule, Texts, info, option, slugify
from renja_rules.reading.words.places import count_places, places_in_order, related_places
from renja_rules.text._typos import Slip, slips

_OLD_SPELLINGS = frozenset({"sistim", "tatacara"})  # titles of regulations have them


class SalahKetik(Rule):
    """Ada kata yang salah ketik.

    Kata seperti "pembangnan" atau "Ukpur" mengganggu pembaca dan tidak ditemukan saat dokumen dicari. Yang dilaporkan
    hanya salah ketik yang sudah dikenal; kata pada nama resmi nomenklatur tidak dilaporkan.

    Perbaiki ejaannya. Kata yang memang benar di daerah didaftarkan pada pilihan kata_diterima.
    """

    meta = info(
        title=("Kata salah ketik", "A misspelt word"),
        message=(
            '"{tertulis}" ({banyak} tempat) mungkin salah ketik untuk "{seharusnya}"',
            '"{tertulis}" (places: {banyak}) is perhaps a slip for "{seharusnya}"',
        ),
        remedy=('tulis "{seharusnya}"', 'write "{seharusnya}"'),
    )
    kata_diterima = option(
        (),
        (
            "kata yang benar di daerah walaupun mirip salah ketik",
            "words that are right in the region though they look like slips",
        ),
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Penyelengaraan pelayanan donor darah dan hasil pelaksanaa-
          nnya, setelah Lebaran, yang disusun kedua desa, di susunan acara dan di selesainya kegiatan.
    dasar_hukum: [Peraturan Daerah Nomor 10 Tahun 2012 tentang Sistim Perencanaan]
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Dusun Pendanan}
    """
    invalid = """
    bab:
      - nomor: III
        judul: RENCANA
        teks: |
          Sasaran pembangnan tahun ini dan arah Pembangnan kedepan ditetakan dalam RKPD.
    dasar_hukum: [Undang-Undang Nomor 33 Tahun 2004 (Lebaran Negara Republik Indonesia Nomor 126)]
    => #teks/pembangnan
    => #teks/kedepan
    => #teks/ditetakan
    => #teks/lebaran-negara
    ---
    - kode: 7.01.01.2.05
      indikator: [{nama: Persentase Rara-rata Capaian Kiner yang di sediakan, target: 100 %}]
    => #teks/rara-rata
    => #teks/kiner
    => #teks/di-sediakan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the words that both the plan and the list have; each is one finding with its places."""
        texts, listed = plan.texts, slips()
        accepted = {word.lower() for word in self.kata_diterima}
        for first in sorted(texts.words & listed.keys()):
            for slip in listed[first]:
                if slip.typed not in accepted:
                    yield from self._of_slip(texts, slip)

    def _of_slip(self, texts: Texts, slip: Slip) -> Iterator[Finding]:
        hits = [_kept(texts, hit, slip) for hit in texts.written(slip.typed) if not _is_divided(texts, hit)]
        places = places_in_order(hits)
        if places:
            first = places[0]._replace(subject=f"#teks/{slugify(slip.typed)}")
            written = next(hit.quote for hit in hits if hit.passages)
            yield self.finding(
                first,
                *related_places(places),
                tertulis=written,
                seharusnya=slip.meant,
                banyak=count_places(hits),
                kata=slip.typed,
            )


def _is_divided(texts: Texts, hit: Hit) -> bool:
    """Tell whether a hyphen goes on with the word, as at the end of a line."""
    return "-" in {texts.whole[hit.start - 1 : hit.start], texts.whole[hit.end : hit.end + 1]}


def _kept(texts: Texts, hit: Hit, slip: Slip) -> Hit:
    kept = texts.unofficial(hit)
    return kept._replace(passages=tuple(passage for passage in kept.passages if not _may_be_right(passage, slip)))


def _may_be_right(passage: Passage, slip: Slip) -> bool:
    """Tell whether a word may be a place's name, or the spelling of a regulation's own title."""
    of_law = passage.kind == "dasar_hukum" and slip.typed in _OLD_SPELLINGS
    return of_law or passage.subject.endswith("lokasi")
