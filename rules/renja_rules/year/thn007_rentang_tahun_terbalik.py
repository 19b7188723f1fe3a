from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    BRIDGING_PERIODS,
    Finding,
    Place,
    Plan,
    Related,
    Rule,
    Severity,
    Text,
    option,
    warning,
)
from renja_rules.reading.words.years import Period, ranges, renstra_period

_RENSTRA = "#renstra"


class RentangTahunTerbalik(Rule):
    """Rentang tahun terbalik, atau periode Renstra tidak lazim panjangnya.

    Rentang seperti "2021-2016" hampir selalu salah ketik, dan membuat dokumen tampak merujuk rencana lain. Periode
    Renstra lazimnya lima tahun dan ditulis dengan tahun awal dan tahun akhir; periode yang lebih pendek dapat
    saja benar, sehingga hanya dicatat untuk dilihat lagi. Renstra masa peralihan 2023-2026 dan 2024-2026 tidak dicatat.

    Tulis tahun awal lebih dahulu, lalu tahun akhir.
    """

    meta = warning(
        title=("Rentang tahun terbalik atau tidak lazim", "A range of years runs backwards or is of odd length"),
        message=('rentang tahun "{tertulis}": {sebab}', 'range of years "{tertulis}": {sebab}'),
        remedy=(
            "tulis tahun awal lebih dahulu, lalu tahun akhir; untuk Renstra tulis periode yang berlaku",
            "write the first year first, then the last; of the Renstra write the period in force",
        ),
        through=(
            '{banyak} kali tertulis rentang tahun "{tertulis}": {sebab}',
            'the range of years "{tertulis}" stands {banyak} times: {sebab}',
        ),
        texts={
            "sama": ("tahun awal dan tahun akhirnya sama", "the first and the last year are the same"),
            "terbalik": ("tahun akhirnya lebih dahulu daripada tahun awalnya", "the last year comes before the first"),
            "tidak_lazim": (
                "selisihnya {selisih} tahun, periode Renstra lazimnya lima tahun",
                "{selisih} years apart, a Renstra usually covers five years",
            ),
            "periode": ("periode Renstra dokumen ini {periode}", "the Renstra period of this document is {periode}"),
        },
    )
    terpendek = option(4, ("selisih tahun terkecil periode Renstra", "least difference of a Renstra's years"))
    terpanjang = option(5, ("selisih tahun terbesar periode Renstra", "largest difference of a Renstra's years"))
    valid = """
    renstra: 2021-2026
    bab: [{nomor: I, judul: PENDAHULUAN, teks: Renstra Tahun 2021- 2026 dan RPJMD 2018 – 2023}]
    ---
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: >-
          Kepmendagri 900.1.15.5-1317-2023 dan 050-5889 Tahun 2021, Nomor 2021-2016, tanggal 2024-08-01, tahun
          ajaran 2023/2022, telepon (0474) 2021-2016, NIP 19720229 199703 2 999.
    ---
    renstra: 2024-2026
    ---
    renstra: 2023-2026
    """
    invalid = """
    renstra: 2021-2026
    bab: [{nomor: I, judul: PENDAHULUAN, teks: Renstra Kecamatan Contoh Tahun 2021-2016.}]
    => bab/I#teks/2021-2016
    ---
    renstra: 2026-2021
    => #renstra
    ---
    renstra: 2025-2026
    => #renstra
    ---
    renstra: Tahun 2021 s/d 2030
    => #renstra
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the plan's own Renstra period, and at every range in titles and running text."""
        own = renstra_period(plan)
        if own:
            yield from self._check_own(plan.at("renstra"), own)
        for passage in plan.passages:
            for period in ranges(passage.text) if passage.subject != _RENSTRA else ():
                if period.first >= period.last:
                    text, place = passage.text[period.start : period.end], passage.at(period.start, period.end)
                    yield self.finding(place, *self._meant(period, own, plan), tertulis=text, sebab=self._why(period))

    def _check_own(self, place: Place, own: Period) -> Iterator[Finding]:
        text, length = f"{own.first}-{own.last}", own.last - own.first
        if length <= 0:
            yield self.finding(place, tertulis=text, sebab=self._why(own))
        elif (own.first, own.last) not in BRIDGING_PERIODS and not self._is_usual(length):
            sebab = self.text("tidak_lazim", selisih=length)
            yield self.finding(place, severity=Severity.INFO, tertulis=text, sebab=sebab)

    def _is_usual(self, length: int) -> bool:
        return self.terpendek <= length <= self.terpanjang

    def _why(self, period: Period) -> Text:
        return self.text("sama" if period.first == period.last else "terbalik")

    def _meant(self, period: Period, own: Period | None, plan: Plan) -> Iterator[Related]:
        """Show the plan's Renstra period where a range shares a year with it."""
        if own and own.first < own.last and (period.first == own.first or period.last == own.last):
            yield Related(plan.at("renstra"), self.text("periode", periode=f"{own.first}-{own.last}"))
