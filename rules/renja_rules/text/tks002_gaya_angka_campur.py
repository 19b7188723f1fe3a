"""TKS002 gaya-angka-campur."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from renja_lint import Example, Finding, Meta, Plan, Related, Rule, Severity, Tabel, Text
from renja_rules.text._numbers import Number, amounts, amounts_in_text, column_name, wanted_measures
from renja_rules.text._styles import STYLES, Styled, by_column, decimals, thousands, usual

_TEXT = Text(id="teks", en="text")
_REST_OF_COLUMN = Text(id="angka lain di kolom itu", en="the other numbers of that column")
_OTHER_COLUMNS = Text(id="kolom lain di tabel itu", en="the other columns of that table")
_REST_OF_TEXT = Text(id="angka lain di teks", en="the other numbers in the text")


class GayaAngkaCampur(Rule):
    """Gaya penulisan angka bercampur dalam satu tabel, atau dalam teks.

    Angka "6,100,000" di antara "6.100.000" mudah salah baca, dan saat disalin ke lembar kerja dapat berubah menjadi
    bilangan lain. Kolom yang gayanya berbeda sering berasal dari dokumen lain yang disalin.

    Pakai satu gaya di seluruh dokumen. Gaya Indonesia memakai titik untuk ribuan dan koma untuk desimal.
    """

    meta = Meta(
        code="TKS002",
        name="gaya-angka-campur",
        severity=Severity.WARNING,
        title=Text(id="Gaya penulisan angka bercampur", en="Numbers are written in mixed styles"),
        message=Text(
            id="{kolom}: {banyak} angka {tertulis} (contoh {contoh}), padahal {pembanding} {seharusnya}",
            en="{kolom}: {banyak} number(s) {tertulis} (such as {contoh}), but {pembanding} {seharusnya}",
        ),
        remedy=Text(
            id="tulis semua angka di situ dengan satu gaya, yaitu titik untuk ribuan dan koma untuk desimal",
            en="write all those numbers in one style: dots for thousands and commas for decimals",
        ),
    )
    tables = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan")
    valid = (
        Example(
            rows="""
            - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000, pagu_maju: 6.500.000}
            - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: "0", pagu_maju: 7500}
            """
        ),
        Example(rows='- {kode: 7.01.01, nama: Program Penunjang, pagu: "6,100,000", pagu_maju: "6,500,000"}'),
        Example(plan="bab: [{nomor: III, judul: RENCANA, teks: 'Pagu Rp80.855.379 atau sekitar Rp 0,081 miliar.'}]"),
        Example(
            plan="""
            evaluasi:
              baris: [{nama: Administrasi Umum, target: 1.500 Surat, realisasi: "51,48", tingkat_realisasi: 3}]
            """
        ),
    )
    invalid = (
        Example(
            rows="""
            - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000}
            - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: "42,000,000"}
            - {kode: 7.01.03, nama: Program Pemberdayaan, pagu: 5500000}
            """,
            at=("rencana#pagu",),
        ),
        Example(
            rows="""
            - {kode: 7.01.01, nama: Program Penunjang, pagu: 6.100.000, pagu_maju: "6,500,000"}
            - {kode: 7.01.02, nama: Program Penyelenggaraan, pagu: 7.100.000, pagu_maju: "7,500,000"}
            """,
            at=("rencana#pagu_maju",),
        ),
        Example(
            plan="""
            evaluasi:
              baris:
                - {tingkat: program, nama: Program Pemberdayaan, realisasi_lalu: "99,81"}
                - {tingkat: kegiatan, nama: Koordinasi Kegiatan Pemberdayaan Desa, realisasi_lalu: "95.00"}
            """,
            at=("evaluasi#realisasi_lalu",),
        ),
        Example(
            plan="""
            bab: [{nomor: III, judul: RENCANA, teks: 'Pagu Rp. 80.855.379,- dan Rp 2985017421,- untuk operasi.'}]
            """,
            at=("bab/III#teks/rp-2985017421",),
        ),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the thousands marks of the amounts in titles and running text."""
        for cells in by_column(amounts_in_text(plan.texts), thousands).values():
            usually = usual(Counter([style for style, _ in cells]))
            odd = [(style, cell) for style, cell in cells if style != usually]
            if odd:
                yield self._finding(None, odd, odd[1:], usually, _REST_OF_TEXT)

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the thousands marks of amounts, then at the decimal marks of targets and percentages."""
        yield from self._check(tabel, by_column(amounts(tabel, plan), thousands))
        yield from self._check(tabel, by_column(wanted_measures(tabel, plan, decimals), decimals))

    def _check(self, tabel: Tabel, columns: Mapping[str, Sequence[Styled]]) -> Iterator[Finding]:
        """Report the odd cells of a mixed column, and a column that is alike in itself but unlike the table."""
        counted = {column: Counter([style for style, _ in cells]) for column, cells in columns.items()}
        usuals = {column: usual(styles) for column, styles in counted.items()}
        of_table = usual(Counter(usuals.values()))
        for column, cells in columns.items():
            if len(counted[column]) > 1:
                odd = [(style, cell) for style, cell in cells if style != usuals[column]]
                yield self._finding(tabel, odd, odd[1:], usuals[column], _REST_OF_COLUMN)
            elif usuals[column] != of_table:
                every = (styled for others in columns.values() for styled in others)
                right = next((style, cell) for style, cell in every if style == of_table)
                yield self._finding(tabel, cells, [right], of_table, _OTHER_COLUMNS)

    def _finding(
        self, tabel: Tabel | None, odd: Sequence[Styled], shown: Sequence[Styled], style: str, compared: Text
    ) -> Finding:
        first = Number._make(odd[0][1])
        place, name = first.place, column_name(first.column)
        return self.finding(
            place._replace(subject=f"{tabel.name}#{first.column}") if tabel else place,
            *(Related(number.place, _as_written(number)) for number in (Number._make(cell) for _, cell in shown)),
            kolom=Text(id=f"kolom {name}", en=f"column {name}") if tabel else _TEXT,
            banyak=len(odd),
            tertulis=_either([STYLES[style] for style in dict.fromkeys(style for style, _ in odd)]),
            contoh=first.value.text,
            pembanding=compared,
            seharusnya=STYLES[style],
        )


def _either(styles: Sequence[Text]) -> Text:
    return Text(id=" atau ".join(each.id for each in styles), en=" or ".join(each.en for each in styles))


def _as_written(number: Number) -> Text:
    text = number.value.text.strip()
    return Text(id=f"tertulis {text}", en=f"written {text}")
