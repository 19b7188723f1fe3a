from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Persen, Plan, Related, Rule, Tabel, Target, info
from renja_rules.text._numbers import TABLES, Number, column_name, measures, wanted_measures


class DesimalTakPerlu(Rule):
    """Angka bulat ditulis dengan desimal nol, padahal angka bulat lain di kolom itu tidak.

    "100.00 %" di antara "100 %" biasanya terbawa dari lembar kerja. Pembaca mengira ada ketelitian yang berbeda.
    """

    meta = info(
        title=("Desimal nol yang tidak perlu", "Decimals of nought that are not needed"),
        message=(
            'kolom {kolom}: {banyak} angka bulat berdesimal nol, seperti "{contoh}"; lainnya seperti "{pembanding}"',
            'column {kolom}: {banyak} whole number(s) with decimals, as "{contoh}"; others are as "{pembanding}"',
        ),
        remedy=(
            "hapus desimal nolnya, atau tulis semua angka di kolom itu dengan jumlah desimal yang sama",
            "delete the decimals of nought, or give all numbers of the column as many decimals",
        ),
    )
    tables = TABLES
    valid = """
    evaluasi:
      baris:
        - {tingkat: program, nama: Program Contoh, target: "100,00", realisasi: "51,48"}
        - {tingkat: kegiatan, nama: Kegiatan Contoh, target: "100,00", realisasi: 52}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: '5.000.000,00', pagu_maju: 5.000.000}
    ---
    tujuan_sasaran:
      baris:
        - {sasaran: Meningkatnya profesionalitas, indikator_sasaran: Indeks Profesionalitas, target: "78,00"}
        - {sasaran: Meningkatnya sistem merit, indikator_sasaran: Indeks Sistem Merit, target: "275"}
    """
    invalid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, indikator: [{nama: Persentase layanan, target: 100 %}]}
    - {kode: 7.01.02, nama: PROGRAM PELAYANAN, indikator: [{nama: Persentase layanan, target: 100.00  %}]}
    => rencana#capaian.target
    ---
    evaluasi:
      baris:
        - {tingkat: program, nama: Program Contoh, realisasi_lalu: "95.00"}
        - {tingkat: kegiatan, nama: Kegiatan Contoh, realisasi_lalu: 97}
    => evaluasi#realisasi_lalu
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the whole numbers of each column of targets and percentages; amounts are left to other rules."""
        columns: dict[str, list[Number]] = {}
        for cell in wanted_measures(tabel, plan, _has_noughts):
            columns.setdefault(cell[0], []).append(Number._make(cell))
        every = measures(tabel, plan) if columns else []
        for column, noughts in columns.items():
            plain: dict[str, Target | Persen] = {}
            for cell in every:
                if cell[0] == column and _decimals(cell[1]) == 0:
                    plain.setdefault(_alike(Number._make(cell), tabel.name), cell[1])
            odd = [one for one in noughts if _alike(one, tabel.name) in plain]
            if odd:
                yield self._finding(column, odd, plain[_alike(odd[0], tabel.name)])

    def _finding(self, column: str, odd: list[Number], plain: Target | Persen) -> Finding:
        first, *rest = odd
        table = first.place.subject.partition("/")[0]
        column_of = first.place.subject.rpartition("#")[2]
        return self.finding(
            first.place._replace(subject=f"{table}#{column_of}"),
            *(Related(number.place, number.note) for number in rest),
            kolom=column_name(column),
            banyak=len(odd),
            contoh=first.value.text.strip(),
            pembanding=plain.text.strip(),
        )


def _alike(number: Number, table: str) -> str:
    """Give what numbers of a column share that can be compared: an index of 78,00 may stand above a score of 275.

    Without units those of one row are alike, and in T-C.29, where the heading may have the unit, the whole column.
    """
    unit = number.value.unit.strip().lower() if isinstance(number.value, Target) else "%"
    return unit or ("%" if table == "evaluasi" else number.place.subject.partition("#")[0])


def _has_noughts(value: Target | Persen) -> bool:
    return (",0" in value.text or ".0" in value.text) and bool(_decimals(value))


def _decimals(value: Target | Persen) -> int | None:
    """Give how many decimals, all of them nought, a whole number is written with; None for all else."""
    if value.number is None:
        return None
    exponent = value.number.as_tuple().exponent
    is_whole = value.number == value.number.to_integral_value()
    return -exponent if is_whole and isinstance(exponent, int) and exponent <= 0 else None
