"""The names and codes that one which is not official may stand for: a proposal, never a verdict."""

from __future__ import annotations

from functools import lru_cache

from renja_lint.nomenclature.merged import Lists, Scope, officials
from renja_lint.nomenclature.names import fold, fold_words
from renja_lint.nomenclature.records import Official

_LONGEST = 1000  # characters: the longest official name has 410
_PARENT_PARTS = {6: 5, 5: 3, 3: 2, 2: 1}  # a kegiatan's own part is two: 2.01


def parent_code(kode: str) -> str:
    """Give the code one level up; nothing for an urusan."""
    parts = kode.split(".")
    return ".".join(parts[: _PARENT_PARTS.get(len(parts), 0)])


@lru_cache(maxsize=4096)
def near_names(
    lists: Lists, scope: Scope, nama: str, tingkat: str | None, under: str
) -> tuple[tuple[Official, float], ...]:
    """Rank what is official by how near its name is, 0 to 100, the nearest ten."""
    if len(nama) > _LONGEST:
        return ()
    candidates = [
        (official, name)
        for official in officials(lists, scope)
        if official.kode.startswith(under) and tingkat in (None, official.tingkat)
        for name in official.names
    ]
    best: dict[str, tuple[Official, float]] = {}
    for (official, name), score in zip(candidates, _likeness(nama, [name for _, name in candidates]), strict=True):
        nearness = 100.0 if _is_same(nama, name, official) else min(round(score, 1), 99.9)
        if official.kode not in best or best[official.kode][1] < nearness:
            best[official.kode] = official, nearness
    return tuple(sorted(best.values(), key=lambda pair: (-pair[1], pair[0].kode))[:10])


def nearness(nama: str, official: Official) -> float:
    """Tell how near a name is to an official row's own, 0 to 100."""
    return max(_likeness(nama, list(official.names))) if len(nama) <= _LONGEST else 0.0


def _is_same(nama: str, name: str, official: Official) -> bool:
    return fold(nama) == fold(name) or (name in official.cut and fold(nama).startswith(fold(name)))


def _likeness(nama: str, names: list[str]) -> list[float]:
    """Weigh words that are missing less than words that are others, 0 to 100.

    A plain ratio takes "Penyusunan Dokumen DPA-SKPD" for "Penyusunan Dokumen RKA-SKPD" before "Penyusunan DPA-SKPD".
    """
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a plan with an unknown name pays for it

    printed = [fold_words(name) for name in names]
    scores = [0.0] * len(names)
    for scorer in (fuzz.token_sort_ratio, fuzz.token_set_ratio):
        for _, score, place in process.extract(fold_words(nama), printed, scorer=scorer, limit=None):
            scores[place] += score / 2
    return scores


@lru_cache(maxsize=4096)
def near_codes(lists: Lists, scope: Scope, kode: str) -> tuple[Official, ...]:
    """Rank codes of the same level: a digit apart or two swapped, then sisters, then two digits apart; ten at most."""
    candidates = {official.kode: official for official in officials(lists, scope)}
    ranked = [(rank, other) for other in candidates if (rank := _distance(kode, other)) is not None]
    return tuple(candidates[other] for _, other in sorted(ranked)[:10])


def _distance(written: str, official: str) -> tuple[int, int, int] | None:
    """Give the class of a candidate, how many digits are other, and how far the number is; None if it is none."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a plan with an unknown code pays for it

    if written == official or written.count(".") != official.count("."):
        return None
    first, second = written.replace(".", ""), official.replace(".", "")
    if abs(len(first) - len(second)) > 2 or not (first.isdecimal() and second.isdecimal()):
        return None
    digits = OSA.distance(first, second)
    is_sister = parent_code(written) == parent_code(official)
    if digits > 2 and not is_sister:
        return None
    return (0 if digits == 1 else 1 if is_sister else 2), digits, abs(int(first) - int(second))
