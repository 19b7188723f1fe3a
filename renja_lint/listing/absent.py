"""Why there is nothing under a code: what other editions know of it, and which codes are near."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.language import Text
from renja_lint.listing.asked import Source
from renja_lint.listing.printing import code, name, province
from renja_lint.nomenclature import Entry, fold, history_of, list_editions, print_code, seen_in_use, successors_of
from renja_lint.nomenclature.tables import AUTHORITIES
from renja_lint.refusal import RefusalError

_MOST = 5  # successors that are named


def absent(kode: str, source: Source) -> RefusalError:
    """Say that a code is not in the lists, where it is or was, what replaced it, and what is near."""
    lines = [_head(kode, source), *_elsewhere(kode, source), *_replaced(kode, source), *_seen(kode, source)]
    lines += _near(kode, source)
    return RefusalError(Text(*("\n  ".join(each) for each in zip(*lines, strict=True))))


def _head(kode: str, source: Source) -> Text:
    called = source.called
    if source.should_have(kode):
        return Text(id=f"kode {kode} tidak ada dalam {called.id}", en=f"the code {kode} is not in {called.en}")
    return Text(
        id=f"kode {kode} tidak dapat dicari dalam {called.id}: daftar yang mungkin memuatnya tidak ada di sini",
        en=f"the code {kode} cannot be looked up in {called.en}: we do not have the list that it may be in",
    )


def _elsewhere(kode: str, source: Source) -> Iterator[Text]:
    """Give the editions that have the code, name by name, and since when it is gone; else the other authority's."""
    by_name: dict[str, list[Entry]] = {}
    for row in history_of(kode, source.authority):
        by_name.setdefault(fold(row.nama), []).append(row)
    for rows in by_name.values():
        listed = ", ".join(row.edisi for row in rows)
        yield Text(id=f"ada dalam edisi {listed}: {name(rows[-1])}", en=f"in edition {listed}: {name(rows[-1])}")
    yield from _gone(kode, source) if by_name else _of_other(kode)


def _gone(kode: str, source: Source) -> Iterator[Text]:
    names = [each.edisi for each in list_editions()]
    last = names.index(history_of(kode, source.authority)[-1].edisi)
    for edition in list_editions()[last + 1 : names.index(source.edition.edisi) + 1]:
        if Source(edition, source.authority).should_have(kode):
            yield Text(id=f"tidak ada lagi sejak edisi {edition.edisi}", en=f"gone since edition {edition.edisi}")
            return


def _of_other(kode: str) -> Iterator[Text]:
    for authority in AUTHORITIES:
        if rows := history_of(kode, authority):
            option = f"--authority {authority.partition('/')[0]}"
            yield Text(
                id=f"ada untuk {authority} ({option}): {name(rows[-1])}",
                en=f"there is one for {authority} ({option}): {name(rows[-1])}",
            )


def _replaced(kode: str, source: Source) -> Iterator[Text]:
    for row in successors_of(kode, source.authority)[:_MOST]:
        shown, whose = f"{code(row)} {name(row)}", province(row)
        yield Text(
            id=f"digantikan sejak edisi {row.edisi} oleh {shown}{f' (hanya {whose})' if whose else ''}",
            en=f"replaced since edition {row.edisi} by {shown}{f' ({whose} only)' if whose else ''}",
        )


def _seen(kode: str, source: Source) -> Iterator[Text]:
    if used := seen_in_use(source.authority).get(kode):
        yield Text(
            id=f"dipakai pemerintah daerah pada 2025 dan 2026, tetapi tidak ada dalam daftar mana pun: {used.nama}",
            en=f"used by local governments in 2025 and 2026, but in no list: {used.nama}",
        )


def _near(kode: str, source: Source) -> Iterator[Text]:
    if not source.should_have(kode):
        return
    digits = source.edition.digits
    near = "".join(f"\n    {print_code(each.kode, digits)} {each.names[0]}" for each in source.lists().near_codes(kode))
    if near:
        yield Text(id=f"kode yang dekat:{near}", en=f"codes near it:{near}")
