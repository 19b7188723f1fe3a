from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, warning
from renja_rules.reading.words.places import count_places, places_in_order, related_places
from renja_rules.text._parts import sort_by_part
from renja_rules.text._stray import KINDS, stray_characters


class KarakterNyasar(Rule):
    """Ada tanda yang tidak pada tempatnya di dalam teks.

    Tanda seperti petik pada "('%)" atau kurung kurawal pada "P{enunjang" terbawa dari lembar kerja atau salah tekan.
    Teksnya terlihat tidak dirawat, dan pencarian kata itu gagal.
    """

    meta = warning(
        title=("Tanda tidak pada tempatnya", "Signs that do not belong where they are"),
        message=('{sebab}, misalnya "{contoh}" ({banyak} tempat)', '{sebab}, as in "{contoh}" (places: {banyak})'),
        remedy=(
            "hapus tandanya, atau ganti dengan tanda yang dimaksud",
            "delete the sign, or write the one that is meant",
        ),
        texts={
            "petik-persen": ("tanda petik sebelum tanda persen", "an apostrophe before the percent sign"),
            "tanda-dalam-kata": ("tanda di tengah kata", "a sign in the middle of a word"),
            "petik-dalam-kata": ("tanda petik di tengah kata", "a quotation mark in the middle of a word"),
            "karakter-rusak": ("karakter yang rusak saat disalin", "a character broken in copying"),
        },
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Visi "Maju dan Sejahtera" (Jum'at, 100%) dan/atau satuan '%' dengan kode {a} serta surat [1].
    """
    invalid = """
    evaluasi:
      baris:
        - {tingkat: program, nama: Program Contoh, indikator: "Persentase urusan yang berjalan ('%)"}
        - {tingkat: kegiatan, nama: Kegiatan Contoh, indikator: "Persentase laporan tepat waktu (''%)"}
    => evaluasi#teks/petik-persen
    ---
    - kode: 7.01.01.2.09
      indikator: [{nama: "Persentase Barang Milik Daerah P{enunjang Urusan yang Dipelihara", target: 100 %}]
    => rencana#teks/tanda-dalam-kata
    ---
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          \uf0b7 Pelayanan Pe"nunjang
    => bab/I#teks/karakter-rusak
    => bab/I#teks/petik-dalam-kata
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Make one finding of each kind in each part of the plan: a chapter, or a table with all its cells."""
        for kind in KINDS:
            for part, hits in sort_by_part(stray_characters(plan.texts, kind)).items():
                places = places_in_order(hits)
                first = places[0]._replace(subject=f"{part}#teks/{kind.key}")
                yield self.finding(
                    first,
                    *related_places(places),
                    sebab=self.text(kind.key),
                    contoh=hits[0].quote,
                    banyak=count_places(hits),
                )
