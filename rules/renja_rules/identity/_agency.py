"""Where a text names the plan's own agency with a slip."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Hit, Plan, regex
from renja_rules.identity._mentions import count_misspelt_words, foreign_mentions, is_slip, own_names
from renja_rules.identity._regions import codes_of_name

_WORD = regex(r"[^\W\d_]+")


def misspelt_kecamatan(plan: Plan) -> Iterator[tuple[Hit, str]]:
    """Give the kecamatan that are named almost as the plan's own and are no others."""
    name = own_names(plan).kecamatan
    for mention in plan.made(foreign_mentions):
        count = count_misspelt_words(mention, name) if mention.jenis == "kecamatan" else None
        if count and not codes_of_name("kecamatan", mention.name(count)):
            yield plan.texts.hit(mention.start, mention.ends[count - 1]), mention.noun


def misspelt_agency(plan: Plan, name: str) -> Iterator[tuple[Hit, str]]:
    """Give what is named almost as an agency that is no kecamatan, from its first word on; one slip at most."""
    first, texts, length = name.partition(" ")[0].lower(), plan.texts, len(name.split())
    start = texts.lower.find(f"{first} ")
    while start >= 0:
        words = list(_WORD.finditer(texts.whole, start, start + len(name) + 4))[:length]
        if len(words) == length and _is_other_spelling(texts.whole[start : words[-1].end()], name):
            yield texts.hit(start, words[-1].end()), ""
        start = texts.lower.find(f"{first} ", start + 1)


def _is_other_spelling(written: str, name: str) -> bool:
    return bool(len(written) - len(name) in {-1, 0, 1} and is_slip(written, name, slips=1))
