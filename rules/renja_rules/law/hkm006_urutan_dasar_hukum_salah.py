from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from renja_lint import Finding, Plan, Related, Rule, regex, warning
from renja_rules.law._basis import Cited, citations, is_over, is_too_late
from renja_rules.law._citation import Act
from renja_rules.reading.order import find_misplaced

_FORMS_A_REGION = regex(r"(?:pembentukan\s+)?(?:daerah|provinsi|propinsi|kabupaten|kota)", re.IGNORECASE)
# Lists put a Pergub before or after the Perda of a kabupaten or kota: both are accepted.
_RANKS: tuple[dict[str, int], ...] = ({}, {"Pergub": 9})


class UrutanDasarHukumSalah(Rule):
    """Dasar hukum tidak berurutan menurut tingkat dan tahunnya.

    Verifikator meminta landasan hukum ditulis berjenjang: undang-undang, peraturan pemerintah, peraturan presiden,
    peraturan dan keputusan menteri, peraturan daerah, lalu peraturan kepala daerah; di dalam satu jenis menurut tahun.

    Pindahkan peraturan yang disebut ke tempatnya.
    """

    meta = warning(
        title=("Urutan dasar hukum salah", "Legal bases stand out of order"),
        message=("{banyak} dasar hukum tidak pada urutannya: {nama}", "legal bases out of order ({banyak}): {nama}"),
        remedy=(
            "urutkan dari undang-undang sampai peraturan kepala daerah, dan di dalam satu jenis menurut tahunnya",
            "order them from laws down to the regulations of the region's head, within one kind by year",
        ),
        texts={
            "tingkat": ("tidak pada urutan tingkatnya", "out of rank"),
            "tahun": ("tidak pada urutan tahunnya", "out of order of years"),
        },
        yields_to=("HKM010",),
    )
    valid = """
    dasar_hukum:
      - UU 26/2008 tentang Pembentukan Kabupaten Contoh
      - UU 25/2004 tentang SPPN
      - UU 23/2014 tentang Pemerintahan Daerah
      - PP 12/2019
      - Permendagri 86/2017
      - PermenPANRB 53/2014
      - Permendagri 90/2019
      - Kepmendagri 900.1.15.5-1317 Tahun 2023
      - Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2019
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016
      - Peraturan Gubernur Contoh Nomor 3 Tahun 2020
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024
      - Surat Edaran Bupati Nomor 1 Tahun 2024
    ---
    dasar_hukum: [UU 25/2004, UU 23/2014, UU 25/2004, PP 12/2019]
    """
    invalid = """
    dasar_hukum:
      - UU 25/2004 tentang SPPN
      - UU 23/2014 tentang Pemerintahan Daerah
      - UU 17/2003 tentang Keuangan Negara
      - Permendagri 86/2017
      - PP 12/2019
      - Permendagri 90/2019
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024
    => dasar_hukum/UU-17-2003
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Find those out of rank first, then among the rest those out of year; one finding for the list.

        What is to be replaced stands anywhere: that it is over or has a wrong year is told by another rule, and so is
        what stands twice.
        """
        every = [one for one in citations(plan) if one.act.rank is not None and not _is_replaced(one.act, plan)]
        times = Counter(one.identity for one in every)
        ranked = [one for one in every if times[one.identity] == 1]
        outranked = min((find_misplaced([_rank(one, ranks) for one in ranked]) for ranks in _RANKS), key=len)
        found = dict.fromkeys(outranked, "tingkat") | dict.fromkeys(_out_of_year(ranked, outranked), "tahun")
        if found:
            first, *others = sorted(found)
            yield self.finding(
                ranked[first].head,
                *(Related(ranked[index].head, self.text(found[index])) for index in others),
                banyak=len(found),
                nama=tuple(ranked[index].act.called for index in (first, *others)),
            )


def _is_replaced(act: Act, plan: Plan) -> bool:
    return is_too_late(act, plan) or is_over(act, plan)


def _rank(one: Cited, ranks: dict[str, int]) -> int:
    return ranks.get(one.act.kind, one.act.rank or 0)


def _out_of_year(ranked: Sequence[Cited], besides: Container[int]) -> Iterator[int]:
    """Give those whose year falls among their kind; a law that formed the region may stand where it will."""
    by_kind: dict[str, list[int]] = {}
    for index, one in enumerate(ranked):
        forms_a_region = one.act.kind == "UU" and _FORMS_A_REGION.match(one.citation.title)
        if index not in besides and not forms_a_region:
            by_kind.setdefault(one.act.kind, []).append(index)
    for indexes in by_kind.values():
        yield from (indexes[at] for at in find_misplaced([ranked[index].act.year for index in indexes]))
