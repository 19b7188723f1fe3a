from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from renja_lint import Finding, Plan, Rule, warning
from renja_rules.law._basis import Cited, as_of, citations
from renja_rules.law._citation import Act
from renja_rules.law._table import doubt, look_up


class PerubahanTerakhirUsang(Rule):
    """Peraturan disebut terakhir diubah dengan peraturan yang sudah disusul perubahan lain.

    Sebutan "terakhir dengan" yang usang menunjukkan bahwa dasar hukumnya disalin, dan isi yang dirujuk dapat sudah
    berubah. Banyak dokumen resmi pun masih menulisnya, sehingga ini hanya peringatan.

    Sebut perubahan yang terakhir pada tanggal pengesahan.
    """

    meta = warning(
        title=("Perubahan terakhir yang disebut sudah usang", "The last amendment that is named is not the last"),
        message=(
            "{nama} disebut diubah dengan {tertulis}, padahal sesudahnya diubah lagi dengan {seharusnya}{sebab}",
            "{nama} is said to be amended by {tertulis}, but {seharusnya} amended it later{sebab}",
        ),
        remedy=(
            'tulis "sebagaimana telah beberapa kali diubah, terakhir dengan {seharusnya}"',
            'write "sebagaimana telah beberapa kali diubah, terakhir dengan {seharusnya}"',
        ),
        yields_to=("HKM001",),
    )
    valid = """
    dasar_hukum:
      - UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah terakhir
        dengan Undang-Undang Nomor 6 Tahun 2023
      - UU Nomor 17 Tahun 2003 tentang Keuangan Negara
      - Permendagri 90/2019 sebagaimana telah dimutakhirkan dengan Kepmendagri 050-5889/2021
    ---
    tahun: 2024
    pengesahan: {tanggal: 3 Juli 2023}
    dasar_hukum: [UU 23 Tahun 2014 sebagaimana telah diubah beberapa kali terakhir dengan UU 1 Tahun 2022]
    """
    invalid = """
    dasar_hukum:
      - Undang- undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali
        terakhir dengan Undang- undang Nomor 9 Tahun 2015
    => dasar_hukum/UU-23-2014
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at each "sebagaimana telah diubah" of the list."""
        day = as_of(plan)
        for one in citations(plan) if day else ():
            yield from self._check(one, day) if day else ()

    def _check(self, one: Cited, day: date) -> Iterator[Finding]:
        row, amendment = look_up(one.act), one.citation.amendment
        last = _last(row.amended_by, day) if row else None
        if row is None or amendment is None or last is None or _names_later(one.citation.chain, last, row.amended_by):
            return
        yield self.finding(
            one.at(amendment.start, amendment.end),
            nama=row.act.called,
            tertulis=amendment.act.called,
            seharusnya=last.called,
            sebab=doubt(row.status_source),
        )


def _last(amendments: tuple[Act, ...], day: date) -> Act | None:
    """Give the last amendment that was surely there on a day: those of its year may have come after it."""
    return next((act for act in reversed(amendments) if act.year < day.year), None)


def _names_later(chain: tuple[Act, ...], last: Act, amendments: tuple[Act, ...]) -> bool:
    """Tell whether a chain names an amendment, or one that opens later than our list goes."""
    from_last = amendments[amendments.index(last) :]
    return any(act in from_last or (act.kind == last.kind and act.year > last.year) for act in chain)
