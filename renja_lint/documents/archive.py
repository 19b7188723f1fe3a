"""Workbooks and Word files as packages of XML: opened only when nothing in them is dangerous to read."""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO

from renja_lint.finding import Span, Text
from renja_lint.source.tree import Problem

START = Span(1, 1, 1, 1)
MEMBERS = 2000  # files in a package
EXPANDED = 100 * 1024 * 1024  # bytes of everything in a package
XML = 30 * 1024 * 1024  # bytes of its XML, which is what is read
TAGS = 500_000  # opening and closing ones; a plan of a hundred pages has half of them

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RICH_TEXT = b"{\\rtf"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARATION = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)")
_XML_SUFFIXES = (".xml", ".rels", ".vml")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, KeyError)

_BROKEN = Text(
    id="berkas ini rusak sehingga tidak dapat dibuka; buka di Excel atau Word, lalu simpan ulang",
    en="this file is damaged and cannot be opened; open it in Excel or Word and save it again",
)
_PASSWORD = Text(
    id="berkas ini dikunci dengan kata sandi; buka, hapus kata sandinya, lalu simpan ulang",
    en="this file is protected with a password; open it, remove the password, and save it again",
)
_OLD = Text(
    id="berkas ini berformat lama (.doc atau .xls); buka, lalu simpan sebagai .docx atau .xlsx",
    en="this file has an old format (.doc or .xls); open it and save it as .docx or .xlsx",
)
_PDF = Text(
    id="berkas PDF tidak dapat diperiksa; pakai berkas Word atau Excel yang menjadi asalnya",
    en="a PDF file cannot be checked; use the Word or Excel file that it was made from",
)
_OTHER = Text(
    id="berkas ini bukan dokumen Word (.docx) atau buku kerja Excel (.xlsx); simpan ulang dalam salah satu format itu",
    en="this file is neither a Word document (.docx) nor an Excel workbook (.xlsx); save it as one of these",
)
_BOMB = Text(
    id="isi berkas ini jauh lebih besar daripada Renja mana pun setelah dibuka, sehingga tidak dibaca",
    en="once opened this file holds far more than any Renja does; it was not read",
)
_ENTITIES = Text(
    id="berkas ini memuat deklarasi XML yang tidak pernah ditulis oleh Word atau Excel, sehingga tidak dibaca; "
    "buka di Word atau Excel, lalu simpan ulang",
    en="this file holds XML declarations that Word and Excel never write; it was not read. Open it in Word or Excel "
    "and save it again",
)
_MACROS = Text(
    id="berkas ini memuat makro; makro tidak dijalankan dan tidak diperiksa",
    en="this file holds macros; they are neither run nor checked",
)
_LINKS = Text(
    id="berkas ini mengambil isi dari berkas lain; yang dibaca adalah nilai terakhir yang tersimpan, dan berkas lain "
    "itu tidak dibuka",
    en="this file takes values from other files; the values last saved are read, and those files are not opened",
)


class RefusedError(Exception):
    """A file cannot be read, or must not be; ``problem`` says why."""

    def __init__(self, code: str, what: Text) -> None:
        """Make the problem of what is wrong."""
        super().__init__(what.en)
        self.problem = Problem(code, START, {"uraian": what})


def kind(data: bytes, name: str) -> str:
    """Tell by its first bytes what a file is: excel, word, pdf, old (or locked), other; empty where it may be text.

    A package whose list of contents is damaged, or that is none at all, is taken for what its name says.
    """
    if data.startswith(b"PK"):
        return _kind_of_package(data, name)
    beginnings = (("pdf", data[:1024].lstrip(), b"%PDF-"), ("old", data, _OLE), ("other", data, _RICH_TEXT))
    found = next((what for what, start, mark in beginnings if start.startswith(mark)), None)
    return found or _named(name)


def _kind_of_package(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = set(package.namelist())
    except _DAMAGE:
        return _named(name) or "other"
    if any(member.lower().startswith("xl/workbook") for member in members):
        return "excel"
    return "word" if any(member.lower().startswith("word/document") for member in members) else "other"


def _named(name: str) -> str:
    """Tell what a name says; empty where it says nothing."""
    lower = name.lower()
    return "excel" if lower.endswith((".xlsx", ".xlsm")) else "word" if lower.endswith((".docx", ".docm")) else ""


def refuse(data: bytes, name: str) -> RefusedError:
    """Say why a file that is neither a workbook nor a Word document is not read."""
    match kind(data, name):
        case "pdf":
            return RefusedError("BCA001", _PDF)
        case "old":
            return RefusedError("BCA001", _PASSWORD if _ENCRYPTED in data else _OLD)
        case _:
            return RefusedError("BCA001", _OTHER)


def refuse_damaged() -> RefusedError:
    """Say that a file is damaged."""
    return RefusedError("BCA001", _BROKEN)


def too_large() -> RefusedError:
    """Say that a file holds more than any plan."""
    return RefusedError("BCA003", _BOMB)


def open_package(data: bytes) -> zipfile.ZipFile:
    """Open a package after looking at all of it.

    Raises:
        RefusedError: it is damaged or locked, holds more than any plan, or XML that declares entities.

    """
    try:
        package = zipfile.ZipFile(BytesIO(data))
        _look_at(package)
    except _DAMAGE as error:
        raise refuse_damaged() from error
    return package


def passed_by(data: bytes) -> tuple[Problem, ...]:
    """Tell what a package that was opened holds and is neither run nor followed: macros, links to other files."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        members = [member.lower() for member in package.namelist()]
    found = (
        (_MACROS, any(member.endswith("vbaproject.bin") for member in members)),
        (_LINKS, any("/externallinks/externallink" in f"/{member}" for member in members)),
    )
    return tuple(Problem("BCA017", START, {"uraian": what}) for what, is_there in found if is_there)


def _look_at(package: zipfile.ZipFile) -> None:
    infos = package.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise RefusedError("BCA001", _PASSWORD)
    xml = [info for info in infos if info.filename.lower().endswith(_XML_SUFFIXES)]
    sizes = (sum(info.file_size for info in infos), sum(info.file_size for info in xml))
    if len(infos) > MEMBERS or sizes[0] > EXPANDED or sizes[1] > XML:
        raise RefusedError("BCA003", _BOMB)
    tags = 0
    for info in xml:
        content = package.read(info)
        if _DECLARATION.search(content):
            raise RefusedError("BCA001", _ENTITIES)
        tags += content.count(b"<")
        if tags > TAGS:
            raise RefusedError("BCA003", _BOMB)
