"""The indicators of a row with their targets, wherever in the row each form has them."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.plan import model
from renja_lint.plan.rows import Baris, Indikator
from renja_lint.plan.values import Target
from renja_lint.regime.columns import SIDES

_DEFAULT_KIND = {"program": "capaian", "kegiatan": "hasil", "sub_kegiatan": "keluaran"}


def indicators(baris: Baris) -> Iterator[Indikator]:
    """Give the indicators of a row whose level is known, in printed order."""
    isi = baris.isi
    default = _DEFAULT_KIND.get(baris.tingkat or "", "keluaran")
    if isinstance(isi, model.BarisRencana):
        seen: dict[str, int] = {}
        for index, one in enumerate(isi.indikator):
            jenis = one.jenis or default
            seen[jenis] = seen.get(jenis, 0) + 1
            fragment = jenis if seen[jenis] == 1 else f"{jenis}~{seen[jenis]}"
            targets = _targets(one, ("target_sebelum", "target", "target_maju"))
            yield Indikator(baris, jenis, "", one.nama, one.target, targets, ("indikator", index), fragment, "nama")
    elif isinstance(isi, model.BarisTelaah):
        for side in SIDES:
            one_side = getattr(isi, side)
            if one_side is not None:
                targets = _targets(one_side, ("target",))
                yield Indikator(
                    baris, default, side, one_side.indikator, one_side.target, targets, (side,), side, "indikator"
                )
    elif isinstance(isi, model.BarisEvaluasi):
        columns = ("target_renstra", "realisasi_lalu", "target", "realisasi", "target_akhir", "perkiraan")
        yield Indikator(baris, default, "", isi.indikator, isi.target, _targets(isi, columns), (), "", "indikator")


def _targets(isi: object, keys: tuple[str, ...]) -> tuple[tuple[str, Target], ...]:
    return tuple((key, value) for key in keys if isinstance(value := getattr(isi, key), Target))
