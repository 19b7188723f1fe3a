"""Which differences between the list of chapters and the document are told by another rule: that is their cause."""

from __future__ import annotations

from collections.abc import Sequence

from renja_lint import BabBaku, Bagian, SubbabBaku, fold, telling_words
from renja_rules.reading.chapters.layout import Cocok
from renja_rules.structure._pairing import Pasangan, same_number
from renja_rules.structure._typos import typo_in


def is_of_other_rule(pair: Pasangan, real: Sequence[Bagian], cocok: Cocok | None) -> bool:
    """Tell whether the list is right: the part that it names is missing, misnumbered or misspelt in the document."""
    butir, bagian = pair
    if butir is None:
        return False
    if bagian is None:
        return cocok is not None and any(part.fits(butir.judul) for part in _missing(cocok))
    if fold(bagian.judul) in butir.folded:
        return butir.line.parts[-1] == real.index(bagian) + 1 and bagian.urutan is not None
    baku = _standing_for(bagian, cocok) if cocok and same_number(butir, bagian) else None
    return baku is not None and fold(baku.judul) in butir.folded and _is_misspelt(bagian, baku)


def _missing(cocok: Cocok) -> tuple[BabBaku | SubbabBaku, ...]:
    """Give the chapters and sub-chapters whose lack is an error of its own."""
    if not cocok.is_whole:
        return ()
    parts = (part for _, own in cocok.subbab for part in own)
    return (*cocok.missing, *(part.baku for part in parts if not part.how and part.baku.wajib))


def _standing_for(bagian: Bagian, cocok: Cocok) -> BabBaku | SubbabBaku | None:
    """Give the part of the layout that a printed one stands for."""
    own = [(part.baku, part.ada) for _, parts in cocok.subbab for part in parts]
    pairs: list[tuple[BabBaku | SubbabBaku, Bagian | None]] = [*((one.baku, one.ada) for one in cocok.bab), *own]
    return next((baku for baku, ada in pairs if ada is bagian), None) if cocok.is_whole else None


def _is_misspelt(bagian: Bagian, baku: BabBaku | SubbabBaku) -> bool:
    missing = telling_words(baku.judul) - telling_words(bagian.judul)
    return bool(missing) and typo_in(bagian.judul, missing) is not None
