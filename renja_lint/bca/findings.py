"""The findings of the family BCA, made of what readers, the model and the machine meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from renja_lint.bca.fields import REQUIRED, due, hint
from renja_lint.bca.metas import METAS
from renja_lint.finding import Finding, Place, Related, Severity, Span, Text
from renja_lint.plan.binding import Misfit
from renja_lint.plan.document import Plan
from renja_lint.plan.labels import COLUMN_LABELS, join_label, slugify
from renja_lint.plan.model import Pembacaan
from renja_lint.rule import Meta
from renja_lint.source.limits import PROBLEMS
from renja_lint.source.reader import FailedReaderError
from renja_lint.source.tree import Node, Problem, Sequence

_OF_READING = {
    "baris_terulang": "BCA014",
    "kolom_tidak_ditemukan": "BCA015",
    "isi_tidak_berpasangan": "BCA016",
    "tabel_tidak_dikenali": "BCA019",
}

FAILED = "BCA018"

_MEND = Text(id="perbaiki baris itu", en="fix that line")
_AS_SAID = Text(id="ikuti keterangan itu, lalu periksa lagi", en="do as it says, then check again")
_ADVISED = frozenset({"BCA001", "BCA002"})  # whose remedy depends on what was met


def of_problem(problem: Problem) -> Finding:
    """Make the finding of what a reader met."""
    data = dict(problem.data)
    fixed = data.get("baris_benar")
    data["saran"] = Text(id=f": {fixed}", en=f": {fixed}") if fixed else Text(id="", en="")
    if problem.code in _ADVISED:
        data.setdefault("anjuran", _MEND if fixed else _AS_SAID)
    related = tuple(Related(Place(span, "", ""), note) for span, note in problem.related)
    fragment = data.get("kunci", "")
    return _finding(problem.code, Place(problem.span, f"#{fragment}" if fragment else "#", ""), related, **data)


def of_plan(plan: Plan) -> Iterator[Finding]:
    """Make the findings of what the model could not hold, and of the keys that every plan needs."""
    met: Counter[str] = Counter()
    for misfit, place in zip(plan.misfits, plan.misfit_places, strict=True):
        code = "BCA005" if misfit.kind == "kunci" else "BCA006"
        met[code] += 1
        if met[code] <= PROBLEMS:
            yield _of_misfit(misfit, place)
    yield from (of_too_many(METAS[code], plan) for code, count in met.items() if count > PROBLEMS)
    yield from of_reading(plan)
    for key in plan.isi.REQUIRED:
        if getattr(plan.isi, key) is None and f"#{key}" not in plan.unreadable:
            why, example = REQUIRED[key]
            first = Span(1, 1, 1, 1) if plan.tree.span.line == 1 else plan.tree.span
            yield _finding("BCA007", Place(first, f"#{key}", key), kunci=key, uraian=why, contoh=example)


def _of_misfit(misfit: Misfit, place: Place) -> Finding:
    if misfit.kind == "kunci":
        key = str(misfit.path[-1])
        return _finding(
            "BCA005", place, kunci=key, saran=hint(key, misfit.known, misfit.near, is_at_margin=len(misfit.path) == 1)
        )
    said, advice = due(misfit.kind, misfit.text)
    quoted = misfit.text if len(misfit.text) <= 60 else f"{misfit.text[:59]}…"
    what = Text(id=said.id.replace("{tertulis}", quoted), en=said.en.replace("{tertulis}", quoted))
    return _finding("BCA006", place, tertulis=misfit.text, uraian=what, anjuran=advice)


def of_reading(plan: Plan) -> Iterator[Finding]:
    """Make the findings of what a reader could not take from the document as it stands: one a table and kind."""
    groups: dict[tuple[str, str, str], list[tuple[Pembacaan, Place]]] = {}
    for each, node in zip(plan.isi.pembacaan, _items(plan.tree.get("pembacaan")), strict=True):
        if each.hal:
            kolom = (each.kolom or "") if each.hal == "kolom_tidak_ditemukan" else ""
            place = _place_of_reading(each, node.span, plan)
            groups.setdefault((each.hal, each.tabel or "", kolom), []).append((each, place))
    for (hal, tabel, kolom), group in groups.items():
        place = group[0][1]
        related = tuple(Related(other, _said(one)) for one, other in group[1:])
        table = plan.tables[tabel].label if tabel in plan.tables else tabel or group[0][0].nama or ""
        fragment = f"#{slugify(kolom)}" if kolom else ""
        place = place._replace(subject=f"{tabel or 'dokumen'}#pembacaan/{hal.replace('_', '-')}{fragment}")
        found = _finding(_OF_READING[hal], place, related, nama=table, kolom=kolom, banyak=len(group))
        is_grave = hal == "tabel_tidak_dikenali" and _may_be_main(group, plan)
        yield replace(found, severity=Severity.WARNING) if is_grave else found


def _may_be_main(group: Iterable[tuple[Pembacaan, Place]], plan: Plan) -> bool:
    """Tell whether a table that is not recognised may be the plan's main one, or a second such."""
    return "rencana" not in plan.tables or any("program" in (each.nama or "").casefold() for each, _ in group)


def _place_of_reading(each: Pembacaan, span: Span, plan: Plan) -> Place:
    """Name the place that a reader's note is about."""
    table = plan.tables[each.tabel].label if each.tabel in plan.tables else each.tabel or ""
    kolom = each.kolom or ""
    return Place(
        span, "", join_label(table, each.kode or each.nama or "", COLUMN_LABELS.get(kolom, kolom.replace("_", " ")))
    )


def _said(each: Pembacaan) -> Text:
    said = f"{each.kode or ''} {each.nama or ''}".strip() or each.kolom or ""
    return Text(id=said, en=said)


def _items(node: Node | None) -> Sequence:
    return node if isinstance(node, Sequence) else Sequence(Span(1, 1, 1, 1))


def of_crash(code: str, error: BaseException, span: Span) -> Finding:
    """Make the finding of a rule that crashed."""
    return _finding("BCA009", Place(span, f"#aturan/{code}", ""), kode=code, galat=type(error).__name__)


def of_failure(error: BaseException) -> Finding:
    """Make the finding of a file that could not be checked: its reader crashed, or the core did."""
    place, part = Place(Span(1, 1, 1, 1), "#", ""), Text(id="program", en="the program")
    if isinstance(error, FailedReaderError):
        part = Text(id=f'program pembaca "{error.reader}"', en=f'the reader "{error.reader}"')
        error = error.error
    return _finding(FAILED, place, bagian=part, galat=type(error).__name__)


def of_too_many(meta: Meta, plan: Plan) -> Finding:
    """Make the finding of a rule that has found as much as is reported; it weighs as much as what the rule finds."""
    place = Place(plan.tree.span, f"#aturan/{meta.code}", "")
    return replace(_finding("BCA012", place, kode=meta.code, banyak=PROBLEMS), severity=meta.severity)


def _finding(code: str, place: Place, related: Iterable[Related] = (), **data: object) -> Finding:
    meta = METAS[code]
    return Finding(
        code, meta.name, meta.severity, meta.message, meta.remedy, meta.norms, place, tuple(related), (), data
    )
