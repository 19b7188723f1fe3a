from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Hit, Plan, Rule, Texts, info, regex
from renja_rules.reading.words.places import count_places, describe_counts, places_in_order, related_places

_RIGHT = ("review", "reviu")
_WRONG = ("riview", "riviu", "reviuw", "reveiw", "rivew")
# Both spellings are official: "reviu" is what the inspectorate does, "review" stands in the heading of 2.4.
_HEADING = regex(r"\s+terhadap\s+rancangan\s+(?:awal\s+|perubahan\s+)?rkpd\b")
_INSPECTORATE = regex(r"\b(?:apip|inspektorat|pengawas\w*)\b")
_TITLE_OF_ACT = regex(r"\btentang\s+$")
_END = regex(r"[.;]\s|\n\s*\n|\0")
_AROUND = 120  # characters of the sentence in which the inspectorate is looked for


class EjaanReviewCampur(Rule):
    """Kata "review" dieja bermacam-macam dalam satu dokumen.

    Judul sub bab, daftar isi dan tabel yang memakai ejaan berbeda ("Review", "Riview", "Reviu") tidak cocok satu sama
    lain, dan tampak berasal dari beberapa dokumen.
    """

    meta = info(
        title=('Ejaan "review" bercampur', 'The word "review" is spelt in several ways'),
        message=(
            'kata "review" dieja bermacam-macam: {tertulis}',
            'the word "review" is spelt in several ways: {tertulis}',
        ),
        remedy=(
            'pakai satu ejaan di seluruh dokumen, yaitu "{seharusnya}"',
            'use one spelling throughout the document: "{seharusnya}"',
        ),
    )
    valid = """
    bab: [{nomor: II, judul: EVALUASI, teks: Review terhadap rancangan awal RKPD. REVIEW memuat kebutuhan.}]
    dasar_hukum: [Peraturan Menteri Dalam Negeri Nomor 10 Tahun 2018 tentang Reviu atas Dokumen Perencanaan]
    ---
    bab:
      - nomor: II
        judul: EVALUASI
        teks: Rencana ini telah melalui reviu APIP sesuai Permendagri Nomor 10 Tahun 2018. Hasil review dimuat.
        subbab: [{nomor: "2.4", judul: Review terhadap Rancangan Awal RKPD}]
    """
    invalid = """
    bab:
      - nomor: II
        judul: EVALUASI
        teks: Review menilai pelaksanaan kebijakan.
        subbab: [{nomor: "2.4", judul: Riview Terhadap Rancangan Perubahan RKPD}]
    telaah_rkpd: {judul: Reviu Terhadap Rancangan Perubahan RKPD}
    => #teks/review
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Count the spellings outside official wording and titles of regulations; show those not chosen."""
        texts = plan.texts
        every = {word: hits for word in (*_RIGHT, *_WRONG) if word in texts.words and (hits := _own(texts, word))}
        found = {word: own for word, hits in every.items() if (own := [h for h in hits if not _is_due(h, word, plan)])}
        if not found or (len(found) == 1 and not found.keys() & set(_WRONG)):
            return
        chosen = max(_RIGHT, key=lambda word: count_places(every.get(word, ())))
        places = places_in_order(hit for word, hits in found.items() if word != chosen for hit in hits)
        first = places[0]._replace(subject="#teks/review")
        written = describe_counts(
            {word: hits for word, hits in (found | every).items() if word in found or word == chosen}
        )
        yield self.finding(first, *related_places(places), tertulis=written, seharusnya=chosen)


def _own(texts: Texts, word: str) -> list[Hit]:
    hits = (texts.unofficial(hit) for hit in texts.written(word))
    kept = (hit._replace(passages=tuple(p for p in hit.passages if p.kind != "dasar_hukum")) for hit in hits)
    return [hit for hit in kept if hit.passages]


def _is_due(hit: Hit, word: str, plan: Plan) -> bool:
    """Tell whether a right spelling is the only one that may stand there."""
    text = plan.texts.lower
    if word == "review":
        return bool(_HEADING.match(text, hit.end))
    if word != "reviu":
        return False
    before = _END.split(text[max(0, hit.start - _AROUND) : hit.start])[-1]
    after = _END.split(text[hit.end : hit.end + _AROUND])[0]
    agency = (plan.isi.perangkat_daerah or "").lower()
    return bool(_INSPECTORATE.search(f"{agency}\n{before}\n{after}") or _TITLE_OF_ACT.search(before))
