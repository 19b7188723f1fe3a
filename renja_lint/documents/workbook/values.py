"""What the cells of a workbook hold, as people see it: numbers and dates in their format, shared texts, signs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from xml.etree import ElementTree

from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import from_excel, from_ISO8601

from renja_lint.documents.workbook.formats import format_cell
from renja_lint.documents.workbook.look import Written

_PLAIN = "General"


class Values:
    """The values of a workbook's cells."""

    def __init__(self, strings: Sequence[str], formats: Sequence[str], epoch: datetime) -> None:
        """Know the texts that cells share, the number formats of their styles, and the day that dates count from."""
        self._strings = strings
        self._formats = formats
        self._epoch = epoch

    def shown(self, written: Written) -> str:
        """Give what people see in a cell.

        Raises:
            ValueError, IndexError: the cell is damaged.

        """
        match written.kind:
            case "n":
                return self._number(written)
            case "s":
                return self._strings[int(written.text)]
            case "b":
                return format_cell(bool(int(written.text)), _PLAIN)
            case "d":
                day = from_ISO8601(written.text)  # type: ignore[no-untyped-call]
                return format_cell(day, self._format(written.style))
            case _:
                return written.text

    def _number(self, written: Written) -> str:
        text, code = written.text, self._format(written.style)
        number = float(text) if {".", "E", "e"} & set(text) else int(text)
        if not is_date_format(code):
            return format_cell(number, code)
        try:
            return format_cell(from_excel(number, self._epoch, timedelta=is_timedelta_format(code)), code)
        except (OverflowError, ValueError):
            return "#VALUE!"

    def _format(self, style: str) -> str:
        """Give the number format of a style, the general one where it is not known."""
        number = int(style)
        return self._formats[number] if number < len(self._formats) else _PLAIN


def formats(styles: bytes) -> tuple[str, ...]:
    """Give the number formats of a workbook's styles, by their number; none where its XML is damaged."""
    try:
        root = ElementTree.fromstring(styles)
    except (SyntaxError, ValueError, LookupError):
        return ()
    own = {one.get("numFmtId"): one.get("formatCode") for one in root.iterfind("{*}numFmts/{*}numFmt")}
    used = [one.get("numFmtId", "0") for one in root.iterfind("{*}cellXfs/{*}xf")]
    known = {key: own.get(key) or _builtin(key) for key in set(used)}
    return tuple(known[key] for key in used)


def _builtin(key: str) -> str:
    return (builtin_format_code(int(key)) if key.isdecimal() else None) or _PLAIN
