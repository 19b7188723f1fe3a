from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, option, warning


class TanggalPengesahanTidakWajar(Rule):
    """Tanggal pengesahan tidak wajar untuk Renja jenis dan tahun ini.

    Renja disahkan pada tahun sebelum tahun rencana, sedangkan Renja perubahan disahkan di tengah tahun rencana. Tanggal
    di luar itu biasanya salah ketik atau tertinggal dari dokumen lama. Batas bulannya kebiasaan, dan dapat diatur.
    """

    meta = warning(
        title=("Tanggal pengesahan tidak wajar", "Unlikely date of the sign-off"),
        message=(
            'tanggal pengesahan "{tertulis}" tidak wajar: {sebab}',
            'the date of the sign-off, "{tertulis}", is unlikely: {sebab}',
        ),
        remedy=("periksa tanggal pengesahan dan tahun rencana", "check the date and the plan's year"),
        texts={
            "tahun": (
                "Renja {jenis} tahun {tahun} lazimnya disahkan pada tahun {seharusnya}",
                "such a plan for {tahun} is usually signed in {seharusnya}",
            ),
            "bulan": (
                "Renja perubahan lazimnya disahkan antara bulan ke-{pertama} dan bulan ke-{terakhir}",
                "a revised plan is usually signed between month {pertama} and month {terakhir}",
            ),
            "tahun_rencana": ("tahun rencana {tahun}", "the plan's year {tahun}"),
        },
    )
    bulan_pertama = option(
        7, ("bulan pertama pengesahan Renja perubahan", "first month in which a revised plan is signed")
    )
    bulan_terakhir = option(
        10, ("bulan terakhir pengesahan Renja perubahan", "last month in which a revised plan is signed")
    )
    valid = """
    pengesahan: {tanggal: 22 Juli 2024}
    ---
    jenis: perubahan
    pengesahan: {tanggal: 01 Agustus 2025}
    ---
    pengesahan: {tempat: Contoh}
    """
    invalid = """
    pengesahan: {tanggal: 22 Juli 2023}
    => #pengesahan.tanggal
    ---
    jenis: perubahan
    pengesahan: {tanggal: 01 Maret 2025}
    => #pengesahan.tanggal
    ---
    jenis: perubahan
    pengesahan: {tanggal: 01-08-2024}
    => #pengesahan.tanggal
    """

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
