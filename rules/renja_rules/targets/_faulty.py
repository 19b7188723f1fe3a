"""Which of two targets that differ is faulty by itself, so that the difference only follows from that fault."""

from __future__ import annotations

from renja_lint import Indikator, Plan
from renja_rules.reading.targets.comparison import is_manifold, same_number
from renja_rules.reading.targets.indicators import first_word, has_other_unit, is_percentage
from renja_rules.reading.targets.units import is_lump_sum
from renja_rules.targets._bounds import is_bound


def is_of_other_rule(one: Indikator, other: Indikator, plan: Plan) -> bool:
    """Tell whether one of two targets is faulty by itself, which another rule says.

    It counts but holds no number, or more than one where the other has one, or is a lump sum; it is nothing, though
    there is money for it; it is a percentage in another unit; or it has the wrong unit where the other has the right
    one, and beside that the same number or none that can be compared.
    """
    first, second = one.target, other.target
    if first is None or second is None:
        return False
    both = (first, second)
    if any(is_lump_sum(target.unit) for target in both) or len({is_manifold(target) for target in both}) > 1:
        return True
    is_without = any(target.number is None for target in both) and not all(is_bound(target.text) for target in both)
    if (is_without and _counts(one)) or any(_is_nothing(each) for each in (one, other)):
        return True
    outputs = [(each, target) for each, target in ((one, first), (other, second)) if each.jenis == "keluaran"]
    wrong = [has_other_unit(each.baris, target, plan) for each, target in outputs]
    is_share = first.is_percent != second.is_percent
    if is_share and same_number(first, second) and all(is_percentage(each.nama or "") for each in (one, other)):
        return True
    return len(set(wrong)) > 1 and (is_share or same_number(first, second))


def _counts(indikator: Indikator) -> bool:
    return is_percentage(indikator.nama or "") or first_word(indikator.nama or "") == "jumlah"


def _is_nothing(indikator: Indikator) -> bool:
    target = indikator.target
    is_nil = indikator.jenis == "keluaran" and target is not None and target.number == 0
    return is_nil and bool(indikator.baris.rupiah(indikator.pagu_column))
