"""Properties of ``explain``, held against an oracle that tries everything and knows nothing of how it searches."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain, combinations
from random import Random
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from renja_lint.finding import Guess, Text
from renja_rules.reading.causes.difference import KINDS, Elsewhere, Missing, Part, explain
from renja_rules.reading.causes.digits import SLIPS, Slip

KEBUTUHAN = Text("Tabel 2.3, hasil analisis kebutuhan", "Tabel 2.3, analysis of needs")
RANCANGAN = Text("Tabel 2.3, rancangan awal RKPD", "Tabel 2.3, first draft of the RKPD")

Cause = tuple[str, tuple[str, ...], Decimal]  # kind, subjects, amount
Row = tuple[str, Decimal, Decimal]  # subject, amount here, amount there


def row(number: int, amount: int, *elsewhere: tuple[Text, int]) -> Part:
    others = tuple(Elsewhere(where, Decimal(there)) for where, there in elsewhere)
    return Part(f"rencana/{number:04}#pagu", f"{number:04}", Decimal(amount), others)


def lost(number: int, amount: int) -> Missing:
    return Missing(f"telaah_rkpd/{number}#kebutuhan.pagu", f"{number}", KEBUTUHAN, Decimal(amount))


class Case(NamedTuple):
    gap: int
    parts: list[Part]
    missing: list[Missing]
    same: list[Elsewhere]

    @property
    def expected(self) -> Decimal:
        return sum((part.amount for part in self.parts), Decimal(0))

    def explain(self) -> tuple[Guess, ...]:
        written = self.expected + self.gap
        return explain(written, self.expected, parts=self.parts, missing=self.missing, same=self.same)

    def causes(self) -> list[tuple[str, tuple[str, ...], object]]:
        return [(guess.kind, guess.subjects, guess.amount) for guess in self.explain()]


def misspelt(right: int) -> dict[Slip, set[int]]:
    """Make every amount that one slip turns ``right`` into."""
    digits = str(right)
    lost_one = {digits[:at] + digits[at + 1 :] for at in range(len(digits))}
    added = {digits[:at] + new + digits[at:] for at in range(len(digits) + 1) for new in "0123456789"}
    swapped = {digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :] for at in range(len(digits) - 1)}
    times = {right * factor for factor in (10, 100, 1000)}
    times |= {right // factor for factor in (10, 100, 1000) if right % factor == 0}
    made: dict[Slip, set[int]] = {
        kind: {int(digits) for digits in spelt if digits and digits[0] != "0"} - times - {right}
        for kind, spelt in zip(SLIPS, (lost_one, added, swapped), strict=False)
    }
    return {**made, "kelipatan": times}


def smallest(found: Sequence[tuple[Row, ...]]) -> list[tuple[str, ...]]:
    """Keep the combinations of the smallest size, if they are few, as subjects."""
    few = {cause for cause in found if len(cause) == min(map(len, found))}
    return [tuple(subject for subject, _, _ in cause) for cause in sorted(few)] if len(few) <= 3 else []


def closing(rows: Sequence[Row], gap: int) -> list[tuple[Row, ...]]:
    every = chain.from_iterable(combinations(sorted(rows), size) for size in (1, 2, 3))
    return [cause for cause in every if sum(there - here for _, here, there in cause) == gap]


def oracle(case: Case) -> list[Cause]:
    gap, expected, written = case.gap, case.expected, case.expected + case.gap
    found: list[Cause] = []
    if gap > 0:
        absent = [(lost.subject, Decimal(0), lost.amount) for lost in case.missing if lost.amount]
        found += [("baris_hilang", subjects, Decimal(gap)) for subjects in smallest(closing(absent, gap))]
    stale = []
    for where in (KEBUTUHAN, RANCANGAN):
        pairs = [(part, there) for part in case.parts for there in part.elsewhere if there.where == where]
        rows = [(part.subject, part.amount, there.amount) for part, there in pairs if there.amount != part.amount]
        stale += closing(rows, gap)
    found += [("belum_diperbarui", subjects, Decimal(gap)) for subjects in smallest(stale)]
    if written in [there.amount for there in case.same] and written:
        found.append(("nilai_lain", (), written))
    for kind in SLIPS:
        if expected >= 1000 and int(written) in misspelt(int(expected))[kind]:
            found.append((kind, (), expected))
            continue
        slipped = [
            (kind, (part.subject,), part.amount + gap)
            for part in sorted(case.parts)
            if part.amount > 0 and part.amount + gap >= 1000
            if int(part.amount) in misspelt(int(part.amount + gap))[kind]
        ]
        found += slipped if len(slipped) <= 3 else []
    return found


def case_of(amounts: st.SearchStrategy[int]) -> st.SearchStrategy[Case]:
    there = st.one_of(st.none(), amounts)

    def build(gap: int, rows: list[tuple[int, int | None, int | None]], absent: list[int], same: list[int]) -> Case:
        parts = []
        for number, (here, *others) in enumerate(rows):
            elsewhere = zip((KEBUTUHAN, RANCANGAN), others, strict=True)
            parts.append(row(number, here, *((where, amount) for where, amount in elsewhere if amount is not None)))
        missing = [lost(number, amount) for number, amount in enumerate(absent)]
        return Case(gap, parts, missing, [Elsewhere(KEBUTUHAN, Decimal(amount)) for amount in same])

    return st.builds(
        build,
        gap=st.one_of(amounts, amounts.map(lambda amount: -amount)).filter(bool),
        rows=st.lists(st.tuples(amounts, there, there), max_size=7),
        absent=st.lists(amounts, max_size=7),
        same=st.lists(amounts, max_size=3),
    )


FEW = st.integers(0, 12).map(lambda count: count * 50)  # so few that many combinations fit
SPELT = st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(0, 120), st.integers(0, 3))
REALISTIC = st.integers(0, 200_000_000).map(lambda count: count * 50)


@given(case_of(st.one_of(FEW, SPELT, REALISTIC)) | case_of(FEW) | case_of(SPELT))
def test_names_every_cause_there_is_and_no_other(case: Case) -> None:
    assert case.causes() == oracle(case)[:5]


@given(REALISTIC.filter(lambda amount: amount >= 1000), st.data())
def test_names_every_slip_in_the_parent(right: int, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([kind for kind in SLIPS if misspelt(right)[kind]]))
    wrong = data.draw(st.sampled_from(sorted(misspelt(right)[kind])))

    case = Case(wrong - right, [row(1, right)], [], [])

    assert case.causes() == oracle(case)
    assert (kind, (), Decimal(right)) in case.causes()


def put_in(kind: str, size: int, random: Random) -> tuple[Case, Cause]:
    """Make a sum whose amounts are right, then spoil it in one way, in one to three rows."""

    def amount() -> int:
        return random.randrange(10**6, 2 * 10**8) * 50

    here = [amount() for _ in range(3 if kind in SLIPS else 8)]  # among three, no slip can have too many rivals
    parts = [row(number, right, (KEBUTUHAN, right), (RANCANGAN, amount())) for number, right in enumerate(here)]
    missing = [lost(number, amount()) for number in range(6)]
    same = [Elsewhere(KEBUTUHAN, Decimal(amount()))]
    subjects = tuple(part.subject for part in parts[:size])
    if kind == "baris_hilang":
        gap = sum(int(absent.amount) for absent in missing[:size])
        return Case(gap, parts, missing, same), (kind, tuple(absent.subject for absent in missing[:size]), Decimal(gap))
    if kind == "belum_diperbarui":
        gap = sum(int(part.elsewhere[1].amount - part.amount) for part in parts[:size])
        return Case(gap, parts, missing, same), (kind, subjects, Decimal(gap))
    if kind == "nilai_lain":
        return Case(int(same[0].amount) - sum(here), parts, missing, same), (kind, (), same[0].amount)
    wrong = random.choice(
        [wrong for slip, spelt in misspelt(here[0]).items() if slip == kind for wrong in sorted(spelt)]
    )
    parts[0] = row(0, wrong)
    return Case(here[0] - wrong, parts, missing, same), (kind, subjects[:1], Decimal(here[0]))


@given(st.integers(0, 2**64).map(Random), st.sampled_from(KINDS), st.integers(1, 3))
def test_names_the_cause_that_was_put_in(random: Random, kind: str, size: int) -> None:
    case, cause = put_in(kind, size, random)
    named = case.causes()

    assert named == oracle(case)[:5]
    assert cause in named or (kind in SLIPS and kind in [other for other, subjects, _ in named if not subjects])


@given(case_of(REALISTIC), st.integers(-(10**8), 10**8))
def test_names_nothing_where_no_cause_can_be(case: Case, gap: int) -> None:
    # Amounts end in 00 or 50, the difference in 13 or 63: no sum and no slip leads from the one to the other.
    assert case._replace(gap=gap * 50 + 13).explain() == ()


@given(case_of(st.one_of(FEW, SPELT, REALISTIC)))
def test_names_nothing_where_the_sum_is_right(case: Case) -> None:
    assert case._replace(gap=0).explain() == ()


@given(case_of(st.one_of(FEW, SPELT)), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(case: Case, random: Random) -> None:
    parts = [part._replace(elsewhere=part.elsewhere[::-1]) for part in case.parts]
    missing = list(case.missing)
    random.shuffle(parts)
    random.shuffle(missing)

    assert case._replace(parts=parts, missing=missing).explain() == case.explain()


@given(st.lists(st.decimals(), min_size=6, max_size=6), st.text())
def test_never_raises(amounts: list[Decimal], name: str) -> None:
    written, expected, *others = amounts
    elsewhere = [Elsewhere(KEBUTUHAN, amount) for amount in others]
    parts = [Part(name, name, amount, tuple(elsewhere)) for amount in others]
    missing = [Missing(name, name, RANCANGAN, amount) for amount in others]

    guesses = explain(written, expected, parts=parts, missing=missing, same=elsewhere)

    assert [guess for guess in guesses if guess.kind not in KINDS] == []
    assert len(guesses) <= 5
