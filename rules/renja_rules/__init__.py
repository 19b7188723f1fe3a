"""The rule pack of renja-lint: what a Renja must satisfy, one rule a file."""

from __future__ import annotations

from renja_lint.plugins import hookimpl
from renja_lint.rule import Rule
from renja_rules.sum.jml001_jumlah_kegiatan_tidak_cocok import JumlahKegiatanTidakCocok
from renja_rules.sum.jml002_jumlah_program_tidak_cocok import JumlahProgramTidakCocok
from renja_rules.sum.jml003_jumlah_bidang_tidak_cocok import JumlahBidangTidakCocok
from renja_rules.sum.jml004_total_berbeda import TotalBerbeda
from renja_rules.sum.jml005_jumlah_kolom_lain_tidak_cocok import JumlahKolomLainTidakCocok
from renja_rules.sum.jml008_pagu_kosong import PaguKosong
from renja_rules.sum.jml009_pagu_tidak_wajar import PaguTidakWajar
from renja_rules.sum.jml011_sumber_dana_kosong import SumberDanaKosong
from renja_rules.sum.jml012_sumber_dana_tidak_baku import SumberDanaTidakBaku

RULES: tuple[type[Rule], ...] = (
    JumlahKegiatanTidakCocok,
    JumlahProgramTidakCocok,
    JumlahBidangTidakCocok,
    TotalBerbeda,
    JumlahKolomLainTidakCocok,
    PaguKosong,
    PaguTidakWajar,
    SumberDanaKosong,
    SumberDanaTidakBaku,
)


@hookimpl
def renja_lint_rules() -> tuple[type[Rule], ...]:
    """Give the pack's rules in order of code."""
    return RULES
