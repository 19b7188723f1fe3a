"""Linter for Renja, the yearly work plans of Indonesian regional agencies.

What is in ``__all__`` is all that rules and readers need, ours and those of other packages; it is imported when it is
first asked for. ``renja_lint.testing`` helps to try rules.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from renja_lint.engine import FileReport, Machine
    from renja_lint.examples import Example
    from renja_lint.finding import NOTHING, Finding, Guess, Money, Norm, Place, Related, Severity, Span, Spot, Text
    from renja_lint.metadata import Meta, Option, error, info, warning
    from renja_lint.nomenclature import (
        Entry,
        Nomenclature,
        Official,
        fold,
        history_of,
        holder_of,
        list_editions,
        list_units,
        owner_of,
        print_code,
        successors_of,
    )
    from renja_lint.nomenclature.names import fold_words
    from renja_lint.nomenclature.near import nearness, parent_code
    from renja_lint.nomenclature.tables import list_bidang, list_entries, list_own_entries
    from renja_lint.patterns import regex
    from renja_lint.plan.agency import KECAMATAN
    from renja_lint.plan.cells import (
        COLUMNS_BEFORE,
        MONEY_COLUMNS,
        KolomKode,
        KolomPersen,
        KolomTarget,
        KolomTeks,
        KolomUang,
        Sel,
    )
    from renja_lint.plan.chapters import Bagian
    from renja_lint.plan.document import Plan
    from renja_lint.plan.fields import TINGKAT
    from renja_lint.plan.labels import COLUMN_LABELS, join_label, slugify
    from renja_lint.plan.model import (
        Bab,
        BarisEvaluasi,
        BarisPelayanan,
        BarisRencana,
        BarisTelaah,
        Belanja,
        Kepala,
        Pengesahan,
        TabelPelayanan,
        TabelTujuan,
        TabelUsulan,
        TahunPelayanan,
    )
    from renja_lint.plan.names import means_the_same, own_name
    from renja_lint.plan.passages import Passage, PassageKind
    from renja_lint.plan.paths import find_node
    from renja_lint.plan.rows import Baris, Indikator, Tabel
    from renja_lint.plan.texts import Hit, Texts
    from renja_lint.plan.values import (
        Kode,
        Persen,
        Rupiah,
        Tanggal,
        Target,
        is_absent,
        is_organisation_code,
        is_percent,
        read_kode,
        read_rupiah,
        read_target,
    )
    from renja_lint.plugins import hookimpl
    from renja_lint.regime import (
        BRIDGING_PERIODS,
        FIRST_YEAR,
        FORMS,
        LAST_YEAR,
        PERMENDAGRI_86,
        PERMENDAGRI_90,
        SISTEMATIKA_NAMES,
        TABLE_TITLES,
        BabBaku,
        Bentuk,
        Kolom,
        Regime,
        Sistematika,
        SubbabBaku,
        form,
        name_edition,
    )
    from renja_lint.regime.basis import SISTEMATIKA_86
    from renja_lint.regime.headings import HeadingChoices, HeadingWords
    from renja_lint.regime.labels import RUNS
    from renja_lint.regime.numerals import read_numeral, write_roman
    from renja_lint.regime.titles import has_words, spellings, telling_words, title_words
    from renja_lint.rule import Rule, option
    from renja_lint.source.lined import Lined, Stretch
    from renja_lint.source.reader import Given, Reader
    from renja_lint.source.tree import Mapping, Node, Problem, Reading, Scalar, Sequence
    from renja_lint.wording import as_text, format_rupiah, format_value

__all__ = [
    "BRIDGING_PERIODS", "COLUMNS_BEFORE", "COLUMN_LABELS", "FIRST_YEAR", "FORMS", "KECAMATAN", "LAST_YEAR",
    "MONEY_COLUMNS", "NOTHING", "PERMENDAGRI_86", "PERMENDAGRI_90", "RUNS", "SISTEMATIKA_86", "SISTEMATIKA_NAMES",
    "TABLE_TITLES", "TINGKAT", "Bab", "BabBaku", "Bagian", "Baris", "BarisEvaluasi", "BarisPelayanan",
    "BarisRencana", "BarisTelaah", "Belanja", "Bentuk", "Entry", "Example", "FileReport", "Finding", "Given",
    "Guess", "HeadingChoices", "HeadingWords", "Hit", "Indikator", "Kepala", "Kode", "Kolom", "KolomKode",
    "KolomPersen", "KolomTarget", "KolomTeks", "KolomUang", "Lined", "Machine", "Mapping", "Meta", "Money", "Node",
    "Nomenclature", "Norm", "Official", "Option", "Passage", "PassageKind", "Pengesahan", "Persen", "Place", "Plan",
    "Problem", "Reader", "Reading", "Regime", "Related", "Rule", "Rupiah", "Scalar", "Sel", "Sequence", "Severity",
    "Sistematika", "Span", "Spot", "Stretch", "SubbabBaku", "Tabel", "TabelPelayanan", "TabelTujuan", "TabelUsulan",
    "TahunPelayanan", "Tanggal", "Target", "Text", "Texts", "__version__", "as_text", "error", "find_node", "fold",
    "fold_words", "form", "format_rupiah", "format_value", "has_words", "history_of", "holder_of", "hookimpl",
    "info", "is_absent", "is_organisation_code", "is_percent", "join_label", "lint", "list_bidang", "list_editions",
    "list_entries", "list_own_entries", "list_units", "means_the_same", "name_edition", "nearness", "option",
    "own_name", "owner_of", "parent_code", "print_code", "read_kode", "read_numeral", "read_rupiah", "read_target",
    "regex", "slugify", "spellings", "successors_of", "telling_words", "title_words", "warning", "write_roman",
]  # fmt: skip

__version__ = "0.1.0"

_HOMES = {
    "engine": ("FileReport", "Machine"),
    "examples": ("Example",),
    "finding": ("Finding", "Guess", "Money", "NOTHING", "Norm", "Place", "Related", "Severity", "Span", "Spot", "Text"),
    "metadata": ("Meta", "Option", "error", "info", "warning"),
    "nomenclature": (
        "Entry", "Nomenclature", "Official", "fold", "history_of", "holder_of", "list_editions", "list_units",
        "owner_of", "print_code", "successors_of",
    ),
    "nomenclature.names": ("fold_words",),
    "nomenclature.near": ("nearness", "parent_code"),
    "nomenclature.tables": ("list_bidang", "list_entries", "list_own_entries"),
    "patterns": ("regex",),
    "plan.agency": ("KECAMATAN",),
    "plan.cells": (
        "COLUMNS_BEFORE", "KolomKode", "KolomPersen", "KolomTarget", "KolomTeks", "KolomUang", "MONEY_COLUMNS",
        "Sel",
    ),
    "plan.chapters": ("Bagian",),
    "plan.document": ("Plan",),
    "plan.fields": ("TINGKAT",),
    "plan.labels": ("COLUMN_LABELS", "join_label", "slugify"),
    "plan.model": (
        "Bab", "BarisEvaluasi", "BarisPelayanan", "BarisRencana", "BarisTelaah", "Belanja", "Kepala", "Pengesahan",
        "TabelPelayanan", "TabelTujuan", "TabelUsulan", "TahunPelayanan",
    ),
    "plan.names": ("means_the_same", "own_name"),
    "plan.passages": ("Passage", "PassageKind"),
    "plan.paths": ("find_node",),
    "plan.rows": ("Baris", "Indikator", "Tabel"),
    "plan.texts": ("Hit", "Texts"),
    "plan.values": (
        "Kode", "Persen", "Rupiah", "Tanggal", "Target", "is_absent", "is_organisation_code", "is_percent",
        "read_kode", "read_rupiah", "read_target",
    ),
    "plugins": ("hookimpl",),
    "regime": (
        "BRIDGING_PERIODS", "BabBaku", "Bentuk", "FIRST_YEAR", "FORMS", "Kolom", "LAST_YEAR", "PERMENDAGRI_86",
        "PERMENDAGRI_90", "Regime", "SISTEMATIKA_NAMES", "Sistematika", "SubbabBaku", "TABLE_TITLES", "form",
        "name_edition",
    ),
    "regime.basis": ("SISTEMATIKA_86",),
    "regime.headings": ("HeadingChoices", "HeadingWords"),
    "regime.labels": ("RUNS",),
    "regime.numerals": ("read_numeral", "write_roman"),
    "regime.titles": ("has_words", "spellings", "telling_words", "title_words"),
    "rule": ("Rule", "option"),
    "source.lined": ("Lined", "Stretch"),
    "source.reader": ("Given", "Reader"),
    "source.tree": ("Mapping", "Node", "Problem", "Reading", "Scalar", "Sequence"),
    "wording": ("as_text", "format_rupiah", "format_value"),
}  # fmt: skip


def lint(data: bytes, file: str) -> FileReport:
    """Check the bytes of one plan with all installed rules; ``file`` is what findings call it.

    For many plans make one ``Machine`` of the rules and readers of ``renja_lint.plugins.load()``.
    """
    from renja_lint.engine import Machine  # noqa: PLC0415  to import the package stays cheap
    from renja_lint.plugins import load  # noqa: PLC0415

    loaded = load()
    machine = Machine([rule() for rule in loaded.rules], readers=loaded.readers, trusted=loaded.trusted)
    return machine.lint(data, file)


def __getattr__(name: str) -> object:
    """Import what is offered when it is first asked for, and keep it.

    Raises:
        AttributeError: it is not offered.
    """
    for home, names in _HOMES.items():
        if name in names:
            return globals().setdefault(name, getattr(import_module(f"renja_lint.{home}"), name))
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
