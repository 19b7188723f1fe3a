from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint import PERMENDAGRI_86, Finding, Hit, Norm, Plan, Rule, Text, Texts, info, regex
from renja_rules.identity._terms import keep_own_uses
from renja_rules.reading.words.places import describe_counts, places_in_order, related_places

_OLD = ("OPD", "SKPD")
_RIGHT = "Perangkat Daerah"
_OF_A_DOCUMENT = regex(r"[-/\N{EN DASH}] ?$")  # RKA-SKPD, DPA - SKPD and the like are names of documents
_WRITTEN_OUT = regex(r"organisasi $", re.IGNORECASE)  # Organisasi Perangkat Daerah is what OPD stands for


class IstilahPerangkatDaerahCampur(Rule):
    """Istilah OPD atau SKPD dipakai di samping Perangkat Daerah.

    Peraturan memakai istilah Perangkat Daerah. Judul dan teks yang memakai tiga istilah untuk satu hal tidak cocok satu
    sama lain, misalnya judul sub bab dengan daftarnya. Nama resmi seperti RKA-SKPD tidak dihitung.
    """

    meta = info(
        Norm(PERMENDAGRI_86, Text(id="istilah Perangkat Daerah", en="the term Perangkat Daerah")),
        title=("Istilah perangkat daerah bercampur", "Several terms for the agency are mixed"),
        message=(
            "perangkat daerah disebut dengan bermacam istilah: {tertulis}",
            "the agency is spoken of in several terms: {tertulis}",
        ),
        remedy=(
            'pakai istilah "{seharusnya}" di seluruh dokumen',
            'use the term "{seharusnya}" throughout the document',
        ),
    )
    valid = """
    bab:
      - nomor: III
        judul: RENCANA KERJA PERANGKAT DAERAH
        teks: |
          a. Koordinasi dan Penyusunan Dokumen RKA-SKPD
          b. Penatausahaan Barang Milik Daerah pada SKPD
          c. Penyusunan DPA - SKPD setiap Perangkat Daerah
    ---
    bab: [{nomor: II, judul: EVALUASI RENJA OPD}]
    ---
    rencana: {judul: RENCANA KERJA ORGANISASI PERANGKAT DAERAH (RENJA OPD), baris: []}
    """
    invalid = """
    bab:
      - nomor: II
        judul: EVALUASI PELAKSANAAN RENJA OPD TAHUN LALU
        teks: Renja SKPD dan Renstra Perangkat Daerah menjadi pedoman.
    => #teks/perangkat-daerah
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Count the terms in titles and running text; one term alone is no mixture."""
        texts = plan.texts
        if not texts.words & {"opd", "skpd"}:
            return
        old = {term: keep_own_uses(texts, _terms(texts, term)) for term in _OLD}
        places = places_in_order(hit for hits in old.values() for hit in hits)
        if not places:
            return
        found = {**old, _RIGHT: keep_own_uses(texts, _terms(texts, _RIGHT))}
        if sum(bool(hits) for hits in found.values()) > 1:
            first = places[0]._replace(subject="#teks/perangkat-daerah")
            yield self.finding(first, *related_places(places), tertulis=describe_counts(found), seharusnya=_RIGHT)


def _terms(texts: Texts, term: str) -> list[Hit]:
    hits = texts.written(term.lower(), texts.prose_end)
    before, reach = (_WRITTEN_OUT, len("organisasi ")) if term == _RIGHT else (_OF_A_DOCUMENT, 2)
    return [hit for hit in hits if not before.search(texts.whole[max(0, hit.start - reach) : hit.start])]
