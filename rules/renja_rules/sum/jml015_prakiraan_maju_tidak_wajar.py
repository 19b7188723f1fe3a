from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, Plan, Related, Rule, Tabel, Text, info, option
from renja_rules.reading.amounts.sums import total
from renja_rules.reading.bilingual import write_rounded
from renja_rules.reading.options import exact

_LEVELS = ("sub_kegiatan", "kegiatan", "program")


class PrakiraanMajuTidakWajar(Rule):
    """Prakiraan maju jauh berbeda dari pagu tahun rencana.

    Prakiraan maju melanjutkan sub kegiatan yang sama pada tahun berikutnya, jadi biasanya tidak jauh dari pagunya.
    Lonjakan sering berarti satu angka hilang atau berlebih. Prakiraan maju yang kosong atau nol tidak diperiksa.
    """

    meta = info(
        title=("Prakiraan maju jauh dari pagu", "Forward estimate far from the pagu"),
        message=(
            "{nama}: prakiraan maju {tertulis}, {uraian} pagu {pembanding}",
            "{nama}: the forward estimate {tertulis} is {uraian} the pagu {pembanding}",
        ),
        remedy=(
            "periksa apakah ada angka yang hilang atau berlebih, atau jelaskan pada kolom catatan",
            "check whether a digit is lost or doubled, or explain in the column for notes",
        ),
        through=(
            (
                "{banyak} baris berprakiraan maju jauh dari pagunya, misalnya {nama}: {tertulis}, {uraian} pagu"
                " {pembanding}"
            ),
            (
                "{banyak} rows have a forward estimate far from their pagu, such as {nama}: {tertulis}, {uraian} the"
                " pagu {pembanding}"
            ),
        ),
        texts={
            "kali": ("{kali} kali", "{kali} times"),
        },
        yields_to=("JML001", "JML002", "JML003", "JML005", "XTB002"),
    )
    paling_kecil = option(
        0.5,
        (
            "perbandingan terkecil prakiraan maju terhadap pagu yang masih wajar",
            "smallest ratio of forward estimate to pagu that is still accepted",
        ),
    )
    paling_besar = option(
        2.0,
        (
            "perbandingan terbesar prakiraan maju terhadap pagu yang masih wajar",
            "largest ratio of forward estimate to pagu that is still accepted",
        ),
    )
    tables = ("rencana",)
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.000.000, pagu_maju: 10.000.000}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.000.000, pagu_maju: "0"}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.000.000, pagu_maju: 30.000.000,
        catatan: Mebel aula yang baru}
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 5.640.000, pagu_maju: "30,000,000"}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.640.000, pagu_maju: "30,000,000"}
    => rencana/7.01.01.2.07.0005#pagu_maju
    ---
    - {kode: 7.01.01.2.06, nama: Administrasi Umum, pagu: 439.182.374, pagu_maju: 19.009.500}
    => rencana/7.01.01.2.06#pagu_maju
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at sub kegiatan first: a parent far off because the rows below it are has nothing more to tell."""
        told: set[Baris] = set()
        least, most = exact(self.paling_kecil), exact(self.paling_besar)
        for tingkat in _LEVELS:
            for baris in tabel.of_level(tingkat):
                ratio = _ratio(baris)
                if ratio is None or baris.isi.catatan or least <= ratio <= most:
                    continue
                below = _ratio_below(baris)
                is_symptom = not told.isdisjoint(baris.anak) and below is not None and not least <= below <= most
                told.add(baris)
                if not is_symptom:
                    yield self._finding(baris, ratio)

    def _finding(self, baris: Baris, ratio: Decimal) -> Finding:
        now, later = (uang.text.strip() if uang else "" for uang in (baris.uang("pagu"), baris.uang("pagu_maju")))
        return self.finding(
            baris.at("pagu_maju"),
            Related(baris.at("pagu"), Text.same(f"pagu {now}")),
            nama=baris.sebutan,
            tertulis=later,
            pembanding=now,
            uraian=self.text("kali", kali=write_rounded(ratio, Decimal("0.01"))),
        )


def _ratio(baris: Baris) -> Decimal | None:
    """Give the forward estimate as so many times the pagu; None where either is blank or nothing."""
    return _times(baris.rupiah("pagu"), baris.rupiah("pagu_maju"))


def _ratio_below(baris: Baris) -> Decimal | None:
    """Give the same of the rows below together."""
    return _times(total(baris.anak, "pagu"), total(baris.anak, "pagu_maju"))


def _times(now: Decimal | None, later: Decimal | None) -> Decimal | None:
    return later / now if now and later and now > 0 and later > 0 else None
