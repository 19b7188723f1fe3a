from __future__ import annotations

from decimal import Decimal

import pytest

from renja_rules.reading.causes.digits import find_slip


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        ("19009500", "419009500", "angka_hilang"),
        ("80855379", "80855.379", None),
        ("4240011", "42400011", "angka_hilang"),
        ("1950000", "10950000", "angka_hilang"),
        ("5566550", "566550", "angka_ganda"),
        ("52666550", "5266550", "angka_ganda"),
        ("12580000", "15280000", "angka_tertukar"),
        ("15280000", "12850000", None),
        ("12085000", "18025000", None),
        ("5280000", "52800000", "kelipatan"),
        ("52800000000", "52800000", "kelipatan"),
        ("52800", "52800000", "kelipatan"),
        ("5280", "52800000", None),
        ("5000000", "50000000", "kelipatan"),
        ("50000000", "5000000", "kelipatan"),
        ("52800000.00", "5280000", "kelipatan"),
        ("52800000.50", "5280000.05", None),
        ("9500", "4009500", None),
        ("50", "1000050", None),
        ("150", "1500", "kelipatan"),
        ("150", "1450", "angka_hilang"),
        ("1450", "145", None),
        ("9990", "999", None),
        ("132", "123", None),
        ("0", "1000", None),
        ("1000", "0", None),
        ("-19009500", "419009500", None),
        ("5280000", "-52800000", None),
        ("52800000", "52800000", None),
    ],
)
def test_one_slip_has_one_name(wrong: str, right: str, kind: str | None) -> None:
    assert find_slip(Decimal(wrong), Decimal(right)) == kind
