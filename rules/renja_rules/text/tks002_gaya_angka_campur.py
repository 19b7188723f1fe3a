from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce

from renja_lint import Finding, Plan, Related, Rule, Tabel, warning
from renja_rules.text._numbers import Number, amounts, amounts_in_text, column_name, wanted_measures
from renja_rules.text._styles import Styled, by_column, decimals_style, thousands_style, usual_style


class GayaAngkaCampur(Rule):
    """Gaya penulisan angka bercampur dalam satu tabel, atau dalam teks.

    Angka "6,100,000" di antara "6.100.000" mudah salah baca, dan saat disalin ke lembar kerja dapat berubah menjadi
    bilangan lain. Kolom yang gayanya berbeda sering berasal dari dokumen lain yang disalin.
    """

    meta = warning(
        title=("Gaya penulisan angka bercampur", "Numbers are written in mixed styles"),
        message=(
            "{kolom}: {banyak} angka {tertulis} (contoh {contoh}), padahal {pembanding} {seharusnya}",
            "{kolom}: {banyak} number(s) {tertulis} (such as {contoh}), but {pembanding} {seharusnya}",
        ),
        remedy=(
            "tulis semua angka di situ dengan satu gaya, yaitu titik untuk ribuan dan koma untuk desimal",
            "write all those numbers in one style: dots for thousands and commas for decimals",
        ),
        texts={
            "titik": ("memakai titik sebagai tanda ribuan", "use dots for thousands"),
            "koma": ("memakai koma sebagai tanda ribuan", "use commas for thousands"),
            "polos": ("tidak memakai tanda ribuan", "use no mark for thousands"),
            "koma_desimal": ("memakai koma sebagai tanda desimal", "use commas for decimals"),
            "titik_desimal": ("memakai titik sebagai tanda desimal", "use dots for decimals"),
            "atau": ("{awal} atau {akhir}", "{awal} or {akhir}"),
            "kolom": ("kolom {kolom}", "column {kolom}"),
            "teks": ("teks", "text"),
            "sisa_kolom": ("angka lain di kolom itu", "the other numbers of that column"),
            "sisa_tabel": ("kolom lain di tabel itu", "the other columns of that table"),
            "sisa_teks": ("angka lain di teks", "the other numbers in the text"),
        },
    )
    tables = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan")
    valid = """
    - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000, pagu_maju: 6.500.000}
    - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: "0", pagu_maju: 7500}
    ---
    - {kode: 7.01.01, nama: Program Penunjang, pagu: "6,100,000", pagu_maju: "6,500,000"}
    ---
    bab: [{nomor: III, judul: RENCANA, teks: 'Pagu Rp80.855.379 atau sekitar Rp 0,081 miliar.'}]
    ---
    evaluasi:
      baris: [{nama: Administrasi Umum, target: 1.500 Surat, realisasi: "51,48", tingkat_realisasi: 3}]
    """
    invalid = """
    - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000}
    - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: "42,000,000"}
    - {kode: 7.01.03, nama: Program Pemberdayaan, pagu: 5500000}
    => rencana#pagu
    ---
    - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000, pagu_maju: "6,500,000"}
    - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: 7.100.000, pagu_maju: "7,500,000"}
    => rencana#pagu_maju
    ---
    evaluasi:
      baris:
        - {tingkat: program, nama: Program Pemberdayaan, realisasi_lalu: "99,81"}
        - {tingkat: kegiatan, nama: Koordinasi Kegiatan Pemberdayaan Desa, realisasi_lalu: "95.00"}
    => evaluasi#realisasi_lalu
    ---
    bab: [{nomor: III, judul: RENCANA, teks: 'Pagu Rp. 80.855.379,- dan Rp 2985017421,- untuk operasi.'}]
    => bab/III#teks/rp-2985017421
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the thousands marks of the amounts in titles and running text."""
        for cells in by_column(amounts_in_text(plan.texts), thousands_style).values():
            usually = usual_style(Counter([style for style, _ in cells]))
            odd = [(style, cell) for style, cell in cells if style != usually]
            if odd:
                yield self._finding(None, odd, odd[1:], usually, "sisa_teks")

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the thousands marks of amounts, then at the decimal marks of targets and percentages."""
        yield from self._check(tabel, by_column(amounts(tabel, plan), thousands_style))
        yield from self._check(tabel, by_column(wanted_measures(tabel, plan, decimals_style), decimals_style))

    def _check(self, tabel: Tabel, columns: Mapping[str, Sequence[Styled]]) -> Iterator[Finding]:
        """Report the odd cells of a mixed column, and a column that is alike in itself but unlike the table."""
        counted = {column: Counter([style for style, _ in cells]) for column, cells in columns.items()}
        usuals = {column: usual_style(styles) for column, styles in counted.items()}
        of_table = usual_style(Counter(usuals.values()))
        for column, cells in columns.items():
            if len(counted[column]) > 1:
                odd = [(style, cell) for style, cell in cells if style != usuals[column]]
                yield self._finding(tabel, odd, odd[1:], usuals[column], "sisa_kolom")
            elif usuals[column] != of_table:
                every = (styled for others in columns.values() for styled in others)
                right = next((style, cell) for style, cell in every if style == of_table)
                yield self._finding(tabel, cells, [right], of_table, "sisa_tabel")

    def _finding(
        self, tabel: Tabel | None, odd: Sequence[Styled], shown: Sequence[Styled], style: str, rest: str
    ) -> Finding:
        first = Number._make(odd[0][1])
        place, name = first.place, column_name(first.column)
        styles = [self.text(one) for one in dict.fromkeys(style for style, _ in odd)]
        return self.finding(
            place._replace(subject=f"{tabel.name}#{first.column}") if tabel else place,
            *(Related(number.place, number.note) for number in (Number._make(cell) for _, cell in shown)),
            kolom=self.text("kolom", kolom=name) if tabel else self.text("teks"),
            banyak=len(odd),
            tertulis=reduce(lambda some, one: self.text("atau", awal=some, akhir=one), styles),
            contoh=first.value.text,
            pembanding=self.text(rest),
            seharusnya=self.text(style),
        )
