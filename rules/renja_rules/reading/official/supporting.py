"""The supporting programme X.XX.01, which every agency has under its own bidang urusan."""

from __future__ import annotations

from renja_lint import KECAMATAN, Baris, Plan, fold

_SHARED_PROGRAM = "01"


def is_kecamatan(plan: Plan) -> bool:
    """Tell whether the agency is a kecamatan, by its name."""
    return fold(plan.isi.perangkat_daerah or "").removeprefix("kantor").startswith("kecamatan")


def own_bidang(plan: Plan) -> frozenset[str]:
    """Give the bidang of all programmes of T-C.33 but the supporting one; of a kecamatan's also 7.01."""
    return plan.made(_own_bidang)


def _own_bidang(plan: Plan) -> frozenset[str]:
    tabel = plan.tables.get("rencana")
    codes = ((baris.kode or "").split(".") for baris in (tabel.baris if tabel else ()))
    found = frozenset(".".join(parts[:2]) for parts in codes if len(parts) > 2 and parts[2] != _SHARED_PROGRAM)
    return found | {KECAMATAN} if found and is_kecamatan(plan) else found


def supporting_bidang(baris: Baris) -> str | None:
    """Give the bidang under which a row is of the supporting programme; None for other rows, and for X.XX itself."""
    parts = baris.kode.split(".") if baris.kode else []
    if len(parts) < 3 or parts[2] != _SHARED_PROGRAM or (baris.isi.kode and baris.isi.kode.is_shared):
        return None
    return f"{parts[0]}.{parts[1]}"


def is_misplaced(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row is of the supporting programme, but under a bidang that the plan has no other programme of."""
    bidang = supporting_bidang(baris)
    own = own_bidang(plan) if bidang else frozenset[str]()
    return bool(own) and bidang not in own
