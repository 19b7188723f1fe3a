from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Finding, Hit, Plan, Rule, fold, slugify, warning
from renja_rules.identity._mentions import Mention, Own, count_misspelt_words, foreign_mentions, outside_law, own_names
from renja_rules.identity._regions import codes_of_name
from renja_rules.reading.words.places import count_places, places_in_order, related_places


class _Wrong(NamedTuple):
    length: int  # how many words of the mention are the wrong name
    right: str
    why: str  # the key of the rule's sentence on it


class NamaDaerahSalah(Rule):
    """Nama kabupaten, kota, atau provinsi dokumen ini salah tulis.

    "Kabupaten Mangkutana" padahal Mangkutana nama kecamatannya, atau "Kabupaten Luwu Timr", membuat dokumen tampak
    tidak diperiksa dan milik daerah lain.

    Tulis nama daerah yang benar.
    """

    meta = warning(
        title=("Nama daerah salah tulis", "The region's name is written wrongly"),
        message=(
            'nama daerah tertulis "{tertulis}" ({banyak} tempat), {sebab}; daerah dokumen ini "{seharusnya}"',
            'the region is called "{tertulis}" (places: {banyak}), {sebab}; that of this plan is "{seharusnya}"',
        ),
        remedy=('tulis "{seharusnya}"', 'write "{seharusnya}"'),
        texts={
            "salah_ketik": ("mungkin salah ketik", "perhaps a slip"),
            "nama_kecamatan": ("padahal itu nama kecamatannya", "but that is the name of the kecamatan"),
        },
    )
    valid = """
    perangkat_daerah: Kecamatan Pacitan
    daerah: Kabupaten Pacitan
    provinsi: Jawa Timur
    bab:
      - nomor: I
        judul: RENJA KECAMATAN PACITAN KABUPATEN PACITAN
        teks: |
          Bupati Pacitan, Kab. Pacitan, Kabupaten/Kota, Kabupaten Ponorogo dan Kabupaten
          Pacitan di Provinsi Jawa Timur.
    ---
    perangkat_daerah: Kecamatan Malili
    daerah: Kabupaten Luwu Timur
    bab: [{nomor: I, judul: PENDAHULUAN, teks: Kabupaten Luwu Utara berbatasan dengan KABUPATEN LUWU TIMUR.}]
    """
    invalid = """
    perangkat_daerah: Kecamatan Mangkutana
    daerah: Kabupaten Luwu Timur
    provinsi: Sulawesi Selatan
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Renja Kecamatan Mangkutana Kabupaten Mangkutana selaras dengan RKPD Kabupaten Mangkutana.
          Bagi Kabupaten Luwu Timr di Provinsi Sulawesi Selatn tujuan itu penting.
    => #teks/kabupaten-mangkutana
    => #teks/kabupaten-luwu-timr
    => #teks/provinsi-sulawesi-selatn
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at every kabupaten, kota and province that is not the plan's own."""
        names = own_names(plan)
        found: dict[str, tuple[list[Hit], _Wrong]] = {}
        for mention in plan.made(foreign_mentions):
            wrong = _wrong(mention, names)
            if wrong:
                hit = outside_law(plan.texts.hit(mention.start, mention.ends[wrong.length - 1]))
                found.setdefault(slugify(hit.quote), ([], wrong))[0].append(hit)
        for quote, (hits, wrong) in found.items():
            places = places_in_order(hits)
            if places:
                yield self.finding(
                    places[0]._replace(subject=f"#teks/{quote}"),
                    *related_places(places),
                    tertulis=" ".join(hits[0].quote.split()),
                    seharusnya=wrong.right,
                    sebab=self.text(wrong.why),
                    banyak=count_places(hits),
                )


def _wrong(mention: Mention, names: Own) -> _Wrong | None:
    """Tell what is wrong with a region's name: it is the kecamatan's, or the region's own with a slip."""
    mine = names.of(mention.jenis)
    if mention.jenis == "kecamatan" or not mine:
        return None
    right = f"{mention.noun} {mine}"
    if mention.jenis == "kabupaten" and names.kecamatan and mention.begins_with(names.kecamatan):
        length = next(n for n in range(1, 6) if fold(mention.name(n)) == fold(names.kecamatan))
        return _Wrong(length, right, "nama_kecamatan")
    slip = count_misspelt_words(mention, mine)
    return _Wrong(slip, right, "salah_ketik") if slip and not codes_of_name(mention.jenis, mention.name(slip)) else None
