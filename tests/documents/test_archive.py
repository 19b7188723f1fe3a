"""Files that must not be read, or cannot be: each is refused in words, and nothing in them is run or followed."""

from __future__ import annotations

import io
import zipfile

import pytest

from renja_lint import bca
from renja_lint.documents import Refused, Word, Workbook, archive, renja_lint_readers
from renja_lint.source import limits
from renja_lint.source.reader import NOTHING_GIVEN, Reader, reading_of
from renja_lint.source.tree import Reading
from renja_lint.wording import message

SHEET = b'<?xml version="1.0"?><worksheet><sheetData/></worksheet>'
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def package(**members: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "/"), content)
    return made.getvalue()


def locked(data: bytes) -> bytes:
    """Set the mark that a zip file's members are locked with a password."""
    made = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        made[made.index(mark) + at] |= 1
    return bytes(made)


def reader(data: bytes, name: str) -> Reader | None:
    return reading_of(data, name, renja_lint_readers())


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, message(bca.of_problem(problem), "id")) for problem in reading.problems]


WORKBOOK = package(**{"xl__workbook.xml": SHEET, "xl__worksheets__sheet1.xml": SHEET})


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (WORKBOOK, "a.xlsx", Workbook),
        (WORKBOOK, "tanpa-akhiran", Workbook),
        (WORKBOOK[:200], "a.XLSX", Workbook),
        (package(**{"word__document.xml": SHEET}), "a.bin", Word),
        (b"PK\x03\x04rusak", "a.docx", Word),
        (b"PK\x03\x04rusak", "a.zip", Refused),
        (b"", "kosong.xlsx", Workbook),
        (b"rusak", "a.docx", Word),
        (b"{\\rtf1 BAB I}", "a.rtf", Refused),
        (package(mimetype=b"application/vnd.oasis.opendocument.text"), "a.odt", Refused),
        (b"%PDF-1.7\n", "a.pdf", Refused),
        (b"\r\n%PDF-1.4\n", "renja.docx", Refused),
        (OLE, "a.doc", Refused),
        (b"renja: 1\n", "a.yaml", None),
        (b"", "a.yaml", None),
        (b"BAB I\n", "a.yml", None),
    ],
)
def test_files_are_told_by_what_they_hold(data: bytes, name: str, kind: type[Reader] | None) -> None:
    found = reader(data, name)

    assert (type(found) if found else None) is kind


@pytest.mark.parametrize(
    ("data", "name", "code", "words"),
    [
        (b"%PDF-1.7\n", "a.pdf", "BCA001", "berkas PDF tidak dapat diperiksa"),
        (OLE, "a.xls", "BCA001", "berkas ini berformat lama (.doc atau .xls)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "BCA001", "berkas ini dikunci dengan kata sandi"),
        (locked(WORKBOOK), "a.xlsx", "BCA001", "berkas ini dikunci dengan kata sandi"),
        (b"", "kosong.xlsx", "BCA001", "berkas ini rusak sehingga tidak dapat dibuka"),
        (b"rusak", "a.docx", "BCA001", "berkas ini rusak sehingga tidak dapat dibuka"),
        (package(mimetype=b"x"), "a.ods", "BCA001", "berkas ini bukan dokumen Word (.docx) atau buku kerja Excel"),
        (WORKBOOK[:200], "a.xlsx", "BCA001", "berkas ini rusak sehingga tidak dapat dibuka"),
        (WORKBOOK.replace(b"xl/worksheets", b"xl/workshoots", 1), "a.xlsx", "BCA001", "berkas ini rusak"),
        (package(xl__workbook=SHEET, **{"xl__a.xml": ENTITIES}), "a.xlsx", "BCA001", "berkas ini memuat deklarasi XML"),
        (
            package(xl__workbook=SHEET, **{"xl__a.xml": ENTITIES.decode().encode("utf-16")}),
            "a.xlsx",
            "BCA001",
            "berkas ini memuat deklarasi XML",
        ),
        (
            package(xl__workbook=SHEET, **{"xl__a.xml": b" " * (archive.XML + 1)}),
            "a.xlsx",
            "BCA003",
            "isi berkas ini jauh lebih besar daripada Renja mana pun",
        ),
        (
            package(xl__workbook=SHEET, **{"xl__media__a.png": bytes(archive.EXPANDED + 1)}),
            "a.xlsx",
            "BCA003",
            "isi berkas ini jauh lebih besar",
        ),
        (
            package(xl__workbook=SHEET, **{"xl__a.xml": b"<a/>" * (archive.TAGS + 1)}),
            "a.xlsx",
            "BCA003",
            "isi berkas ini jauh lebih besar",
        ),
        (
            package(xl__workbook=SHEET, **{f"xl__a{n}.bin": b"" for n in range(archive.MEMBERS)}),
            "a.xlsx",
            "BCA003",
            "isi berkas ini jauh lebih besar",
        ),
        (WORKBOOK + bytes(limits.BYTES), "a.xlsx", "BCA003", "ukuran berkas lebih dari 10 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." not in value else "",
)
def test_what_must_not_be_read_is_refused_in_words(data: bytes, name: str, code: str, words: str) -> None:
    found = reader(data, name)
    assert found is not None
    reading = found.read(data, NOTHING_GIVEN)
    (problem,) = said(reading)

    assert reading.tree is None
    assert problem[0] == code
    assert problem[1].startswith(words)


def test_macros_and_links_are_told_and_neither_run_nor_followed() -> None:
    data = package(**{"xl__vbaProject.bin": b"x", "xl__externalLinks__externalLink1.xml": SHEET})

    assert said(Reading(None, archive.passed_by(data))) == [
        ("BCA017", "berkas ini memuat makro; makro tidak dijalankan dan tidak diperiksa"),
        (
            "BCA017",
            (
                "berkas ini mengambil isi dari berkas lain; yang dibaca adalah nilai terakhir yang tersimpan, dan "
                "berkas lain itu tidak dibuka"
            ),
        ),
    ]
    assert archive.passed_by(WORKBOOK) == ()
