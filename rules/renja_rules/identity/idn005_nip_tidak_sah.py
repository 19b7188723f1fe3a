from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from renja_lint import Finding, Pengesahan, Plan, Rule, Text, option, regex, warning

_DIGITS = 18  # birth date, year and month of appointment, sex, three of a series
_NOT_PART = regex(r"nip|[\s.:/-]", re.IGNORECASE)
_CONTRACT = 21  # in the month's place where somebody is employed by contract


class NipTidakSah(Rule):
    """NIP penanda tangan tidak mungkin benar.

    NIP terdiri atas 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, dan nomor urut. NIP yang
    tidak cocok dengan susunan itu salah ketik, dan pejabatnya tidak dapat dikenali dari NIP itu.
    """

    meta = warning(
        title=("NIP tidak mungkin benar", "The staff number cannot be right"),
        message=('NIP "{tertulis}": {sebab}', 'staff number (NIP) "{tertulis}": {sebab}'),
        remedy=("salin NIP dari surat keputusan pangkat terakhir", "copy the number from the latest decree on rank"),
        texts={
            "bukan_angka": ("memuat huruf atau tanda lain", "holds letters or other signs"),
            "jumlah_angka": (
                "jumlah angkanya {banyak}, seharusnya {seharusnya}",
                "has {banyak} digits, not {seharusnya}",
            ),
            "tanggal_lahir": ("{angka} bukan tanggal lahir", "{angka} is no date of birth"),
            "bulan": ("{angka} bukan bulan pengangkatan", "{angka} is no month of appointment"),
            "tahun": (
                "tahun pengangkatan {tahun} tidak mungkin untuk kelahiran {lahir}",
                "appointed in {tahun}, but born in {lahir}",
            ),
            "kelamin": (
                "angka kelima belas {angka}, seharusnya 1 (pria) atau 2 (wanita)",
                "the fifteenth digit is {angka}, not 1 (man) or 2 (woman)",
            ),
        },
    )
    usia_termuda = option(17, ("usia termuda saat diangkat, dalam tahun", "least age when appointed, in years"))
    valid = """
    pengesahan: {nama: Ratna Contoh, nip: '197202291997032999'}
    ---
    pengesahan: {nama: Budi Contoh, nip: NIP. 19850115 201001 1 001}
    ---
    pengesahan: {nama: Budi Contoh, nip: '-'}
    """
    invalid = """
    pengesahan: {nama: Ratna Contoh, nip: '19720229199703299'}
    => #pengesahan.nip
    ---
    pengesahan: {nama: Ratna Contoh, nip: '197302291997032001'}
    => #pengesahan.nip
    ---
    bab:
      - judul: KATA PENGANTAR
        pengesahan: {nama: Ratna Contoh, nip: 19850115 201001 3 001}
    => bab/kata-pengantar#pengesahan.nip
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the number in the sign-off, and in that of each chapter that has its own."""
        found: list[tuple[Pengesahan, tuple[str | int, ...]]] = []
        if plan.isi.pengesahan:
            found.append((plan.isi.pengesahan, ("pengesahan", "nip")))
        for index, bab in enumerate(plan.isi.bab):
            if bab.pengesahan:
                found.append((bab.pengesahan, ("bab", index, "pengesahan", "nip")))
        for signed, path in found:
            why = self._fault(signed.nip or "", plan.isi.tahun)
            if why:
                yield self.finding(plan.at(*path), tertulis=signed.nip, sebab=why)

    def _fault(self, nip: str, tahun: int | None) -> Text | None:
        """Tell what is wrong with a staff number; None where nothing is, or where none is written."""
        digits = _NOT_PART.sub("", nip)
        if not any(sign.isdigit() for sign in digits):
            return None
        if not digits.isdecimal():
            return self.text("bukan_angka")
        if len(digits) != _DIGITS:
            return self.text("jumlah_angka", banyak=len(digits), seharusnya=_DIGITS)
        return self._fault_of_parts(digits, tahun)

    def _fault_of_parts(self, digits: str, tahun: int | None) -> Text | None:
        born, year, month = _day(digits[:8]), int(digits[8:12]), int(digits[12:14])
        if born is None:
            return self.text("tanggal_lahir", angka=digits[:8])
        if not (1 <= month <= 12 or month == _CONTRACT):
            return self.text("bulan", angka=f"{month:02}")
        if year - born.year < self.usia_termuda or (tahun is not None and year > tahun):
            return self.text("tahun", tahun=year, lahir=born.year)
        return self.text("kelamin", angka=digits[14]) if digits[14] not in "12" else None


def _day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
