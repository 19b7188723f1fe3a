"""Rows of T-C.33 and T-C.29 that are none of the nomenclature: an agency's units, totals, remarks."""

from __future__ import annotations

from renja_lint import Baris, Plan, Tabel, fold_words, is_organisation_code

# The first words of the names of an agency's parts, and of what else is printed between the rows.
UNITS = (
    "kelurahan", "kecamatan", "kec", "kantor", "upt", "uptd", "uptb", "puskesmas", "balai", "cabang", "sekretariat",
    "bagian", "bidang", "subbagian", "sub bagian", "subbag", "subbidang", "sub bidang", "seksi",
)  # fmt: skip
OTHERS = (
    "jumlah", "total", "subtotal", "sub total", "sub jumlah", "grand total", "dibulatkan", "pembulatan", "keterangan",
    "ket", "catatan", "misi", "tujuan", "sasaran",
)  # fmt: skip


def begins_with(nama: str, beginnings: tuple[str, ...]) -> bool:
    """Tell whether a name begins with one of some words, blind to case and marks."""
    return f"{fold_words(nama)} ".startswith(tuple(f"{fold_words(one)} " for one in beginnings))


def units_above(tabel: Tabel, plan: Plan) -> dict[Baris, Baris]:
    """Give the row of the agency's unit that each row stands under, of those that have one above them."""
    found: dict[Baris, Baris] = {}
    unit: Baris | None = None
    for baris in tabel.baris:
        if _is_unit(baris, plan):
            unit = baris
        elif unit is not None:
            found[baris] = unit
    return found


def _is_unit(baris: Baris, plan: Plan) -> bool:
    written = baris.isi.kode
    if written is not None:
        return is_organisation_code(written.text)
    return not baris.tingkat and begins_with(baris.nama, UNITS) and not plan.nomenclature.named(baris.nama)
