"""The rule pack of renja-lint: what a Renja must satisfy, one rule a file."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from renja_lint import Rule, hookimpl

FAMILIES = {
    "STR": "bab, sub bab dan tabel",
    "NOM": "nomenklatur dan hierarki",
    "KOD": "kode",
    "SAT": "satuan dan indikator",
    "TGT": "target",
    "THN": "tahun",
    "JML": "pagu dan jumlahnya",
    "XTB": "tabel terhadap tabel",
    "NRS": "uraian terhadap tabel",
    "EVL": "evaluasi",
    "HKM": "dasar hukum",
    "IDN": "identitas dan pengesahan",
    "TKS": "kebersihan teks",
}


def _rules() -> Iterator[type[Rule]]:
    """Find the rules by the names of their files: ``sum/jml001_nama_aturan.py`` has the class ``NamaAturan``."""
    for family in iter_modules(__path__):
        folders = [f"{folder}/{family.name}" for folder in __path__] if family.ispkg else []
        for file in iter_modules(folders):
            code, _, name = file.name.partition("_")
            if len(code) == 6 and code[:3].upper() in FAMILIES and code[3:].isdecimal():
                module = import_module(f"{__name__}.{family.name}.{file.name}")
                yield getattr(module, name.title().replace("_", ""))


RULES: tuple[type[Rule], ...] = tuple(sorted(_rules(), key=lambda rule: rule.meta.code))


@hookimpl
def renja_lint_rules() -> tuple[type[Rule], ...]:
    """Give the pack's rules in order of code."""
    return RULES
