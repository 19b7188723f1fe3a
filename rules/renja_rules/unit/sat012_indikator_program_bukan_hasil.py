from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    Finding,
    Plan,
    Related,
    Rule,
    Severity,
    Text,
    fold_words,
    option,
    regex,
    warning,
)
from renja_rules.unit._mentions import Mention, mentions_of_programs

_OUTPUTS = ("dokumen", "laporan", "kegiatan", "rapat", "surat", "paket", "rekening")
_ITSELF = regex(
    r"(?:persentase|prosentase|tingkat|nilai)? ?(?:rata rata )?(?:capaian|pencapaian|realisasi|terlaksananya) "
    r"(?:rata rata )?(?:kinerja|program|kegiatan|pelaksanaan)\b"
)


class IndikatorProgramBukanHasil(Rule):
    """Indikator program menghitung keluaran, atau hanya mengukur capaiannya sendiri.

    Program diukur dari hasilnya (outcome). "Jumlah dokumen ..." adalah keluaran sub kegiatan, dan "Persentase capaian
    kinerja ..." selalu 100 persen bila semua dikerjakan: keduanya tidak menyatakan apa yang menjadi lebih baik.
    """

    meta = warning(
        title=("Indikator program bukan hasil", "Programme's indicator is not an outcome"),
        message=('indikator program "{indikator}" {sebab}', 'the programme indicator "{indikator}" {sebab}'),
        remedy=(
            "ukur hasilnya bagi penerima layanan, misalnya persentase desa yang tertib administrasi",
            "measure the outcome for those served, such as the share of villages with orderly administration",
        ),
        texts={
            "keluaran": (
                "menghitung keluaran, padahal program diukur dari hasilnya bagi penerima layanan",
                "counts outputs, though a programme is measured by what it does for those that it serves",
            ),
            "diri_sendiri": (
                "hanya mengukur capaian kinerja program itu sendiri",
                "measures only how far the programme itself got",
            ),
            "lainnya": (", begitu pula {banyak} indikator program lainnya", ", and so do {banyak} others"),
        },
    )
    kata_keluaran = option(
        _OUTPUTS,
        ('kata sesudah "Jumlah" yang menandakan keluaran', 'words behind "Jumlah" that tell of an output'),
    )
    valid = """
    - {kode: 7.01.06, nama: PROGRAM, indikator: [{nama: Persentase desa yang tertib, target: 80 %}]}
    ---
    - {kode: 7.01.06, nama: PROGRAM, indikator: [{nama: Jumlah desa yang tertib, target: 9 Desa}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Nilai Akuntabilitas Kinerja, target: BB}]}
    ---
    - {kode: 7.01.01.2.01, nama: Perencanaan, indikator: [{nama: Jumlah dokumen, target: 9 Dokumen}]}
    """
    invalid = """
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Jumlah dokumen tersusun, target: 9 Dokumen}]}
    => rencana/7.01.01#capaian.nama
    ---
    - {kode: 7.01.03, nama: PROGRAM PEMBERDAYAAN}
    - kode: 7.01.03.2.01.0001
      nama: Peningkatan Partisipasi
      indikator: [{jenis: capaian, nama: Persentase Capaian Kinerja Pemberdayaan, target: 100 %}]
    - kode: 7.01.03.2.01.0003
      nama: Peningkatan Efektifitas
      indikator: [{jenis: capaian, nama: Persentase Capaian Kinerja Pemberdayaan ('%), target: 100 %}]
    => rencana#capaian.nama
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at every programme's indicator once; those that measure themselves are one finding."""
        found = mentions_of_programs(plan)
        listed = set(self.kata_keluaran)
        for mention in found:
            first, _, rest = fold_words(mention.text).partition(" ")
            if first == "jumlah" and rest.partition(" ")[0] in listed:
                related = mention.related()
                yield self.finding(mention.place, *related, indikator=mention.text, sebab=self.text("keluaran"))
        themselves = [mention for mention in found if _ITSELF.match(fold_words(mention.text))]
        if themselves:
            yield self._of_themselves(themselves[0], themselves[1:])

    def _of_themselves(self, first: Mention, others: list[Mention]) -> Finding:
        also = self.text("lainnya", banyak=len(others)) if others else NOTHING
        row, _, column = first.place.subject.partition("#")
        return self.finding(
            first.place._replace(subject=f"{row.partition('/')[0]}#{column}"),
            *(Related(other.place, Text.same(other.text)) for other in others),
            severity=Severity.INFO,
            indikator=first.text,
            sebab=Text.join(self.text("diri_sendiri"), also),
        )
