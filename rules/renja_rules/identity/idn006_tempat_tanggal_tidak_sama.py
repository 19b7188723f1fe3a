from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    Bab,
    Finding,
    Pengesahan,
    Plan,
    Related,
    Rule,
    Scalar,
    find_node,
    fold,
    is_absent,
    warning,
)

_KEYS = ("tempat", "tanggal")
_CLOSING = "penutup"


class TempatTanggalTidakSama(Rule):
    """Tempat atau tanggal pengesahan tidak ada, atau berbeda dari kata pengantar.

    Tanggal menentukan peraturan mana yang berlaku bagi dokumen, dan apakah batas waktunya dipenuhi. Dua tanggal yang
    berbeda membuat hal itu tidak pasti.
    """

    meta = warning(
        title=("Tempat atau tanggal tidak ada atau tidak sama", "Place or date is missing or not the same"),
        message=("{kolom} pengesahan {sebab}", "the {kolom} of the sign-off {sebab}"),
        remedy=(
            "tulis tempat dan tanggal yang sama di kata pengantar dan di pengesahan",
            "write the same place and date in the preface and the sign-off",
        ),
        texts={
            "tempat": ("tempat", "place"),
            "tanggal": ("tanggal", "date"),
            "belum_ditulis": ("belum ditulis", "is missing"),
            "belum_lengkap": ("belum lengkap", "is not complete"),
            "berbeda": ("berbeda dari yang tertulis di {judul}", "is not the one in {judul}"),
            "di_sini": ("di sini {tertulis}", "here {tertulis}"),
        },
    )
    valid = """
    pengesahan: {tempat: Mangkutana, tanggal: 01 Agustus 2024, jabatan: Camat}
    bab: [{judul: KATA PENGANTAR, pengesahan: {tempat: MANGKUTANA, tanggal: 2024-08-01}}]
    ---
    pengesahan: {tempat: Mangkutana, tanggal: 1 Agustus 2024}
    bab: [{judul: KATA PENGANTAR, pengesahan: {jabatan: Camat}}, {nomor: V, judul: PENUTUP}]
    ---
    bab: [{nomor: I, judul: PENDAHULUAN}]
    """
    invalid = """
    pengesahan: {tempat: Mangkutana, tanggal: 01 Agustus 2024}
    bab: [{judul: KATA PENGANTAR, pengesahan: {tempat: Malili, tanggal: 01 Juli 2024}}]
    => bab/kata-pengantar#pengesahan.tempat
    => bab/kata-pengantar#pengesahan.tanggal
    ---
    pengesahan: {tempat: Mangkutana, jabatan: Camat}
    => #pengesahan.tanggal
    ---
    pengesahan: {tempat: Mangkutana, tanggal: "      Juli 2024"}
    => #pengesahan.tanggal
    ---
    bab: [{nomor: V, judul: PENUTUP, teks: Demikian Renja ini disusun.}]
    => #pengesahan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the sign-off, and hold that of each chapter against it; a fragment needs none."""
        signed = plan.isi.pengesahan
        if signed is None:
            last = [index for index, bab in enumerate(plan.isi.bab) if _CLOSING in (bab.judul or "").lower()]
            for index in last[:1]:
                place = plan.at("bab", index, "judul")._replace(subject="#pengesahan")
                yield self.finding(place, kolom=tuple(map(self.text, _KEYS)), sebab=self.text("belum_ditulis"))
            return
        for key, value in (("tempat", signed.tempat), ("tanggal", signed.tanggal)):
            if value is None:
                node = find_node(plan.tree, ("pengesahan", key))
                is_begun = isinstance(node, Scalar) and not is_absent(node.text)
                why = self.text("belum_lengkap" if is_begun else "belum_ditulis")
                yield self.finding(plan.at("pengesahan", key), kolom=self.text(key), sebab=why)
        for index, bab in enumerate(plan.isi.bab):
            if bab.pengesahan:
                yield from self._compared(plan, signed, bab, ("bab", index, "pengesahan"))

    def _compared(self, plan: Plan, signed: Pengesahan, bab: Bab, path: tuple[str | int, ...]) -> Iterator[Finding]:
        title = " ".join((bab.judul or bab.nomor or "").split())
        for key in _KEYS:
            one, other = _comparable(signed, key), _comparable(bab.pengesahan, key)
            if one and other and one != other:
                why = self.text("berbeda", judul=title)
                related = Related(plan.at("pengesahan", key), self.text("di_sini", tertulis=_written(signed, key)))
                yield self.finding(plan.at(*path, key), related, kolom=self.text(key), sebab=why)


def _comparable(signed: Pengesahan | None, key: str) -> str:
    if signed is None:
        return ""
    if key == "tanggal":
        return signed.tanggal.day.isoformat() if signed.tanggal else ""
    return fold(signed.tempat or "")


def _written(signed: Pengesahan, key: str) -> str:
    text = (signed.tanggal.text if signed.tanggal else "") if key == "tanggal" else signed.tempat or ""
    return " ".join(text.split())
