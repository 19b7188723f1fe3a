from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from renja_lint import Baris, Finding, Plan, Related, Rule, fold_words, warning
from renja_rules.unit._mentions import mentions_of_programs

_LITTLE = frozenset({"dan", "atau", "di", "pada", "yang", "untuk", "serta", "dengan", "dalam", "dari", "program"})
# Words that any agency's indicators use: two of them side by side tell of no programme.
_GENERAL = frozenset({
    "aparatur", "daerah", "daya", "desa", "kabupaten", "kapasitas", "kelurahan", "kepuasan", "koordinasi", "kota",
    "manusia", "masyarakat", "mutu", "pelayanan", "pelaksanaan", "pembinaan", "pemerintah", "pemerintahan",
    "pengawasan", "pengelolaan", "pengembangan", "peningkatan", "penyelenggaraan", "prasarana", "provinsi", "publik",
    "sarana", "sumber", "umum", "urusan",
})  # fmt: skip
# Official programmes print "Ketentraman" where their kegiatan print "Ketenteraman".
_SPELLINGS = (("tenteram", "tentram"), ("efektifitas", "efektivitas"))


class IndikatorProgramTertukar(Rule):
    """Indikator sebuah program menyebut urusan program lain.

    Indikator yang tersalin dari program lain membuat capaian program ini diukur dengan pekerjaan orang lain. Yang
    dilaporkan hanya indikator yang memakai kata-kata nama program lain, dan tidak satu pun kata nama programnya.
    Program penunjang tidak diperiksa, karena menunjang semua program.

    Ganti dengan indikator program itu sendiri.
    """

    meta = warning(
        title=("Indikator program mungkin tertukar", "Programme's indicator may be another's"),
        message=(
            '{nama}: indikator "{indikator}" menyebut urusan program lain, yaitu {pembanding}; mungkin tertukar',
            '{nama}: the indicator "{indikator}" tells of another programme, {pembanding}; perhaps a mix-up',
        ),
        remedy=(
            "periksa apakah indikatornya tersalin dari program lain, lalu tulis indikator program ini sendiri",
            "check whether the indicator was copied from another programme, then give this programme's own",
        ),
        texts={
            "program_lain": ("di sini {nama}", "here {nama}"),
        },
        yields_to=("NOM002",),
    )
    valid = """
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
        - tingkat: program
          nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM
          indikator: Persentase Peningkatan Pelayanan Kecamatan Mendukung Pemerintahan
        - tingkat: program
          nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA
          indikator: Persentase desa yang menjaga ketenteraman dan ketertiban
        - {tingkat: program, nama: PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN}
        - tingkat: program
          nama: PROGRAM PELAYANAN TERPADU
          indikator: Persentase desa/kelurahan yang kondusif
    """
    invalid = """
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
        - tingkat: program
          nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA
          indikator: Persentase Peningkatan Pelayanan Kecamatan Mendukung Ketenteraman dan Ketertiban
    => evaluasi/program-pembinaan-dan-pengawasan-pemerintahan-desa#indikator
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look in each programme's indicator for two neighbouring words of another's name, of which it has none."""
        for mention in mentions_of_programs(plan):
            owner = mention.owner
            text = _content(mention.text)
            if owner is None or _supports_all(owner) or not set(_content(owner.nama)).isdisjoint(text):
                continue
            other = _told_of(text, owner)
            if other is not None:
                yield self.finding(
                    mention.place,
                    Related(other.at("nama"), self.text("program_lain", nama=other.sebutan)),
                    *mention.related(),
                    nama=owner.sebutan,
                    indikator=mention.text,
                    pembanding=other.nama,
                )


def _told_of(text: list[str], owner: Baris) -> Baris | None:
    """Find another programme of the table, two neighbouring words of whose name neighbour in a text too."""
    told = _pairs(text)
    others = owner.tabel.of_level("program") if told else ()
    return next((other for other in others if not told.isdisjoint(_pairs(_content(other.nama)))), None)


def _pairs(content: list[str]) -> set[tuple[str, str]]:
    special = [word for word in content if word not in _GENERAL]
    return set(pairwise(special))


def _supports_all(owner: Baris) -> bool:
    """Tell whether a programme is the one that supports all others: its indicators may speak of any of them."""
    return "penunjang" in _content(owner.nama)


def _content(text: str) -> list[str]:
    """Give the words of a text that tell of something, in one spelling."""
    folded = fold_words(text)
    for spelling, usual in _SPELLINGS:
        folded = folded.replace(spelling, usual)
    return [word for word in folded.split() if word not in _LITTLE]
