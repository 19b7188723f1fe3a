from __future__ import annotations

from collections.abc import Iterator

from renja_lint import NOTHING, Finding, Plan, Rule, Text, warning
from renja_rules.law._basis import Cited, citations_with_amendments
from renja_rules.law._gazette import Gazette
from renja_rules.law._table import doubt, look_up, table

_NAMES = {"T": "Tambahan ", "L": "Lembaran ", "B": "Berita ", "N": "Negara", "D": "Daerah"}


class NomorLembaranSalah(Rule):
    """Nomor atau tahun Lembaran Negara, Berita Negara atau tambahannya salah.

    Nomor lembaran menunjuk tempat pengundangan. Nomor yang keliru biasanya milik undang-undang lain yang disalin
    bersamanya, atau tahunnya tertinggal dari peraturan yang diubah.
    """

    meta = warning(
        title=("Nomor atau tahun lembaran salah", "Wrong number or year of a gazette"),
        message=(
            "{nama}: tertulis {tertulis}, seharusnya {seharusnya}{sebab}",
            "{nama}: given as {tertulis}, but should be {seharusnya}{sebab}",
        ),
        remedy=(
            "cocokkan dengan naskah {nama} di JDIH, lalu tulis {seharusnya}",
            "compare with the text of {nama} in the JDIH, then write {seharusnya}",
        ),
        texts={
            "milik": ("; Nomor {nomor} adalah milik {nama}", "; Nomor {nomor} is that of {nama}"),
            "tahun_peraturan": (", sebab itu tahun peraturannya", ", as the regulation is of that year"),
        },
        yields_to=("HKM010",),
    )
    valid = """
    dasar_hukum:
      - UU 25/2004 tentang SPPN (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran
        Negara Republik Indonesia Nomor 4421);
      - UU 17/2003 tentang Keuangan Negara (LN RI Nomor 47 Tahun 2003, TLN No. 4286)
      - Permendagri 77/2020 (Berita Negara Republik Indonesia Tahun 2020 Nomor 1781)
      - Peraturan Bupati Contoh Nomor 9 Tahun 2021 (Berita Daerah Kabupaten Contoh Tahun 2022 Nomor 1)
      - UU 23/2014 sebagaimana telah diubah terakhir dengan UU 9/2015 (Lembaran Negara Republik Indonesia Tahun
        2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)
    """
    invalid = """
    dasar_hukum:
      - UU 25/2004 tentang SPPN (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran
        Negara Republik Indonesia Nomor 4438);
      - Permendagri 86/2017 (Berita Negara Republik Indonesia Tahun 2018 Nomor 1312)
      - Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2005 (Lembaran Daerah Tahun 2005 Nomor 2) sebagaimana
        telah diubah dengan Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016 (Lembaran Daerah Kabupaten
        Contoh Tahun 2005 Nomor 3)
    => dasar_hukum/UU-25-2004
    => dasar_hukum/Permendagri-86-2017
    => dasar_hukum/Perda-Kabupaten-3-2016
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the gazettes of each regulation and amendment of the list."""
        for one in citations_with_amendments(plan):
            for gazette in one.citation.gazettes:
                if not _may_be_the_amended_acts(one, gazette):
                    yield from self._check(one, gazette)

    def _check(self, one: Cited, gazette: Gazette) -> Iterator[Finding]:
        """Hold a gazette against the table; where it is not known there, it is of the regulation's year or the next."""
        row = look_up(one.act)
        official = row.gazette(gazette.kind) if row else ""
        if row and official:
            year, _, number = official.rpartition("/")
            if not _is(gazette, official):
                sebab = Text.join(self._whose(gazette), doubt(row.gazette_source))
                yield self._finding(one, gazette, _said(year, number), sebab)
        elif gazette.year is not None and not 0 <= gazette.year - one.act.year <= 1:
            yield self._finding(one, gazette, f"Tahun {one.act.year}", self.text("tahun_peraturan"))

    def _finding(self, one: Cited, gazette: Gazette, right: str, sebab: Text) -> Finding:
        name = "".join(_NAMES[letter] for letter in gazette.kind)
        written = f"{name} {_said(str(gazette.year or ''), gazette.number)}"
        place = one.at(gazette.start, gazette.end)
        return self.finding(place, nama=one.act.called, tertulis=written, seharusnya=right, sebab=sebab)

    def _whose(self, gazette: Gazette) -> Text:
        """Tell which other regulation a number belongs to; no two have the same number of a supplement."""
        owner = next((row for row in table().values() if gazette.kind == "TLN" and row.tln == gazette.number), None)
        return self.text("milik", nomor=gazette.number, nama=owner.act.called) if owner else NOTHING


def _said(year: str, number: str) -> str:
    return f"{f'Tahun {year}' if year else ''} {f'Nomor {number}' if number else ''}".strip()


def _is(gazette: Gazette, official: str) -> bool:
    """Tell whether a gazette is the official one, as far as its year and number are given."""
    year, _, number = official.rpartition("/")
    return gazette.number in {"", number} and (not year or gazette.year in {None, int(year)})


def _may_be_the_amended_acts(one: Cited, gazette: Gazette) -> bool:
    """Tell whether the gazette behind an amending act may be that of the act it amends, which then has none itself."""
    main = one.basis.citation
    if main is None or one.citation is main or main.gazettes:
        return False
    row = look_up(main.act)
    official = row.gazette(gazette.kind) if row else ""
    return _is(gazette, official) if official else gazette.year in {None, main.act.year, main.act.year + 1}
