from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Hit, Plan, Rule, Severity, regex, slugify, warning
from renja_rules.identity._agency import misspelt_agency, misspelt_kecamatan
from renja_rules.identity._mentions import outside_law, own_names
from renja_rules.reading.words.places import count_places, places_in_order, related_places

_ABOUT = regex(r"(?:Renja|Renstra|LKj\w*|RENJA|RENSTRA|\(RENJA\)|\(Renja\)|Rencana Kerja|Rencana Strategis)\s{1,3}$")
_BEFORE = 40  # characters in which a word such as Renja is looked for


class NamaPerangkatDaerahBerbeda(Rule):
    """Nama perangkat daerah tidak ditulis sama di seluruh dokumen.

    Nama yang salah ketik, apalagi di sampul atau kata pengantar, membuat dokumen tampak milik perangkat daerah lain.
    Sebutan lama "Kantor Kecamatan" sebagai nama perangkat daerah hanya dicatat.

    Samakan dengan nama perangkat daerah di awal dokumen.
    """

    meta = warning(
        title=("Nama perangkat daerah tidak sama", "The agency's name is not always the same"),
        message=(
            'nama perangkat daerah tertulis "{tertulis}" ({banyak} tempat), padahal namanya "{seharusnya}"',
            'the agency is called "{tertulis}" (places: {banyak}), but its name is "{seharusnya}"',
        ),
        remedy=('tulis "{seharusnya}"', 'write "{seharusnya}"'),
    )
    valid = """
    perangkat_daerah: Kecamatan Mangkutana
    bab:
      - judul: KATA PENGANTAR
        teks: |
          Renja Kecamatan Mangkutana disusun Camat Mangkutana di Kantor Kecamatan Mangkutana bersama Kecamatan
          Tomoni, Kecamatan Tomoni Timur dan KECAMATAN MANGKUTANA.
    ---
    perangkat_daerah: Dinas Pertanian
    bab: [{nomor: I, judul: PENDAHULUAN, teks: Dinas Pertanahan dan Dinas Pertanian bersama Dinas Kesehatan.}]
    """
    invalid = """
    perangkat_daerah: Kecamatan Mangkutana
    bab: [{judul: KATA PENGANTAR, teks: Renja Kantor Kecamatan Mangkuatan tahun ini. CAMAT MANGKUTNA.}]
    => #teks/kecamatan-mangkuatan
    => #teks/camat-mangkutna
    ---
    perangkat_daerah: Kecamatan Mangkutana
    bab: [{judul: KATA PENGANTAR, teks: Acuannya Renstra Kantor Kecamatan Mangkutana Tahun 2021-2026.}]
    => #teks/kantor-kecamatan
    ---
    perangkat_daerah: Dinas Pemberdayaan Masyarakat dan Desa
    bab: [{nomor: I, judul: RENJA DINAS PEMBERDAYAN MASYARAKAT DAN DESA}]
    => #teks/dinas-pemberdayan-masyarakat-dan-desa
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for slips in the name, then for the old way to call a kecamatan."""
        name = " ".join((plan.isi.perangkat_daerah or "").split())
        if own_names(plan).kecamatan:
            yield from self._misspelt(misspelt_kecamatan(plan), own_names(plan).kecamatan)
            yield from self._old_fashioned(plan, own_names(plan).kecamatan)
        elif " " in name:
            yield from self._misspelt(misspelt_agency(plan, name), name)

    def _misspelt(self, hits: Iterator[tuple[Hit, str]], name: str) -> Iterator[Finding]:
        by_quote: dict[str, tuple[list[Hit], str]] = {}
        for hit, noun in hits:
            by_quote.setdefault(slugify(hit.quote), ([], f"{noun} {name}".strip()))[0].append(outside_law(hit))
        for quote, (found, right) in by_quote.items():
            places = places_in_order(found)
            if places:
                first = places[0]._replace(subject=f"#teks/{quote}")
                written = " ".join(found[0].quote.split())
                yield self.finding(
                    first, *related_places(places), tertulis=written, seharusnya=right, banyak=count_places(found)
                )

    def _old_fashioned(self, plan: Plan, name: str) -> Iterator[Finding]:
        texts = plan.texts
        hits = [
            hit._replace(passages=tuple(p for p in hit.passages if p.kind == "judul" or (p.kind == "teks" and is_name)))
            for hit in texts.written(f"kantor kecamatan {name}".lower(), texts.prose_end)
            for is_name in [bool(_ABOUT.search(texts.whole, max(0, hit.start - _BEFORE), hit.start))]
        ]
        places = places_in_order(hits)
        if places:
            first = places[0]._replace(subject="#teks/kantor-kecamatan")
            yield self.finding(
                first,
                *related_places(places),
                severity=Severity.INFO,
                tertulis=f"Kantor Kecamatan {name}",
                seharusnya=f"Kecamatan {name}",
                banyak=count_places(hits),
            )
