"""What people call the columns and places of a plan, and the part of a subject that stands for a text."""

from __future__ import annotations

from functools import lru_cache

from renja_lint.patterns import regex

# What people call the columns, for the label of a place.
COLUMN_LABELS = {
    "pagu": "pagu",
    "pagu_rkpd": "pagu RKPD",
    "pagu_apbd": "pagu APBD",
    "pagu_sebelum": "pagu sebelum perubahan",
    "pagu_maju": "prakiraan maju",
    "rancangan.pagu": "rancangan RKPD, pagu indikatif",
    "kebutuhan.pagu": "hasil analisis kebutuhan, kebutuhan dana",
    "rancangan": "rancangan RKPD",
    "kebutuhan": "hasil analisis kebutuhan",
    "target_maju": "target prakiraan maju",
    "target_sebelum": "target sebelum perubahan",
    "sumber_dana": "sumber dana",
    "total": "baris total",
}
_NO_SLUG = regex(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def slugify(text: str) -> str:
    """Make the part of a subject that stands for a text: lower case, letters, digits and hyphens."""
    return _NO_SLUG.sub("-", text.casefold()).strip("-")[:80] or "tanpa-nama"


def join_label(*parts: str) -> str:
    """Join what people call a place, from the outside in."""
    return " › ".join(" ".join(part.split()) for part in parts if part)
