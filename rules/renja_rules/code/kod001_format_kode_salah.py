from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    PERMENDAGRI_90,
    Baris,
    Finding,
    Kode,
    Norm,
    Plan,
    Rule,
    Severity,
    Text,
    error,
    fold,
    is_organisation_code,
    print_code,
)
from renja_rules.code._spelling import fix_spelling, is_well_spelled

EXAMPLE = "7.01.01.2.07"  # a kegiatan's code, as every edition prints it


class FormatKodeSalah(Rule):
    """Kode tidak ditulis menurut bentuk bakunya.

    Kode tersusun dari urusan, bidang urusan, program, kegiatan dan sub kegiatan, masing-masing dengan jumlah angka
    yang tetap. Kode yang tidak dapat dibaca tidak dapat dicocokkan dengan nomenklatur, dan angka nol yang hilang
    membuat baris tidak cocok saat disandingkan dengan SIPD.

    Tulis kodenya seperti 7.01.01.2.07.0005: angka nol di depan tetap ditulis, tiap bagian dipisah satu titik.
    """

    meta = error(
        Norm(PERMENDAGRI_90, Text(id="lampiran, susunan kode", en="annex, structure of codes")),
        title=("Kode tidak menurut bentuk bakunya", "Code not in its proper form"),
        message=('kode "{tertulis}" {sebab}{saran}', 'the code "{tertulis}" {sebab}{saran}'),
        remedy=(
            "tulis kodenya seperti {contoh}; di Excel, jadikan kolom kode sebagai teks agar angka nol tidak hilang",
            "write the code like {contoh}; in Excel, make the code column text so that no zero is lost",
        ),
        through=(
            '{banyak} kode tidak menurut bentuk bakunya; yang pertama "{tertulis}" {sebab}{saran}',
            '{banyak} codes are not in their proper form; the first, "{tertulis}", {sebab}{saran}',
        ),
        texts={
            "tak_terbaca": ("tidak dapat dibaca sebagai kode", "cannot be read as a code"),
            "tingkat_lain": (
                "adalah kode {tingkat}, padahal barisnya {seharusnya}",
                "is that of a {tingkat}, but its row is a {seharusnya}",
            ),
            "salah_tulis": (
                "tidak ditulis dengan angka nol dan titik yang semestinya",
                "is not written with the zeros and dots due",
            ),
            "mungkin": ("; mungkin {kode}", "; perhaps {kode}"),
            "tulis": ("; tulis {kode}", "; write {kode}"),
        },
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    ---
    - {kode: 7.01.01.02.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    ---
    - {kode: X.XX.01.2.07.05, nama: Pengadaan Mebel}
    ---
    - {kode: KEC-CONTOH, nama: Kecamatan Contoh}
    ---
    - {kode: 7.01.0.00.0.00.01.0001, nama: KELURAHAN SUKAMAJU}
    """
    invalid = """
    - {kode: 7.01.01.2.O7.0005, nama: Pengadaan Mebel}
    => rencana/pengadaan-mebel#kode
    ---
    - {kode: 7.1.1.2.7.5, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.07.0005#kode
    ---
    - {kode: 7.01.01.2.07.0005, tingkat: kegiatan, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.07.0005#kode
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at a code as it is printed; a row that names the agency or a unit of it carries that one's own code."""
        written = baris.isi.kode
        if written is None or _is_right(written, baris) or is_organisation_code(written.text):
            return
        if fold(baris.nama) == fold(plan.isi.perangkat_daerah or "-"):
            return
        text, digits = written.text.strip(), plan.regime.suffix_digits
        if not written.parts:
            code = baris.padanan or fix_spelling(text)
            meant = print_code(code, digits) if code else ""
            why, hint = self.text("tak_terbaca"), self.text("mungkin", kode=meant) if meant else NOTHING
            yield self.finding(baris.at("kode"), tertulis=text, sebab=why, saran=hint, contoh=meant or EXAMPLE)
        elif baris.isi.tingkat and baris.isi.tingkat != baris.tingkat:
            has, due = (baris.tingkat or "").replace("_", " "), baris.isi.tingkat.replace("_", " ")
            why = self.text("tingkat_lain", tingkat=has, seharusnya=due)
            yield self.finding(baris.at("kode"), tertulis=text, sebab=why, saran=NOTHING, contoh=EXAMPLE)
        else:
            right = print_code(".".join(written.parts), digits)
            why, hint = self.text("salah_tulis"), self.text("tulis", kode=right)
            warning = Severity.WARNING
            yield self.finding(baris.at("kode"), severity=warning, tertulis=text, sebab=why, saran=hint, contoh=right)


def _is_right(written: Kode, baris: Baris) -> bool:
    return bool(written.parts) and baris.isi.tingkat in {None, baris.tingkat} and is_well_spelled(written)
