"""What is said of files that cannot be read."""

from __future__ import annotations

import pytest

from renja_lint.checking.unread import report_unreadable
from renja_lint.finding import Span
from renja_lint.wording import message, remedy


@pytest.mark.parametrize(
    ("error", "id_", "en"),
    [
        (
            FileNotFoundError(2, "x"),
            "tautan ini menunjuk ke berkas yang tidak ada",
            "this link leads to a file that does not exist",
        ),
        (PermissionError(13, "x"), "berkas ini tidak boleh dibaca oleh Anda", "you may not read this file"),
        (IsADirectoryError(21, "x"), "folder ini tidak dapat dibuka", "this folder cannot be opened"),
        (
            OSError(5, "Input/output error"),
            "berkas ini tidak dapat dibaca (perangkat gagal)",
            "this file cannot be read (Input/output error)",
        ),
    ],
)
def test_what_cannot_be_read_is_a_finding(error: OSError, id_: str, en: str) -> None:
    report = report_unreadable("a.yaml", error)
    (finding,) = report.findings

    assert (report.file, report.readable, finding.file) == ("a.yaml", False, "a.yaml")
    assert (finding.code, finding.place.span, finding.subject) == ("BCA001", Span(1, 1, 1, 1), "#")
    assert (message(finding, "id"), message(finding, "en")) == (id_, en)
    assert remedy(finding, "id") == "periksa letak berkas itu dan izin membacanya, lalu coba lagi"
    assert remedy(finding, "en") == "check where the file is and who may read it, then try again"
