from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, KolomTarget, Plan, Related, Rule, Text, regex, warning
from renja_rules.evaluation._cells import COLUMNS, cell_as_printed, value
from renja_rules.evaluation._formulas import agrees, mean, round_half_up

_MEAN = regex(r"\b(?:rata\s*-?\s*rata|rerata)\b", re.IGNORECASE)
_OF_PARTS = regex(r"\b(?:kinerja|capaian|kegiatan)\b", re.IGNORECASE)
_MEASURED: tuple[KolomTarget, ...] = ("realisasi_lalu", "realisasi", "perkiraan")


class RerataProgramTidakCocok(Rule):
    """Angka program bukan rata-rata kegiatannya, padahal indikatornya menyebut rata-rata.

    Indikator seperti "Persentase rata-rata capaian kinerja" dihitung dari baris di bawahnya. Bila angkanya lain,
    biasanya satu kegiatan sudah diperbarui tetapi programnya belum. Rata-rata apa yang dimaksud tidak selalu tertulis,
    jadi temuan ini perlu diperiksa.
    """

    meta = warning(
        title=("Angka program bukan rata-rata kegiatannya", "Program is not the mean of its kegiatan"),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal rata-rata {banyak} baris di bawahnya {seharusnya}",
            "{nama}: {kolom} is given as {tertulis}, but the mean of the rows below ({banyak}) is {seharusnya}",
        ),
        remedy=(
            "hitung ulang rata-ratanya, atau perjelas rata-rata apa yang dimaksud indikatornya",
            "reckon the mean again, or say more plainly of what the indicator is the mean",
        ),
    )
    tables = ("evaluasi",)
    levels = ("program", "kegiatan")
    valid = """
    evaluasi:
      baris:
        - tingkat: program
          nama: PROGRAM KOORDINASI
          indikator: Persentase Rata-rata capaian kinerja pelayanan
          realisasi_lalu: 98
          realisasi: "47,92"
        - {tingkat: kegiatan, nama: Koordinasi Upaya, realisasi_lalu: 98, realisasi: "45,83"}
        - {tingkat: kegiatan, nama: Koordinasi Penerapan, realisasi: 50}
        - {tingkat: program, nama: PROGRAM LAIN, indikator: Rata-rata lama layanan, realisasi: 3}
        - {tingkat: kegiatan, nama: Layanan Satu, realisasi: 1}
        - {tingkat: kegiatan, nama: Layanan Dua, realisasi: 2}
    """
    invalid = """
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM A, indikator: Rata-rata capaian kinerja, realisasi_lalu: 100 %}
        - {tingkat: kegiatan, nama: Umum, realisasi_lalu: 95.00 %}
        - {tingkat: kegiatan, nama: Keuangan, realisasi_lalu: 97 %}
    => evaluasi/program-a#realisasi_lalu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare the measured columns with the mean of the rows below, blanks left out or counted as nothing."""
        name = baris.sel("indikator").text if len(baris.anak) > 1 else ""
        if not (_MEAN.search(name) and _OF_PARTS.search(name)):
            return
        for column in _MEASURED:
            own, parts = _share(baris, column), _shares(baris, column)
            exact = mean(parts) if len(parts) > 1 else None
            with_blanks = sum(parts, Decimal(0)) / len(baris.anak)
            if own is None or exact is None or agrees(own, exact) or agrees(own, with_blanks):
                continue
            yield self.finding(
                baris.at(column),
                *(
                    Related(anak.at(column), _said(anak, column))
                    for anak in baris.anak
                    if cell_as_printed(anak, column)
                ),
                nama=baris.sebutan,
                kolom=COLUMNS[column],
                tertulis=cell_as_printed(baris, column),
                seharusnya=round_half_up(exact),
                banyak=len(parts),
            )


def _share(baris: Baris, column: KolomTarget) -> Decimal | None:
    cell = baris.sel(column).value
    return value(baris, column) if cell is not None and (not cell.unit or cell.is_percent) else None


def _shares(baris: Baris, column: KolomTarget) -> tuple[Decimal, ...]:
    """Give the percentages of the rows below; nothing where one of them cannot be reckoned with."""
    written_below = [anak for anak in baris.anak if anak.sel(column).value is not None]
    found = [share for anak in written_below if (share := _share(anak, column)) is not None]
    return tuple(found) if len(found) == len(written_below) else ()


def _said(baris: Baris, column: KolomTarget) -> Text:
    return Text.same(f"{baris.sebutan}: {cell_as_printed(baris, column)}")
