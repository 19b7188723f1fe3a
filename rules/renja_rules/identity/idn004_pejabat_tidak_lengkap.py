from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint import Finding, Pengesahan, Plan, Rule, regex, warning

_GOLONGAN = regex(r"\b(?:IV|I{1,3})\s{0,2}[/.\-]?\s{0,2}[a-e]\b", re.IGNORECASE)
_NOT_STAFF = regex(r"\s*(?:pj\.?\s+|plt\.?\s+|plh\.?\s+)?(?:wakil\s+)?(?:bupati|wali\s?kota|gubernur)\b", re.IGNORECASE)


class PejabatTidakLengkap(Rule):
    """Pengesahan tidak memuat nama, pangkat dengan golongan, dan NIP penanda tangan.

    Tanpa keterangan itu tidak jelas siapa yang mengesahkan dokumen, dan lembar pengesahannya dikembalikan. Kata
    pengantar cukup memuat nama penanda tangan.

    Lengkapi keterangan penanda tangan, misalnya "Pembina, IV/a" untuk pangkat.
    """

    meta = warning(
        title=("Keterangan penanda tangan tidak lengkap", "The signer's particulars are incomplete"),
        message=("{uraian} belum memuat {kolom} penanda tangan", "{uraian} lacks the signer's {kolom}"),
        remedy=("lengkapi keterangan penanda tangan", "complete the signer's particulars"),
        texts={
            "pengesahan": ("pengesahan", "the sign-off"),
            "pengesahan_bab": ("pengesahan pada{judul}", "the sign-off of{judul}"),
            "nama": ("nama", "name"),
            "pangkat": ("pangkat dan golongan", "rank and grade (pangkat, golongan)"),
            "golongan": ("golongan di belakang pangkat", "grade (golongan) behind the rank"),
            "nip": ("NIP", "staff number (NIP)"),
        },
    )
    valid = """
    pengesahan: {jabatan: Camat Contoh, nama: Ratna Contoh, pangkat: 'Pembina, IV/a', nip: '197202291997032999'}
    bab: [{judul: KATA PENGANTAR, teks: Terima kasih., pengesahan: {jabatan: Camat, nama: Ratna Contoh}}]
    ---
    pengesahan: {jabatan: Bupati Contoh, nama: Budi Contoh}
    ---
    pengesahan: {nama: Ratna Contoh, pangkat: Penata Tingkat I (III d), nip: 19720229 199703 2 999}
    """
    invalid = """
    pengesahan: {jabatan: CAMAT CONTOH, nama: Ratna Contoh, pangkat: Pembina, nip: '197202291997032999'}
    bab: [{judul: KATA PENGANTAR, teks: Terima kasih., pengesahan: {jabatan: CAMAT}}]
    => #pengesahan
    => bab/kata-pengantar#pengesahan
    ---
    pengesahan: {jabatan: Camat Contoh, nama: (.............)}
    => #pengesahan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the sign-off, and at that of each chapter that has its own: there the name is enough."""
        signed = plan.isi.pengesahan
        if signed and not _NOT_STAFF.match(signed.jabatan or ""):
            lacking = tuple(self.text(key) for key in _lacking(signed))
            if lacking:
                yield self.finding(plan.at("pengesahan"), uraian=self.text("pengesahan"), kolom=lacking)
        for index, bab in enumerate(plan.isi.bab):
            if bab.pengesahan and not _is_written(bab.pengesahan.nama):
                title = " ".join((bab.judul or bab.nomor or "").split())
                where = self.text("pengesahan_bab", judul=f" {title}" if title else "")
                yield self.finding(plan.at("bab", index, "pengesahan"), uraian=where, kolom=(self.text("nama"),))


def _lacking(signed: Pengesahan) -> Iterator[str]:
    """Give the keys of the rule's words for what a sign-off lacks."""
    if not _is_written(signed.nama):
        yield "nama"
    if not _is_written(signed.pangkat):
        yield "pangkat"
    elif not _GOLONGAN.search(signed.pangkat or ""):
        yield "golongan"
    if not any(sign.isdigit() for sign in signed.nip or ""):
        yield "nip"


def _is_written(text: str | None) -> bool:
    """Tell whether something is written: dots alone are a blank to fill."""
    return any(sign.isalpha() for sign in text or "")
