"""A document and the YAML that is made of it are one plan: the same findings, and the same bytes however often made."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from renja_lint import wording
from renja_lint.conversion import format_tree
from renja_lint.engine import Machine
from renja_lint.plugins import load
from renja_lint.source.reader import Given
from tests.documents import texts, words, workbooks
from tests.documents.test_assemble import plan
from tests.documents.test_workbook import TOTAL, as_in_sipd

NAMES = ("mangkutana-2024", "contoh-bersih-2025")
GIVEN = Given("perubahan", "2024", "Kecamatan Contoh")


def sipd(name: str, *, perubahan: bool) -> bytes:
    rows = as_in_sipd(name, perubahan=perubahan)
    again = (rows[20]["kode"], rows[40]["kode"])
    return workbooks.book(Cetak=workbooks.sipd(rows, TOTAL, perubahan=perubahan, again=again))


DOCUMENTS: dict[str, Callable[[str], tuple[bytes, str]]] = {
    "sipd induk": lambda name: (sipd(name, perubahan=False), "renja.xlsx"),
    "sipd perubahan": lambda name: (sipd(name, perubahan=True), "renja.xlsx"),
    "t-c.33": lambda name: (workbooks.book(Renja=workbooks.t_c_33(plan(name)["rencana"])), "renja.xlsx"),
    "word": lambda name: (words.made(plan(name), words.STYLED), "renja.docx"),
    **{
        f"teks {layout}": lambda name, layout=layout: (texts.text(plan(name), layout).encode(), "renja.txt")  # type: ignore[misc]
        for layout in texts.LAYOUTS
    },
}


@cache
def machine() -> Machine:
    loaded = load(third_party=False)
    return Machine([rule() for rule in loaded.rules], readers=loaded.readers, given=GIVEN)


def said(data: bytes, file: str) -> list[tuple[str, str, str]]:
    report = machine().lint(data, file)
    assert report.crashes == ()
    return sorted(
        (one.code, one.subject, repr({key: wording.plain(value, "id") for key, value in one.data.items()}))
        for one in report.findings
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_yaml_made_of_a_document_says_what_the_document_says(document: str, name: str) -> None:
    data, file = DOCUMENTS[document](name)
    tree, again = machine().read(data, file).tree, machine().read(data, file).tree
    assert tree is not None
    assert again is not None
    text = format_tree(tree)
    converted = machine().read(text.encode(), "renja.yaml").tree
    assert converted is not None

    assert said(text.encode(), "renja.yaml") == said(data, file)
    assert format_tree(again) == text
    assert format_tree(converted) == text
