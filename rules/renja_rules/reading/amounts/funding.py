"""Names of funding sources, as Permendagri 90/2019 spells them; the list is not complete."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import fold

NAMES = (
    "Pendapatan Asli Daerah",
    "Dana Transfer Umum-Dana Bagi Hasil",
    "Dana Transfer Umum-Dana Alokasi Umum",
    "Dana Transfer Khusus-Dana Alokasi Khusus Fisik",
    "DAU Tambahan untuk Dukungan Pendanaan Kelurahan",
    "Pendapatan Bagi Hasil",
    "Bantuan Keuangan",
)
_SHORT = {
    "pad": "Pendapatan Asli Daerah",
    "dau": "Dana Transfer Umum-Dana Alokasi Umum",
    "danaalokasiumum": "Dana Transfer Umum-Dana Alokasi Umum",
    "dbh": "Dana Transfer Umum-Dana Bagi Hasil",
    "danabagihasil": "Dana Transfer Umum-Dana Bagi Hasil",
}
_BY_FOLD = {fold(name): name for name in NAMES} | _SHORT


@lru_cache(maxsize=256)
def official_source(text: str) -> str | None:
    """Give the official name of a source that is written in another way; None for names that we do not know."""
    return _BY_FOLD.get(fold(text))
