"""THN009 tanggal-pengesahan-tidak-wajar."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, Meta, Plan, Related, Rule, Severity, Text, option


class TanggalPengesahanTidakWajar(Rule):
    """Tanggal pengesahan tidak wajar untuk Renja jenis dan tahun ini.

    Renja disahkan pada tahun sebelum tahun rencana, sedangkan Renja perubahan disahkan di tengah tahun rencana. Tanggal
    di luar itu biasanya salah ketik atau tertinggal dari dokumen lama. Batas bulannya kebiasaan, dan dapat diatur.

    Periksa tanggal pengesahan.
    """

    meta = Meta(
        code="THN009",
        name="tanggal-pengesahan-tidak-wajar",
        severity=Severity.WARNING,
        title=Text(id="Tanggal pengesahan tidak wajar", en="Unlikely date of the sign-off"),
        message=Text(
            id='tanggal pengesahan "{tertulis}" tidak wajar: {sebab}',
            en='the date of the sign-off, "{tertulis}", is unlikely: {sebab}',
        ),
        remedy=Text(id="periksa tanggal pengesahan dan tahun rencana", en="check the date and the plan's year"),
        texts={
            "tahun": Text(
                id="Renja {jenis} tahun {tahun} lazimnya disahkan pada tahun {seharusnya}",
                en="such a plan for {tahun} is usually signed in {seharusnya}",
            ),
            "bulan": Text(
                id="Renja perubahan lazimnya disahkan antara bulan ke-{pertama} dan bulan ke-{terakhir}",
                en="a revised plan is usually signed between month {pertama} and month {terakhir}",
            ),
            "tahun_rencana": Text(id="tahun rencana {tahun}", en="the plan's year {tahun}"),
        },
    )
    bulan_pertama = option(
        7, Text(id="bulan pertama pengesahan Renja perubahan", en="first month in which a revised plan is signed")
    )
    bulan_terakhir = option(
        10, Text(id="bulan terakhir pengesahan Renja perubahan", en="last month in which a revised plan is signed")
    )
    valid = (
        Example(plan="pengesahan: {tanggal: 22 Juli 2024}"),
        Example(plan="jenis: perubahan\npengesahan: {tanggal: 01 Agustus 2025}"),
        Example(plan="pengesahan: {tempat: Contoh}"),
    )
    invalid = (
        Example(plan="pengesahan: {tanggal: 22 Juli 2023}", at=("#pengesahan.tanggal",)),
        Example(plan="jenis: perubahan\npengesahan: {tanggal: 01 Maret 2025}", at=("#pengesahan.tanggal",)),
        Example(plan="jenis: perubahan\npengesahan: {tanggal: 01-08-2024}", at=("#pengesahan.tanggal",)),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the date of the sign-off with when such a plan is signed."""
        tanggal = plan.isi.pengesahan.tanggal if plan.isi.pengesahan else None
        jenis, tahun = plan.regime.jenis, plan.regime.tahun
        if tanggal is None or jenis is None or tahun is None:
            return
        first, last = self.bulan_pertama, self.bulan_terakhir
        expected = tahun if jenis == "perubahan" else tahun - 1
        if tanggal.day.year != expected:
            why = self.text("tahun", jenis=jenis, tahun=tahun, seharusnya=expected)
        elif jenis == "perubahan" and not first <= tanggal.day.month <= last:
            why = self.text("bulan", pertama=first, terakhir=last)
        else:
            return
        note = self.text("tahun_rencana", tahun=tahun)
        yield self.finding(
            plan.at("pengesahan", "tanggal"), Related(plan.at("tahun"), note), tertulis=tanggal.text.strip(), sebab=why
        )
