"""Why a written sum is not the sum of its parts: the likely causes, each of them a guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, islice
from typing import NamedTuple

from renja_lint import NOTHING, Guess, Text, format_rupiah
from renja_rules.reading.bilingual import enumerate_texts
from renja_rules.reading.causes.changes import MOST_RIVALS, Change, candidates, fewest_changes
from renja_rules.reading.causes.digits import SLIPS, Slip, find_slip

KINDS = ("baris_hilang", "belum_diperbarui", "nilai_lain", *SLIPS)  # most likely first
MOST_GUESSES = 5

_MISSING = Text(id="kemungkinan hilang di sini: {uraian}", en="possibly missing here: {uraian}")
_MISSING_ROWS = Text(id="baris {baris} yang ada di {tempat}", en="{baris}, to be found in {tempat}")
_STALE = Text(
    id="kemungkinan belum diperbarui seperti di {tempat}: {baris}", en="possibly not updated as in {tempat}: {baris}"
)
_STALE_ROW = Text(
    id="baris '{nama}' (di sini {tertulis}, di sana {pembanding})",
    en="row '{nama}' ({tertulis} here, {pembanding} there)",
)
_OTHER_AMOUNT = Text(
    id="kemungkinan angka yang tertulis, {tertulis}, diambil dari {tempat}",
    en="possibly the amount written, {tertulis}, was taken from {tempat}",
)
_SLIP = Text(
    id="kemungkinan {kejadian}{tempat}: tertulis {tertulis}, seharusnya {seharusnya}",
    en="possibly {kejadian}{tempat}: {tertulis} is written, {seharusnya} would be right",
)
_IN_ROW = Text(id=" di baris '{nama}'", en=" in row '{nama}'")
_EVENTS: Mapping[Slip, Text] = {
    "angka_hilang": Text(id="ada satu angka yang hilang", en="one digit was lost"),
    "angka_ganda": Text(id="ada satu angka yang berlebih", en="there is one digit too many"),
    "angka_tertukar": Text(id="ada dua angka bersebelahan yang tertukar", en="two neighbouring digits changed places"),
}
_TOO_LARGE = Text(id="nilainya {kali} kali terlalu besar", en="the amount is {kali} times too large")
_TOO_SMALL = Text(id="nilainya {kali} kali terlalu kecil", en="the amount is {kali} times too small")


class Elsewhere(NamedTuple):
    """The same thing's amount, in rupiah, in another column, table or year, and how a person calls that place."""

    where: Text
    amount: Decimal


class Part(NamedTuple):
    """One row that enters the sum: its subject, how a person calls it, and its amount in rupiah (0 where blank)."""

    subject: str
    name: str
    amount: Decimal
    elsewhere: tuple[Elsewhere, ...]


class Missing(NamedTuple):
    """A row that another table has under the same parent and this one lacks; the amount is in rupiah.

    Two with the same subject up to ``#`` are one row seen in two places: they are never added up.
    """

    subject: str
    name: str
    where: Text
    amount: Decimal


def explain(
    written: Decimal,
    expected: Decimal,
    *,
    parts: Sequence[Part],
    missing: Sequence[Missing] = (),
    same: Sequence[Elsewhere] = (),
) -> tuple[Guess, ...]:
    """Guess why ``written``, in rupiah, is not ``expected``, the sum of ``parts``; at most five, most likely first.

    ``same`` holds the amounts of the very same parent elsewhere. Kinds come in the order of ``KINDS``. Within one
    kind only the causes with the fewest rows count; where more than three of those fit, the kind is left out, since
    round amounts then add up by chance (and larger combinations all the more). Amounts that no budget holds (see
    ``_is_exact``) take part in nothing. The texts are complete: nothing is left to fill in.
    """
    if not (_is_exact(written) and _is_exact(expected)) or written == expected:
        return ()
    gap = written - expected
    causes = (
        _missing_rows(gap, missing),
        _stale_rows(gap, parts),
        _other_amount(written, same),
        _slips(written, expected, parts),
    )
    return tuple(islice(chain.from_iterable(causes), MOST_GUESSES))


def _is_exact(amount: Decimal) -> bool:
    """Tell whether sums of such amounts are never rounded: up to 18 digits before the comma, 4 behind it."""
    return amount.is_finite() and amount.adjusted() < 18 and amount == amount.quantize(Decimal("0.0001"))


def _missing_rows(gap: Decimal, missing: Iterable[Missing]) -> Iterator[Guess]:
    """Find the rows that another table has and whose amounts, all of them positive, add up to the gap."""
    places: dict[tuple[str, Decimal], list[Text]] = {}
    changes: list[Change] = []
    for lost in sorted(lost for lost in missing if _is_exact(lost.amount) and 0 < lost.amount <= gap):
        row = lost.subject.partition("#")[0] or lost.subject
        changes.append(Change(row, lost.subject, lost.name, Decimal(0), lost.amount))
        places.setdefault((row, lost.amount), []).append(lost.where)
    for cause in fewest_changes([candidates(changes)], gap):
        by_place: dict[Text, list[Text]] = {}
        for change in cause:
            where = enumerate_texts(dict.fromkeys(places[change.row, change.there]))
            by_place.setdefault(where, []).append(Text.same(f"'{change.name}' ({format_rupiah(change.there)})"))
        lists = (_MISSING_ROWS.fill(baris=enumerate_texts(names), tempat=at) for at, names in by_place.items())
        text = _MISSING.fill(uraian=Text.join(*lists, by="; "))
        yield Guess("baris_hilang", tuple(change.subject for change in cause), gap, text)


def _stale_rows(gap: Decimal, parts: Iterable[Part]) -> Iterator[Guess]:
    """Find the rows that would close the gap with the amounts that they have in one other place."""
    places: dict[Text, list[Change]] = {}
    for part in parts:
        for there in part.elsewhere:
            if _is_exact(part.amount) and _is_exact(there.amount):
                change = Change(part.subject, part.subject, part.name, part.amount, there.amount)
                places.setdefault(there.where, []).append(change)
    groups = {where: candidates(places[where]) for where in sorted(places)}
    for cause in fewest_changes(list(groups.values()), gap):
        where = enumerate_texts(where for where, changes in groups.items() if set(cause) <= set(changes))
        rows = enumerate_texts(
            _STALE_ROW.fill(nama=row.name, tertulis=format_rupiah(row.here), pembanding=format_rupiah(row.there))
            for row in cause
        )
        text = _STALE.fill(tempat=where, baris=rows)
        yield Guess("belum_diperbarui", tuple(change.subject for change in cause), gap, text)


def _other_amount(written: Decimal, same: Iterable[Elsewhere]) -> Iterator[Guess]:
    """See whether the parent's own amount in other places was written here; all these places are one guess."""
    places = dict.fromkeys(
        there.where for there in same if written and _is_exact(there.amount) and there.amount == written
    )
    if places:
        text = _OTHER_AMOUNT.fill(tertulis=format_rupiah(written), tempat=enumerate_texts(places))
        yield Guess("nilai_lain", (), written, text)


def _slips(written: Decimal, expected: Decimal, parts: Iterable[Part]) -> Iterator[Guess]:
    """Find the slip of the hand in the parent's amount, and where it has none of that kind, in one part's."""
    gap, in_parent = written - expected, find_slip(written, expected)
    in_parts: dict[Slip, set[Change]] = {}
    for part in parts:
        kind = find_slip(part.amount, part.amount + gap) if _is_exact(part.amount) else None
        if kind:
            change = Change(part.subject, part.subject, part.name, part.amount, part.amount + gap)
            in_parts.setdefault(kind, set()).add(change)
    for kind in SLIPS:
        slipped = in_parts.get(kind, set())
        if kind == in_parent:
            yield Guess(kind, (), expected, _slip_text(kind, NOTHING, written, expected))
        elif len(slipped) <= MOST_RIVALS:
            for row in sorted(slipped):
                place = _IN_ROW.fill(nama=row.name)
                yield Guess(kind, (row.subject,), row.there, _slip_text(kind, place, row.here, row.there))


def _slip_text(kind: Slip, place: Text, wrong: Decimal, right: Decimal) -> Text:
    """Word a slip, with the amount that is there and the one that would be right."""
    event = _EVENTS.get(kind) or (_TOO_LARGE if wrong > right else _TOO_SMALL)
    return _SLIP.fill(
        kejadian=event.fill(kali=f"{max(wrong, right) / min(wrong, right):.0f}"),
        tempat=place,
        tertulis=format_rupiah(wrong),
        seharusnya=format_rupiah(right),
    )
