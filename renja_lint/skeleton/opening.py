"""What stands at the top of a new plan: what to do with it, in the words of who plans."""

from __future__ import annotations

from renja_lint.finding import Text
from renja_lint.nomenclature import Nomenclature
from renja_lint.skeleton.asked import SkeletonRequest

_COMMENT = """\
# Kerangka Renja {pd} Tahun {tahun}. Langkah berikutnya:
# 1. Isi yang masih kosong di belakang titik dua. Yang ditulis di belakang tanda # hanya petunjuk, misalnya satuan
#    target: "target: # ... Dokumen" diisi menjadi "target: 2 Dokumen". Pagu ditulis "pagu: 12.500.000".
# 2. Teks bab yang panjang ditulis di bawah "teks: |", setiap barisnya menjorok dua spasi dari kata teks.
# 3. Tambah baris yang sama bila perlu (tujuan, indikator pelayanan, usulan), dan hapus yang tidak dipakai.
# 4. Periksa dengan renja-lint: yang dilaporkan tinggal yang belum diisi atau salah isi.
"""


def comment(asked: SkeletonRequest, names: Nomenclature) -> str:
    """Give the comment at the top of the plan, in Indonesian as the plan is."""
    doubt = uncertain(names)
    return _COMMENT.format(pd=asked.perangkat_daerah, tahun=asked.tahun) + (f"# {doubt.id}\n" if doubt else "")


def uncertain(names: Nomenclature) -> Text | None:
    """Say that codes and names come from other editions than the one that rules; None where they do not."""
    if names.certain:
        return None
    used = ", ".join(names.own)
    return Text(
        id=f"Edisi nomenklatur {names.ruling} tidak ada dalam data renja-lint; kode dan nama diambil dari {used}, jadi "
        "cocokkan dengan SIPD.",
        en=f"Edition {names.ruling} of the nomenclature is not in our data; codes and names come from {used}: compare "
        "them with SIPD.",
    )
