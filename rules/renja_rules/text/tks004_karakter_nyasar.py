"""TKS004 karakter-nyasar."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, Meta, Plan, Rule, Severity, Text
from renja_rules.reading.words.places import count_places, places_in_order, related_places
from renja_rules.text._parts import sort_by_part
from renja_rules.text._stray import KINDS, stray_characters


class KarakterNyasar(Rule):
    """Ada tanda yang tidak pada tempatnya di dalam teks.

    Tanda seperti petik pada "('%)" atau kurung kurawal pada "P{enunjang" terbawa dari lembar kerja atau salah tekan.
    Teksnya terlihat tidak dirawat, dan pencarian kata itu gagal.

    Hapus tandanya, atau ganti dengan tanda yang dimaksud.
    """

    meta = Meta(
        code="TKS004",
        name="karakter-nyasar",
        severity=Severity.WARNING,
        title=Text(id="Tanda tidak pada tempatnya", en="Signs that do not belong where they are"),
        message=Text(
            id='{sebab}, misalnya "{contoh}" ({banyak} tempat)', en='{sebab}, as in "{contoh}" (places: {banyak})'
        ),
        remedy=Text(
            id="hapus tandanya, atau ganti dengan tanda yang dimaksud",
            en="delete the sign, or write the one that is meant",
        ),
        texts={
            "petik-persen": Text(id="tanda petik sebelum tanda persen", en="an apostrophe before the percent sign"),
            "tanda-dalam-kata": Text(id="tanda di tengah kata", en="a sign in the middle of a word"),
            "petik-dalam-kata": Text(id="tanda petik di tengah kata", en="a quotation mark in the middle of a word"),
            "karakter-rusak": Text(id="karakter yang rusak saat disalin", en="a character broken in copying"),
        },
    )
    valid = (
        Example(
            plan="""
            bab:
              - nomor: I
                judul: PENDAHULUAN
                teks: |
                  Visi "Maju dan Sejahtera" (Jum'at, 100%) dan/atau satuan '%' dengan kode {a} serta surat [1].
            """
        ),
    )
    invalid = (
        Example(
            plan="""
            evaluasi:
              baris:
                - {tingkat: program, nama: Program Contoh, indikator: "Persentase urusan yang berjalan ('%)"}
                - {tingkat: kegiatan, nama: Kegiatan Contoh, indikator: "Persentase laporan tepat waktu (''%)"}
            """,
            at=("evaluasi#teks/petik-persen",),
        ),
        Example(
            rows="""
            - kode: 7.01.01.2.09
              indikator: [{nama: "Persentase Barang Milik Daerah P{enunjang Urusan yang Dipelihara", target: 100 %}]
            """,
            at=("rencana#teks/tanda-dalam-kata",),
        ),
        Example(
            plan="""
            bab:
              - nomor: I
                judul: PENDAHULUAN
                teks: |
                  \uf0b7 Pelayanan Pe"nunjang
            """,
            at=("bab/I#teks/karakter-rusak", "bab/I#teks/petik-dalam-kata"),
        ),
    )

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
