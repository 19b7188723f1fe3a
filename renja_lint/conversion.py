"""From a document to the YAML format: the tree as it was read, and an account of what was read and what was left."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import bca
from renja_lint.checking.unread import missing_extra, report_unreadable
from renja_lint.checking.verdict import GREEN, verdict
from renja_lint.engine import Machine, Report, failure
from renja_lint.files import output
from renja_lint.files.content import read_bytes
from renja_lint.files.search import find_files
from renja_lint.finding import Lang, Severity, Text
from renja_lint.plan.paths import find_node
from renja_lint.plugins import load_or_refuse
from renja_lint.refusal import refusal
from renja_lint.reporters import FULL, render
from renja_lint.source.reader import FailedReaderError, Given, MissingExtraError
from renja_lint.source.tree import Mapping, Node, Reading, Scalar, Sequence
from renja_lint.source.writing import Tree, write
from renja_lint.wording import message, short, where

TABLES = {
    "tujuan_sasaran": Text(id="tujuan dan sasaran", en="aims and objectives"),
    "evaluasi": Text(id="evaluasi (T-C.29)", en="evaluation (T-C.29)"),
    "pelayanan": Text(id="kinerja pelayanan (T-C.30)", en="performance of services (T-C.30)"),
    "telaah_rkpd": Text(id="telaah rancangan awal RKPD (T-C.31)", en="review of the draft RKPD (T-C.31)"),
    "usulan": Text(id="usulan masyarakat (T-C.32)", en="proposals of the public (T-C.32)"),
    "rencana": Text(id="rencana kerja dan pendanaan (T-C.33)", en="work plan and funding (T-C.33)"),
}
MOST_LEFT = 50  # of what was not read that are named one by one

_READ = Text(id="Terbaca:", en="Read:")
_NOTHING = Text(id="tidak ada", en="nothing")
_FROM = Text(id="Diambil dari dokumen:", en="Taken from the document:")
_LEFT = Text(id="Tidak terbaca:", en="Not read:")
_MORE = Text(id="dan {} lagi", en="and {} more")
_WRITTEN = Text(id="Ditulis ke {}", en="Written to {}")


class ConversionRequest(NamedTuple):
    """What the command line says; ``given`` are facts that the document may not say itself."""

    path: str
    output: str | None
    force: bool
    given: Given
    third_party: bool


def convert(asked: ConversionRequest, lang: Lang) -> int:
    """Read a document, write it as YAML, tell what was read, and give the exit code.

    Raises:
        RefusalError: there is no such document, or the result cannot be written where it is wanted.

    """
    (candidate,) = find_files((asked.path,), "<stdin>") if not os.path.isdir(asked.path) else (None,)
    if candidate is None:
        raise refusal(
            id=f"{asked.path} adalah folder; sebut satu berkas", en=f"{asked.path} is a folder; name one file"
        )
    _check_target(asked)
    loaded = load_or_refuse(third_party=asked.third_party)
    machine = Machine((), readers=loaded.readers, given=asked.given)
    try:
        data = read_bytes(candidate)
    except OSError as error:
        return _failed(Report((report_unreadable(candidate.name, error),)), lang)
    try:
        reading = machine.read(data, candidate.name)
    except MissingExtraError as error:
        raise missing_extra(error, candidate.name) from error
    except FailedReaderError as error:
        return _failed(Report((failure(error, candidate.name),), packs=loaded.packs), lang)
    if reading.tree is None:
        return _failed(Report((machine.report(reading, candidate.name),)), lang)
    text = format_tree(reading.tree)
    if asked.output is None:
        output.write(text)
    else:
        output.write_file(asked.output, text)
    output.tell(*account(reading, lang))
    if asked.output is not None:
        output.tell(_WRITTEN.in_(lang).format(asked.output))
    return GREEN


def format_tree(tree: Mapping) -> str:
    """Write a tree as YAML; read again it is the same tree, at other places."""
    return write({key: _plain(node) for key, node in tree.items()})


def account(reading: Reading, lang: Lang) -> Iterator[str]:
    """Tell line by line what a reading has, where its facts came from, and what was left out."""
    yield _READ.in_(lang)
    yield from (f"  - {line}" for line in _counted(reading.tree, lang))
    if reading.sources:
        yield _FROM.in_(lang)
        yield from (f"  - {one.key}: {short(one.value)} ({short(one.origin.in_(lang))})" for one in reading.sources)
    yield _LEFT.in_(lang)
    yield from (f"  - {line}" for line in _left(reading, lang))


def _counted(tree: Mapping | None, lang: Lang) -> Iterator[str]:
    """Count chapters, legal bases, and the rows of each table."""
    if tree is None:
        return
    chapters = _items(tree, "bab")
    if chapters:
        below = sum(len(_items(chapter, "subbab")) for chapter in chapters)
        yield Text(id="{} bab, {} sub bab", en="{} chapters, {} sub-chapters").in_(lang).format(len(chapters), below)
    if laws := _items(tree, "dasar_hukum"):
        yield Text(id="{} dasar hukum", en="{} legal bases").in_(lang).format(len(laws))
    for name, called in TABLES.items():
        if name in tree:
            rows = len(_items(tree[name], "baris"))
            said = Text(id="tabel {}: {} baris", en="table {}: {} rows").in_(lang)
            yield said.format(called.in_(lang), rows)


def _left(reading: Reading, lang: Lang) -> Iterator[str]:
    """Name what was left; where there is more than anybody reads, its number."""
    problems = [message(bca.of_problem(problem), lang) for problem in reading.problems]
    lines = [*problems, *(f"{where(each.span, lang)} {short(each.what.in_(lang))}" for each in reading.left)]
    yield from lines[:MOST_LEFT] or [_NOTHING.in_(lang)]
    if len(lines) > MOST_LEFT:
        yield _MORE.in_(lang).format(len(lines) - MOST_LEFT)


def _items(node: Node, key: str) -> Sequence | tuple[()]:
    found = find_node(node, (key,))
    return found if isinstance(found, Sequence) else ()


def _plain(node: Node) -> Tree:
    match node:
        case Scalar():
            return node.text
        case Mapping():
            return {key: _plain(inner) for key, inner in node.items()}
        case Sequence():
            return [_plain(item) for item in node]


def _check_target(asked: ConversionRequest) -> None:
    if asked.output is None:
        return
    output.check_target(asked.output)
    if os.path.realpath(asked.output) == os.path.realpath(asked.path):
        raise refusal(
            id=f"hasil akan menimpa {asked.output} yang dibaca",
            en=f"the result would overwrite {asked.output}, which is read",
        )
    output.spare(asked.output, force=asked.force)


def _failed(report: Report, lang: Lang) -> int:
    output.write(render(report, FULL, lang))
    return verdict(report, Severity.ERROR.value, lang)
