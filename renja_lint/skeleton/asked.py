"""What is asked for when a plan is begun, and whether there can be such a plan."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.refusal import refusal
from renja_lint.regime import LAST_YEAR, Regime, regime
from renja_lint.regime.basis import Jenis
from renja_lint.regime.chapters import FIRST_RENJA


class SkeletonRequest(NamedTuple):
    """What the plan is to be; ``bidang`` are codes, ``chosen`` are codes, or words of the names, of sub kegiatan.

    ``nomenklatur`` is the edition that rules it; where None, that of its kind and year.
    """

    perangkat_daerah: str
    tahun: int
    jenis: Jenis = "induk"
    daerah: str = ""
    provinsi: str = ""
    renstra: str = ""
    bidang: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    nomenklatur: str | None = None

    @property
    def agency(self) -> str:
        """Give the agency's name with that of its region, as titles have it."""
        is_named = not self.daerah or self.perangkat_daerah.casefold().endswith(self.daerah.casefold())
        return self.perangkat_daerah if is_named else f"{self.perangkat_daerah} {self.daerah}"


def regime_of(asked: SkeletonRequest) -> Regime:
    """Give what is asked of the plan by law.

    Raises:
        RefusalError: that is not known for its year, or its Renstra is of other years.
    """
    found = regime(asked.jenis, asked.tahun, asked.nomenklatur)
    if not found.sistematika or asked.tahun > LAST_YEAR:
        raise refusal(
            id=f"susunan Renja tahun {asked.tahun} tidak diketahui; yang diketahui {FIRST_RENJA} sampai {LAST_YEAR}",
            en=f"how a Renja of {asked.tahun} is laid out is not known; it is from {FIRST_RENJA} to {LAST_YEAR}",
        )
    if asked.renstra:
        _check_period(asked.renstra, asked.tahun)
    return found


def _check_period(period: str, tahun: int) -> None:
    years = period.split("-")
    if [len(year) for year in years if year.isdecimal()] != [4, 4] or len(years) != 2:
        raise refusal(
            id=f'--renstra "{period}" bukan masa Renstra; tulis seperti 2025-2029',
            en=f'--renstra "{period}" is no period of a Renstra; write it like 2025-2029',
        )
    first, last = map(int, years)
    if not first <= tahun <= last:
        raise refusal(
            id=f"tahun {tahun} di luar masa Renstra {period}", en=f"{tahun} is outside the Renstra's period, {period}"
        )
