from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from renja_lint.finding import Guess, Text
from renja_rules.reading.causes.difference import Elsewhere, Missing, Part, explain

KEBUTUHAN = Text("Tabel 2.3, hasil analisis kebutuhan", "Tabel 2.3, analysis of needs")
RANCANGAN = Text("Tabel 2.3, rancangan awal RKPD", "Tabel 2.3, first draft of the RKPD")
KENDARAAN = "Pengadaan Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan"

Cause = tuple[str, tuple[str, ...], Decimal]


def causes(guesses: Sequence[Guess]) -> list[Cause]:
    found = []
    for guess in guesses:
        assert isinstance(guess.amount, Decimal)
        found.append((guess.kind, guess.subjects, guess.amount))
    return found


def row(number: int, amount: int, *elsewhere: tuple[Text, int]) -> Part:
    others = tuple(Elsewhere(where, Decimal(there)) for where, there in elsewhere)
    return Part(f"rencana/{number:04}#pagu", f"{number:04}", Decimal(amount), others)


def lost(name: str, amount: int, where: Text = KEBUTUHAN, column: str = "kebutuhan") -> Missing:
    return Missing(f"telaah_rkpd/{name}#{column}.pagu", name, where, Decimal(amount))


def why(gap: int, parts: Sequence[Part], missing: Sequence[Missing] = ()) -> list[Cause]:
    expected = sum((part.amount for part in parts), Decimal(0))
    return causes(explain(expected + gap, expected, parts=parts, missing=missing))


# The plan of Kecamatan Mangkutana for 2024, Tabel 3.2.


def test_a_digit_lost_in_the_parent() -> None:
    amounts = {1: 3200000, 4: 7000000, 5: 9995000, 6: 8349000, 8: 150000000, 9: 240465500}
    parts = [row(number, amount) for number, amount in amounts.items()]

    assert explain(Decimal(19009500), Decimal(419009500), parts=parts) == (
        Guess(
            "angka_hilang",
            (),
            Decimal(419009500),
            Text(
                "kemungkinan ada satu angka yang hilang: tertulis Rp19.009.500, seharusnya Rp419.009.500",
                "possibly one digit was lost: Rp19.009.500 is written, Rp419.009.500 would be right",
            ),
        ),
    )


def test_a_row_that_only_the_other_table_has() -> None:
    parts = [row(5, 5640000, (KEBUTUHAN, 5640000)), row(6, 10605000, (KEBUTUHAN, 10605000)), row(10, 30110379)]
    subject = "telaah_rkpd/pengadaan-kendaraan#kebutuhan.pagu"
    missing = [Missing(subject, KENDARAAN, KEBUTUHAN, Decimal(34500000))]

    assert explain(Decimal(80855379), Decimal(46355379), parts=parts, missing=missing) == (
        Guess(
            "baris_hilang",
            (subject,),
            Decimal(34500000),
            Text(
                f"kemungkinan hilang di sini: baris '{KENDARAAN}' (Rp34.500.000) yang ada di {KEBUTUHAN.id}",
                f"possibly missing here: '{KENDARAAN}' (Rp34.500.000), to be found in {KEBUTUHAN.en}",
            ),
        ),
    )


def test_rows_that_were_not_updated_and_the_parent_that_was() -> None:
    parts = [
        row(1, 16807800, (RANCANGAN, 16418750), (KEBUTUHAN, 16807800)),
        row(2, 61622000, (RANCANGAN, 38300800), (KEBUTUHAN, 61622000)),
        row(3, 6100000, (RANCANGAN, 6097500), (KEBUTUHAN, 11600000)),
        row(4, 42000000, (RANCANGAN, 69000000), (KEBUTUHAN, 57000000)),
    ]
    same = [Elsewhere(RANCANGAN, Decimal(129817050)), Elsewhere(KEBUTUHAN, Decimal(147029800))]

    assert explain(Decimal(147029800), Decimal(126529800), parts=parts, same=same) == (
        Guess(
            "belum_diperbarui",
            ("rencana/0003#pagu", "rencana/0004#pagu"),
            Decimal(20500000),
            Text(
                "kemungkinan belum diperbarui seperti di Tabel 2.3, hasil analisis kebutuhan: baris '0003' (di sini"
                " Rp6.100.000, di sana Rp11.600.000) dan baris '0004' (di sini Rp42.000.000, di sana Rp57.000.000)",
                "possibly not updated as in Tabel 2.3, analysis of needs: row '0003' (Rp6.100.000 here,"
                " Rp11.600.000 there) and row '0004' (Rp42.000.000 here, Rp57.000.000 there)",
            ),
        ),
        Guess(
            "nilai_lain",
            (),
            Decimal(147029800),
            Text(
                f"kemungkinan angka yang tertulis, Rp147.029.800, diambil dari {KEBUTUHAN.id}",
                f"possibly the amount written, Rp147.029.800, was taken from {KEBUTUHAN.en}",
            ),
        ),
    )


# Words and bounds.


def test_missing_rows_are_listed_under_the_places_that_have_them() -> None:
    missing = [
        lost("a", 7123000),
        lost("a", 7123000, RANCANGAN, "rancangan"),
        lost("b", 2000550),
        lost("c", 1900000),
    ]

    (guess,) = explain(Decimal(11023550), Decimal(0), parts=[], missing=missing)

    assert guess.subjects == tuple(f"telaah_rkpd/{name}#kebutuhan.pagu" for name in "abc")
    assert guess.text == Text(
        f"kemungkinan hilang di sini: baris 'a' (Rp7.123.000) yang ada di {KEBUTUHAN.id} dan {RANCANGAN.id}; "
        f"baris 'b' (Rp2.000.550) dan 'c' (Rp1.900.000) yang ada di {KEBUTUHAN.id}",
        f"possibly missing here: 'a' (Rp7.123.000), to be found in {KEBUTUHAN.en} and {RANCANGAN.en}; "
        f"'b' (Rp2.000.550) and 'c' (Rp1.900.000), to be found in {KEBUTUHAN.en}",
    )


def test_one_row_seen_in_two_places_is_not_added_to_itself() -> None:
    twice = [lost("a", 4000300), lost("a", 4000300, RANCANGAN, "rancangan")]

    assert why(8000600, [], twice) == []
    assert why(7000500, [], [twice[0], lost("a", 3000200, RANCANGAN, "rancangan")]) == []
    assert why(8000600, [], [*twice, lost("b", 4000300)]) == [
        ("baris_hilang", ("telaah_rkpd/a#kebutuhan.pagu", "telaah_rkpd/b#kebutuhan.pagu"), Decimal(8000600))
    ]


def test_rows_must_take_their_amounts_from_one_place() -> None:
    apart = [row(1, 6100000, (KEBUTUHAN, 11600000)), row(2, 42000000, (RANCANGAN, 57000000))]

    assert why(20500000, apart) == []


def test_places_that_agree_are_one_guess() -> None:
    parts = [row(1, 6100000, (RANCANGAN, 11600300), (KEBUTUHAN, 11600300))]
    expected = Decimal(6100000 + 9000000)

    (guess,) = explain(expected + 5500300, expected, parts=[*parts, row(2, 9000000)])

    assert guess.text.id == (
        f"kemungkinan belum diperbarui seperti di {KEBUTUHAN.id} dan {RANCANGAN.id}: "
        "baris '0001' (di sini Rp6.100.000, di sana Rp11.600.300)"
    )


def test_a_row_that_was_cut_elsewhere_and_a_negative_difference() -> None:
    parts = [row(1, 20670000, (KEBUTUHAN, 20670000)), row(2, 2150000, (KEBUTUHAN, 0))]

    assert why(-2150000, parts) == [("belum_diperbarui", ("rencana/0002#pagu",), Decimal(-2150000))]


def test_fewer_rows_hide_more_and_too_many_rivals_hide_all() -> None:
    pairs = [lost("a", 3000000), lost("b", 2000000), lost("c", 4000000), lost("d", 1000000)]

    assert [subjects for _, subjects, _ in why(5000000, [], pairs)] == [
        ("telaah_rkpd/a#kebutuhan.pagu", "telaah_rkpd/b#kebutuhan.pagu"),
        ("telaah_rkpd/c#kebutuhan.pagu", "telaah_rkpd/d#kebutuhan.pagu"),
    ]
    assert [subjects for _, subjects, _ in why(5000000, [], [*pairs, lost("e", 5000000)])] == [
        ("telaah_rkpd/e#kebutuhan.pagu",)
    ]
    assert why(5000000, [], [*pairs, *(lost(name, 5000000) for name in "efgh")]) == []


def test_a_slip_in_the_parent_hides_the_same_slip_in_a_part() -> None:
    assert why(9000000, [row(1, 12000000), row(2, 33000000)]) == [("angka_tertukar", (), Decimal(45000000))]
    assert why(9000000, [row(1, 12000000), row(2, 31000000)]) == [
        ("angka_tertukar", ("rencana/0001#pagu",), Decimal(21000000))
    ]


def test_too_many_parts_with_the_same_slip_say_nothing() -> None:
    alike = [row(number, 12000000) for number in (1, 2, 3)]
    swapped = [("angka_tertukar", (part.subject,), Decimal(21000000)) for part in alike]

    assert why(9000000, [*alike, row(4, 6400000)]) == swapped
    assert why(9000000, [*alike, row(4, 12640000)]) == []


def test_a_blank_parent_has_no_cause_in_blanks() -> None:
    blank = [Elsewhere(KEBUTUHAN, Decimal(0))]

    assert explain(Decimal(0), Decimal(7123000), parts=[row(1, 7123000)], same=blank) == ()


def test_at_most_five_guesses() -> None:
    missing = [lost(name, 5500000) for name in "abc"]
    parts = [row(number, 4500000, (KEBUTUHAN, 10000000)) for number in (1, 2, 3)]

    assert [kind for kind, _, _ in why(5500000, parts, missing)] == ["baris_hilang"] * 3 + ["belum_diperbarui"] * 2


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "1E+400", "1000000000000000000", "0.00001"])
def test_amounts_that_no_budget_holds_take_part_in_nothing(amount: str) -> None:
    odd, right = Decimal(amount), Decimal(419009500)
    other = Elsewhere(KEBUTUHAN, odd)
    parts = [Part("a", "a", odd, (other,)), Part("b", "b", right, (other,))]

    assert explain(odd, right, parts=parts) == ()
    assert explain(right, odd, parts=parts) == ()
    missing = [Missing("c", "c", KEBUTUHAN, odd)]
    assert explain(right + 1, right, parts=parts, missing=missing, same=[other]) == ()


@pytest.mark.parametrize(
    ("amount", "printed"), [("-1234567.50", "-Rp1.234.567,50"), ("1E+3", "Rp1.000"), ("45.00", "Rp45")]
)
def test_amounts_are_printed_as_indonesians_do(amount: str, printed: str) -> None:
    (guess,) = explain(Decimal(amount), Decimal(7), parts=[], same=[Elsewhere(KEBUTUHAN, Decimal(amount))])

    assert guess.text == Text(
        f"kemungkinan angka yang tertulis, {printed}, diambil dari {KEBUTUHAN.id}",
        f"possibly the amount written, {printed}, was taken from {KEBUTUHAN.en}",
    )


def test_three_rows_are_found_among_hundreds_but_not_sought_among_more() -> None:
    changed = [
        row(901, 1000000, (KEBUTUHAN, 3000000)),
        row(902, 1000000, (KEBUTUHAN, 1500350)),
        row(903, 1000000, (KEBUTUHAN, 1070000)),
    ]
    others = [row(number, 5000000, (KEBUTUHAN, 5000000 + 343 * number)) for number in range(1, 299)]
    subjects = tuple(part.subject for part in changed)

    assert why(2570350, [*others[:297], *changed]) == [("belum_diperbarui", subjects, Decimal(2570350))]
    assert why(2570350, [*others, *changed]) == []
    assert why(2500350, [*others, *changed]) == [("belum_diperbarui", subjects[:2], Decimal(2500350))]
