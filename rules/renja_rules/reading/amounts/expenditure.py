"""What a plan spends by kind of expenditure."""

from __future__ import annotations

from renja_lint import Belanja, Rupiah


def list_expenditures(belanja: Belanja | None) -> dict[str, Rupiah | None]:
    """Give the amount of each kind of expenditure, in rupiah; None where it is not written."""
    belanja = belanja or Belanja()
    return {
        "operasi": belanja.operasi,
        "modal": belanja.modal,
        "tidak_terduga": belanja.tidak_terduga,
        "transfer": belanja.transfer,
    }
