"""Which of the tables a heading is of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from renja_lint.documents.headings.columns import Layout, Leaf
from renja_lint.documents.headings.meanings import (
    of_evaluasi,
    of_pelayanan,
    of_rencana,
    of_telaah,
    of_tujuan,
    of_usulan,
)
from renja_lint.regime.columns import JENIS_INDIKATOR
from renja_lint.regime.headings import HeadingChoices, HeadingWords


class Form(NamedTuple):
    """A table of the format: how its columns are laid out, and the sets of columns of which one of each must be there.

    ``needed`` are the columns without which it cannot be read in full, with what people call them; ``said`` are sets of
    words of which one must stand in the heading, ``never`` what no column of it is called.
    """

    name: str
    lay_out: Callable[[Sequence[Leaf]], Layout]
    known_by: tuple[frozenset[str], ...]
    needed: tuple[tuple[tuple[str, ...], str], ...]
    said: tuple[tuple[str, ...], ...] = ()
    never: HeadingChoices = ()

    def is_of(self, found: Layout, leaves: Sequence[Leaf]) -> bool:
        """Tell whether columns are those of this table."""
        words = f" {' '.join(word for leaf in leaves for word in leaf.words)}"
        return (
            all(found.keys & some for some in self.known_by)
            and all(any(f" {word}" in words for word in some) for some in self.said)
            and not any(wording.fits(" ".join(leaf.words)) for wording in self.never for leaf in leaves)
        )


_WIDEST = 100  # columns; no form has half as many


def _some(*keys: str) -> frozenset[str]:
    return frozenset(keys)


_TARGETS = ("target", *(f"target.{kind}" for kind in JENIS_INDIKATOR))
_INDICATORS = ("indikator", *(f"indikator.{kind}" for kind in JENIS_INDIKATOR))
_NAME = "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan"

# In the order in which they are tried: what has the columns of an earlier one may have those of a later one too.
FORMS = (
    Form(
        "telaah_rkpd",
        of_telaah,
        (
            _some("rancangan.nama"),
            _some("kebutuhan.pagu"),
            _some("kebutuhan.target", "kebutuhan.indikator", "kebutuhan.lokasi"),
        ),
        (
            (("rancangan.nama",), "Program/Kegiatan"),
            (("rancangan.target",), "Target Capaian (rancangan RKPD)"),
            (("rancangan.pagu",), "Pagu Indikatif (rancangan RKPD)"),
            (("kebutuhan.nama",), "Program/Kegiatan (hasil analisis kebutuhan)"),
            (("kebutuhan.target",), "Target Capaian (hasil analisis kebutuhan)"),
            (("kebutuhan.pagu",), "Kebutuhan Dana"),
        ),
        said=(("rancangan", "rkpd"), ("analisis",)),
    ),
    Form(
        "pelayanan",
        of_pelayanan,
        (_some("indikator"), _some("proyeksi"), _some("target", "realisasi")),
        (
            (("indikator",), "Indikator"),
            (("target",), "Target Renstra"),
            (("realisasi",), "Realisasi Capaian"),
            (("proyeksi",), "Proyeksi"),
        ),
    ),
    Form(
        "evaluasi",
        of_evaluasi,
        (
            _some("nama", "kode"),
            _some("target_renstra"),
            _some("realisasi", "realisasi_lalu"),
            _some("tingkat_realisasi", "tingkat_capaian"),
        ),
        (
            (("nama",), "Urusan/Bidang Urusan/Program/Kegiatan"),
            (("indikator",), "Indikator Kinerja"),
            (("target_renstra",), "Target Renstra"),
            (("realisasi_lalu",), "Realisasi sampai dengan tahun sebelumnya"),
            (("target",), "Target Renja"),
            (("realisasi",), "Realisasi Renja"),
            (("tingkat_realisasi",), "Tingkat Realisasi"),
            (("perkiraan",), "Perkiraan Realisasi"),
            (("tingkat_capaian",), "Tingkat Capaian Target Renstra"),
        ),
        said=(("renja", "renstra"),),
    ),
    Form(
        "rencana",
        of_rencana,
        (
            _some("kode", "nama"),
            _some("pagu", "pagu_rkpd", "pagu_apbd"),
            _some(*_TARGETS, *_INDICATORS),
            _some("pagu_maju", "target_maju", "lokasi", "sumber_dana", "kelompok_sasaran"),
        ),
        (
            (("kode",), "Kode"),
            (("nama",), _NAME),
            (_INDICATORS, "Indikator Kinerja"),
            (_TARGETS, "Target Capaian Kinerja"),
            (("pagu",), "Pagu Indikatif"),
        ),
        never=(
            HeadingWords(("realisasi", "keuangan")),
            HeadingWords(("realisasi", "anggaran")),
            HeadingWords(("sisa",)),
        ),
    ),
    Form(
        "usulan",
        of_usulan,
        (_some("nama"), _some("volume"), _some("lokasi", "indikator")),
        ((("lokasi",), "Lokasi"), (("indikator",), "Indikator Kinerja"), (("volume",), "Besaran/Volume")),
    ),
    Form(
        "tujuan_sasaran",
        of_tujuan,
        (_some("tujuan", "sasaran"), _some("indikator_tujuan", "indikator_sasaran"), _some("target", "target_tujuan")),
        (
            (("sasaran",), "Sasaran"),
            (("indikator_sasaran",), "Indikator Sasaran"),
            (("target", "target_tujuan"), "Target"),
        ),
        never=(HeadingWords(("realisasi",)),),
    ),
)


def form_of(leaves: Sequence[Leaf]) -> tuple[Form, Layout] | None:
    """Give the table that columns are of, with what each of them holds; None where they are of none."""
    for form in FORMS if len(leaves) <= _WIDEST else ():
        found = form.lay_out(leaves)
        if form.is_of(found, leaves):
            return form, found
    return None


def missing_columns(form: Form, found: Layout) -> Iterator[str]:
    """Give what people call the columns that were not found."""
    return (called for keys, called in form.needed if not found.keys & frozenset(keys))
