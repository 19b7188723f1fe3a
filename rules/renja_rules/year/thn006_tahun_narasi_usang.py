from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, option, regex, warning
from renja_rules.reading.chapters.sections import first, sections, sentence
from renja_rules.reading.words.years import ranges, years
from renja_rules.year._planning import PLANNED, phrase, words

_ANOTHER_TIME = regex(
    r"evaluasi|capaian|tercapai|realisasi|\blalu\b|sebelum|sejak|semula|sampai dengan|\bs/?d\b|\bs\.d|pada akhir|"
    r"dibanding|perubahan dari"
)


class TahunNarasiUsang(Rule):
    """Arah kebijakan, sasaran atau prioritas pembangunan yang dirujuk adalah milik tahun yang sudah lewat.

    Bab telaahan kebijakan sering disalin dari dokumen tahun lalu. Bila tahunnya tertinggal, yang dikutip adalah tema
    dan prioritas pembangunan yang sudah berganti. Yang dilihat hanya frasa perencanaan seperti "sasaran pembangunan
    tahun 2023", bukan sejarah, evaluasi, periode atau peraturan.

    Ganti dengan kebijakan tahun rencana, isi dan tahunnya.
    """

    meta = warning(
        title=("Kebijakan yang dirujuk sudah lewat tahunnya", "The policy referred to is of a past year"),
        message=(
            '"{tertulis}" merujuk tahun {tahun}, padahal tahun rencana {seharusnya}',
            '"{tertulis}" refers to {tahun}, but the plan is for {seharusnya}',
        ),
        remedy=(
            "rujuk kebijakan tahun {seharusnya}; periksa juga isinya, mungkin ikut tersalin",
            "refer to the policy of {seharusnya}; check its content too, it may have been copied along",
        ),
        texts={
            "tahun_rencana": ("tahun rencana {tahun}", "the plan's year {tahun}"),
        },
    )
    kata_perencanaan = option(
        (),
        (
            "kata perencanaan lain yang tahunnya harus tahun rencana, misalnya strategi",
            "more words of planning whose year should be the plan's, such as strategi",
        ),
    )
    valid = """
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Arah kebijakan pembangunan nasional tahun 2025 dan sasaran RPJMD Tahun 2021-2026 menjadi acuan.
          Prioritas pembangunan Kabupaten Contoh Tahun 2025 ialah pelayanan. Sasaran yang dicapai pada tahun
          2023 menjadi dasar. Realisasi sasaran pembangunan daerah tahun 2023 cukup baik. Kebijakan itu berlaku
          sejak Undang-Undang Nomor 25 Tahun 2004. Sasaran pembangunan nasional tahun 2029 masih jauh.
          Prioritas pembangunan daerah tahun 2025 melanjutkan prioritas pembangunan daerah tahun 2024.
          Sasaran pembangunan nasional tahun 2024 dalam RPJMN 2020-2024 sudah ditetapkan.
      - {nomor: II, judul: HASIL EVALUASI, teks: Sasaran pembangunan daerah tahun 2023 terlampaui.}
    """
    invalid = """
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Dari tema, fokus dan sasaran
          pembangnan tahun 2023 diambil arah pemulihan.
          Tema RKP Tahun 2024 ialah transformasi. Prioritas pembangunan daerah Kabupaten Contoh tahun 2025 mutu.
    => bab/III#teks/tema-fokus-dan-sasaran-pembangnan-tahun-2023
    => bab/III#teks/tema-rkp-tahun-2024
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Find years behind phrases of planning, outside the evaluation."""
        tahun = plan.regime.tahun
        extra = {word.casefold() for word in self.kata_perencanaan}
        names = words(f"{plan.isi.daerah or ''} {plan.isi.provinsi or ''}".casefold())
        for section in sections(plan) if tahun else ():
            for one in () if section.looks_back else first(years(section.text)):
                if tahun is None or one.year >= tahun:
                    continue
                start = phrase(section.lower, one.start, PLANNED | extra, names)
                begin, end = sentence(section.text, one.start)
                if start is None or start < begin or _ANOTHER_TIME.search(section.lower, begin, end):
                    continue
                if _is_named_rightly(section.text[begin:end], one.year, tahun):
                    continue
                yield self.finding(
                    section.at(start, one.end),
                    Related(plan.at("tahun"), self.text("tahun_rencana", tahun=tahun)),
                    tertulis=section.text[start : one.end],
                    tahun=one.year,
                    seharusnya=tahun,
                )


def _is_named_rightly(text: str, year: int, tahun: int) -> bool:
    """Tell whether a sentence names the plan's own year too, or a period that ends with the year."""
    return any(one.year == tahun for one in years(text)) or any(period.last == year for period in ranges(text))
