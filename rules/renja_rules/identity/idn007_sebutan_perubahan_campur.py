from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Hit, Plan, Rule, Texts, info, regex
from renja_rules.identity._terms import keep_own_uses
from renja_rules.reading.words.places import describe_counts, places_in_order, related_places

_PLAN = r"(?:renja|rencana kerja(?! (?:pemerintah|dan anggaran))(?:\s{0,3}\(renja\))?)"
_BEHIND = regex(rf"\s{{1,3}}{_PLAN}(?!\w)")  # "Perubahan Renja"
_IN_FRONT = regex(rf"\b{_PLAN}\s{{1,3}}$")  # "Renja Perubahan"
_LONGEST = 40  # characters of the plan's name
_FIRST, _LAST = "Perubahan Renja", "Renja Perubahan"


class SebutanPerubahanCampur(Rule):
    """Dokumen disebut "Perubahan Renja" dan juga "Renja Perubahan".

    Sebutan yang berganti-ganti membuat pembaca menyangka ada dua dokumen. Yang lazim dipakai adalah Perubahan Renja.
    """

    meta = info(
        title=("Sebutan Perubahan Renja bercampur", "The revision is called by several names"),
        message=("dokumen disebut bermacam-macam: {tertulis}", "the plan is called several ways: {tertulis}"),
        remedy=(
            'pakai satu sebutan di seluruh dokumen, yaitu "{seharusnya}"',
            'use one name throughout the document: "{seharusnya}"',
        ),
    )
    valid = """
    jenis: perubahan
    bab:
      - nomor: I
        judul: PERUBAHAN RENJA KECAMATAN CONTOH
        teks: |
          Perubahan Rencana Kerja (Renja) dan Perubahan Rencana Kerja Pemerintah Daerah; Rencana Kerja dan
          Anggaran Perubahan (RKA-Perubahan).
    """
    invalid = """
    jenis: perubahan
    bab:
      - judul: KATA PENGANTAR
        teks: Pengantar bagi Perubahan Rencana Kerja (RENJA) Kecamatan Contoh.
      - nomor: I
        judul: PENDAHULUAN
        teks: Renja Perubahan dan Rencana Kerja Perubahan ini menjadi pedoman.
    => #teks/perubahan-renja
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Count both orders of the words in titles and running text of a revision."""
        if plan.isi.jenis != "perubahan" or "perubahan" not in plan.texts.words:
            return
        hits = _called(plan.texts)
        found = {
            term: keep_own_uses(plan.texts, [hit for name, hit in hits if name == term]) for term in (_FIRST, _LAST)
        }
        if all(found.values()):
            places = places_in_order(found[_LAST])
            first = places[0]._replace(subject="#teks/perubahan-renja")
            yield self.finding(first, *related_places(places), tertulis=describe_counts(found), seharusnya=_FIRST)


def _called(texts: Texts) -> list[tuple[str, Hit]]:
    """Give where the plan is called by one order of the words or the other."""
    found = []
    for hit in texts.written("perubahan", texts.prose_end):
        behind = _BEHIND.match(texts.lower, hit.end)
        front = _IN_FRONT.search(texts.lower, max(0, hit.start - _LONGEST), hit.start)
        if front:
            found.append((_LAST, texts.hit(front.start(), hit.end)))
        elif behind:
            found.append((_FIRST, texts.hit(hit.start, behind.end())))
    return found
