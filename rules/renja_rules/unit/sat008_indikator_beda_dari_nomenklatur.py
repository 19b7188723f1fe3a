from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    PERMENDAGRI_90,
    Baris,
    Finding,
    Indikator,
    Norm,
    Plan,
    Rule,
    Severity,
    Text,
    fold_words,
    option,
    warning,
)
from renja_rules.reading.options import exact
from renja_rules.reading.targets.indicators import official_with_units, without_unit
from renja_rules.reading.things.pagu import find_deciding_table
from renja_rules.unit._wordings import is_no_measure, is_official, official_texts, uncertainty


class IndikatorBedaDariNomenklatur(Rule):
    """Indikator keluaran jauh dari indikator resmi sub kegiatannya.

    Nomenklatur menetapkan indikator keluaran setiap sub kegiatan, dan SIPD mengisinya sendiri. Indikator karangan
    sendiri mengukur hal lain, sehingga target dan capaiannya tidak cocok dengan SIPD. Beda ejaan, satuan dalam kurung
    dan beda kata yang kecil tidak dilaporkan.
    """

    meta = warning(
        Norm(PERMENDAGRI_90, Text(id="lampiran dan pemutakhirannya", en="annex and its updates")),
        title=("Indikator keluaran bukan indikator resmi", "Output indicator is not the official one"),
        message=(
            '{nama}: indikator tertulis "{indikator}", indikator resminya "{seharusnya}"{sebab}',
            '{nama}: the indicator is given as "{indikator}", the official one is "{seharusnya}"{sebab}',
        ),
        remedy=(
            "pakai indikator resmi setiap sub kegiatan, dan tulis targetnya menurut indikator itu",
            "use the official indicator of each sub kegiatan, and give the target by that indicator",
        ),
        through=(
            (
                "{banyak} indikator keluaran bukan indikator resmi sub kegiatannya, misalnya {nama}: tertulis"
                ' "{indikator}", resminya "{seharusnya}"{sebab}'
            ),
            (
                "{banyak} output indicators are not the official ones of their sub kegiatan, such as {nama}: given as"
                ' "{indikator}", the official one is "{seharusnya}"{sebab}'
            ),
        ),
    )
    kemiripan = option(
        0.8,
        (
            "kemiripan kata dengan indikator resmi, 0 sampai 1, yang masih diterima",
            "likeness of words to the official indicator, 0 to 1, that is still accepted",
        ),
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{nama: Jumlah mebel yang diadakan (unit)}]}
    ---
    - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu,
        indikator: [{nama: JUMLAH LAPORAN FASILITASI KUNJUNGAN TAMU (laporan)}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{jenis: hasil, nama: Persentase puas}]}
    """
    invalid = """
    - {kode: 7.01.01.2.08.0001, nama: Penyediaan Jasa Surat Menyurat,
        indikator: [{nama: Jumlah surat masuk dan keluar yang diadministrasikan (Surat)}]}
    => rencana/7.01.01.2.08.0001#keluaran.nama
    ---
    telaah_rkpd:
      baris:
        - {kode: 7.01.01.2.08, nama: Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah}
        - nama: Penyediaan Jasa Surat Menyurat
          rancangan: {indikator: Jumlah surat}
          kebutuhan: {indikator: Jumlah surat, pagu: 1.500.000}
    => telaah_rkpd/7.01.01.2.08/penyediaan-jasa-surat-menyurat#kebutuhan.indikator
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the deciding table: T-C.31 repeats T-C.33, and T-C.29 may follow an older edition."""
        for baris in find_deciding_table(plan).rows("sub_kegiatan"):
            yield from self._compare(baris, plan)

    def _compare(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Take the output nearest to the official one; a wanted state is another rule's."""
        outputs = [one for one in baris.indikator if one.jenis == "keluaran" and one.side != "rancangan" and one.nama]
        found = official_with_units(baris, plan) if outputs else None
        if found is None or any(one.nama in found.indicators for one in outputs):
            return
        texts = official_texts(baris, plan)
        passed = any(is_official(one.nama or "", texts) or is_no_measure(one, plan) for one in outputs)
        if not texts or passed:
            return
        likeness, indikator, text = max((_nearest(one, texts) for one in outputs), key=lambda each: each[0])
        if likeness < exact(self.kemiripan) * 100:
            yield self.finding(
                indikator.at("nama"),
                severity=Severity.WARNING if found.units_certain else Severity.INFO,
                nama=baris.sebutan,
                kode=found.kode,
                indikator=indikator.nama,
                seharusnya=Text.same(text),
                sebab=uncertainty(found, plan),
            )


def _nearest(indikator: Indikator, texts: tuple[str, ...]) -> tuple[float, Indikator, str]:
    """Find the official text most like an indicator, 0 to 100: by its words as they stand, and in whatever order."""
    from rapidfuzz import fuzz  # noqa: PLC0415  only plans with other indicators pay for it

    written = fold_words(without_unit(indikator.nama or ""))
    pairs = [(fold_words(text), text) for text in texts]
    ranked = [(min(fuzz.ratio(written, each), fuzz.token_sort_ratio(written, each)), text) for each, text in pairs]
    likeness, text = max(ranked)
    return likeness, indikator, text
