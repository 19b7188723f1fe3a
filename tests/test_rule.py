"""What a rule is made of: options as attributes, sentences by key, and the findings that it makes."""

from __future__ import annotations

from typing import ClassVar

import pytest

from renja_lint.finding import Norm, Place, Severity, Span, Text
from renja_lint.rule import Meta, Option, Rule, option

PLACE = Place(Span(1, 1, 1, 2), "#tahun", "tahun")
LIMIT = Text(id="Batasnya.", en="The bound.")


class Contoh(Rule):
    """Rule for these tests."""

    meta: ClassVar[Meta] = Meta(
        code="LOK001",
        name="contoh-aturan",
        severity=Severity.WARNING,
        title=Text(id="Contoh", en="Example"),
        message=Text(id="{nama} salah", en="{nama} is wrong"),
        remedy=Text(id="perbaiki", en="fix it"),
        options=(Option("lama", 1, LIMIT),),
        texts={
            "lebih": Text(id="{nama} lebih dari {pembanding}", en="{nama} is more than {pembanding}"),
            "tempat": Text(id="di {tabel}", en="in {tabel}"),
        },
    )
    batas = option(3, LIMIT)
    kata = option(("a", "b"), LIMIT, choices=("a", "b", "c"))


def test_an_option_is_an_attribute_with_the_value_that_the_rule_was_made_with() -> None:
    assert (Contoh().batas, Contoh().kata) == (3, ("a", "b"))
    assert Contoh({"batas": 5}).batas == 5


def test_the_metadata_know_the_options_of_both_ways() -> None:
    assert Contoh.meta.options == (
        Option("lama", 1, LIMIT),
        Option("batas", 3, LIMIT),
        Option("kata", ("a", "b"), LIMIT, ("a", "b", "c")),
    )


def test_a_finding_says_the_text_that_it_is_told_to() -> None:
    plain = Contoh().finding(PLACE, nama="x")
    other = Contoh().finding(PLACE, say="lebih", norms=(Norm("UU 1/2000"),), nama="x", pembanding=2)

    assert (plain.message, plain.norms) == (Contoh.meta.message, ())
    assert (other.message, other.norms) == (Contoh.meta.texts["lebih"], (Norm("UU 1/2000"),))


def test_a_finding_without_an_argument_of_its_message_is_refused() -> None:
    with pytest.raises(TypeError, match="LOK001 gives no pembanding"):
        Contoh().finding(PLACE, say="lebih", nama="x")


def test_a_text_is_filled_in_both_languages() -> None:
    assert Contoh().text("tempat", tabel=Text(id="baris total", en="the total")) == Text(
        "di baris total", "in the total"
    )
    assert Contoh().text("tempat", tabel="Tabel {3}") == Text("di Tabel {3}", "in Tabel {3}")
    assert Text.join(Text("satu", "one"), Text.same("2"), by=", ") == Text("satu, 2", "one, 2")
