"""What a demand rests on: the regulation as it is cited, how far its text is known, and where it was read."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from renja_lint.finding import Norm, Text

Jenis = Literal["induk", "perubahan"]
JENIS: tuple[Jenis, ...] = get_args(Jenis)

# How far a fact is known: V read in the regulation's own text, P in practice material (verification forms, reviewers'
# notes, published plans), I inferred from such facts, B background knowledge without a source.
Evidence = Literal["V", "P", "I", "B"]

PERMENDAGRI_86 = "Permendagri 86/2017"
PERMENDAGRI_90 = "Permendagri 90/2019"
PERMENDAGRI_14 = "Permendagri 14/2026"

# The label of each table's form in the annex of Permendagri 86/2017.
FORMS = {
    "evaluasi": "T-C.29",
    "pelayanan": "T-C.30",
    "telaah_rkpd": "T-C.31",
    "usulan": "T-C.32",
    "rencana": "T-C.33",
}


class Basis(NamedTuple):
    """What a demand rests on.

    ``certain`` tells that independent sources place it in the annex for plans of this kind: only then may a rule that
    asks for it err; otherwise it warns.
    """

    norm: Norm
    evidence: Evidence
    source: str
    certain: bool = False


def form(table: str) -> Norm:
    """Give the norm that prescribes a table's form."""
    label = FORMS[table]
    return Norm(PERMENDAGRI_86, Text(id=f"lampiran, bentuk Tabel {label}", en=f"annex, form of Table {label}"))


SISTEMATIKA_86 = Norm(
    PERMENDAGRI_86, Text(id="lampiran, sistematika Renja Perangkat Daerah", en="annex, layout of an agency's Renja")
)
SISTEMATIKA_14 = Norm(PERMENDAGRI_14, Text(id="lampiran II huruf A angka 3", en="annex II, letter A, number 3"))
