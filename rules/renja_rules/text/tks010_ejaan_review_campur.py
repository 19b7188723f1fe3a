"""TKS010 ejaan-review-campur."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Finding
from renja_lint.plan.document import Plan
from renja_lint.plan.texts import Hit, Texts
from renja_lint.rule import Example, Meta, Rule, Severity, Text
from renja_rules.text._places import in_order, others

_RIGHT = ("review", "reviu")
_WRONG = ("riview", "riviu", "reviuw", "reveiw", "rivew")


class EjaanReviewCampur(Rule):
    """Kata "review" dieja bermacam-macam dalam satu dokumen.

    Judul sub bab, daftar isi dan tabel yang memakai ejaan berbeda ("Review", "Riview", "Reviu") tidak cocok satu sama
    lain, dan tampak berasal dari beberapa dokumen.

    Pakai satu ejaan di seluruh dokumen: "review" atau "reviu".
    """

    meta = Meta(
        code="TKS010",
        name="ejaan-review-campur",
        severity=Severity.INFO,
        title=Text(id='Ejaan "review" bercampur', en='The word "review" is spelt in several ways'),
        message=Text(
            id='kata "review" dieja bermacam-macam: {tertulis}',
            en='the word "review" is spelt in several ways: {tertulis}',
        ),
        remedy=Text(
            id='pakai satu ejaan di seluruh dokumen, yaitu "{seharusnya}"',
            en='use one spelling throughout the document: "{seharusnya}"',
        ),
    )  # fmt: skip
    valid = (
        Example(
            plan="""
            bab: [{nomor: II, judul: EVALUASI, teks: Review terhadap rancangan awal RKPD. REVIEW memuat kebutuhan.}]
            dasar_hukum: [Peraturan Menteri Dalam Negeri Nomor 10 Tahun 2018 tentang Reviu atas Dokumen Perencanaan]
            """
        ),
    )
    invalid = (
        Example(
            plan="""
            bab:
              - nomor: II
                judul: EVALUASI
                teks: Review menilai pelaksanaan kebijakan.
                subbab: [{nomor: "2.4", judul: Riview Terhadap Rancangan Perubahan RKPD}]
            telaah_rkpd: {judul: Reviu Terhadap Rancangan Perubahan RKPD}
            """,
            at=("#teks/review",),
        ),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Count the spellings outside official wording and titles of regulations; show those not chosen."""
        texts = plan.texts
        found = {word: hits for word in (*_RIGHT, *_WRONG) if word in texts.words and (hits := _own(texts, word))}
        counts = {word: sum(len(hit.passages) for hit in hits) for word, hits in found.items()}
        if not counts or (len(counts) == 1 and not counts.keys() & set(_WRONG)):
            return
        chosen = max(_RIGHT, key=lambda word: counts.get(word, 0))
        places = in_order(hit for word, hits in found.items() if word != chosen for hit in hits)
        written = tuple(
            Text(id=f'"{word}" {count} kali', en=f'"{word}" {count} times') for word, count in counts.items()
        )
        first = places[0]._replace(subject="#teks/review")
        yield self.finding(first, *others(places), tertulis=written, seharusnya=chosen)


def _own(texts: Texts, word: str) -> list[Hit]:
    hits = (texts.unofficial(hit) for hit in texts.written(word))
    kept = (hit._replace(passages=tuple(p for p in hit.passages if p.kind != "dasar_hukum")) for hit in hits)
    return [hit for hit in kept if hit.passages]
