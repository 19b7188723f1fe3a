"""How codes are printed."""

from __future__ import annotations


def print_code(kode: str, digits: int) -> str:
    """Write a canonical code as an edition prints it that ends a sub kegiatan's code with 2 or 4 digits."""
    head, _, last = kode.rpartition(".")
    return f"{head}.{last[2:]}" if digits == 2 and kode.count(".") == 5 and last.startswith("00") else kode
