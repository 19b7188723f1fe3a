"""The rows of a table as they are taken from a document, with those that are printed again told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from renja_lint.documents.cells import behind, make_mapping, make_text, sequence
from renja_lint.documents.tables.indicators import Indicator
from renja_lint.finding import Span
from renja_lint.plan.values import is_absent, read_kode, read_rupiah
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Mapping, Node, Scalar


class TableEntry:
    """A row: its code and name, its other texts by key, its indicators.

    ``unpaired`` are the keys of the cells whose indicators and targets differ in number.
    """

    __slots__ = ("indicators", "kode", "nama", "texts", "unpaired")

    def __init__(
        self,
        code: Lined | None,
        name: Lined | None,
        texts: dict[str, Lined],
        indicators: Iterable[Indicator] = (),
        unpaired: Iterable[str] = (),
    ) -> None:
        """Take a row as it is printed."""
        self.kode = code
        self.nama = name
        self.texts = texts
        self.indicators = list(indicators)
        self.unpaired = list(unpaired)

    @property
    def is_bare(self) -> bool:
        """Tell whether there is nothing but a code and a name."""
        return not self.indicators and all(is_absent(text.text) for text in self.texts.values())

    @property
    def place(self) -> Scalar:
        """Give what people find the row by."""
        found = self.kode or self.nama or next(iter(self.texts.values()), None)
        return found or next(iter(self.indicators[0].values()))

    def add(self, texts: dict[str, Lined], indicators: Iterable[Indicator] = (), unpaired: Iterable[str] = ()) -> None:
        """Take more of the row: further indicators, and what was broken off cells, behind what they hold already."""
        self.unpaired += unpaired
        for key, text in texts.items():
            self.texts[key] = behind(self.texts[key], text) if key in self.texts else text
        for one in indicators:
            broken = next((held for held in reversed(self.indicators) if _kind(held) == _kind(one)), None)
            if broken is None or ("nama" in one and ("target" in one or "target_sebelum" in one)):
                self.indicators.append(one)
            else:
                _add_to(broken, one)

    def amounts(self, columns: tuple[str, ...]) -> dict[str, Decimal | str]:
        """Give what stands in money columns, as amounts where it can be read as one."""
        written = {key: self.texts[key].text for key in columns if key in self.texts}
        return {key: found.amount if (found := read_rupiah(text)) else text for key, text in written.items()}

    def repeats(self, other: TableEntry, columns: tuple[str, ...]) -> bool:
        """Tell whether it is another row printed once more: under the same name, and the same as it."""
        return self.has_name_of(other) and self.same_as(other, columns)

    def has_name_of(self, other: TableEntry) -> bool:
        """Tell whether another row has the same name, up to case and blanks."""
        names = [" ".join(one.nama.text.casefold().split()) if one.nama else "" for one in (self, other)]
        return names[0] == names[1]

    def same_as(self, other: TableEntry, columns: tuple[str, ...]) -> bool:
        """Tell whether another row has the same amounts or, where it has none, says the same throughout."""
        amounts = self.amounts(columns), other.amounts(columns)
        return amounts[0] == amounts[1] if any(amounts) else self._says() == other._says()

    def _says(self) -> list[str]:
        """Give everything that is printed behind the name."""
        texts = [text.text for text in self.texts.values()]
        return texts + [node.text for one in self.indicators for node in one.values()]

    def node(self, order: tuple[str, ...]) -> Mapping:
        """Give the row as a node with its keys in an order, in which ``indikator`` has its place."""
        head = {"kode": self.kode, "nama": self.nama}
        items: dict[str, Node] = {key: text for key, text in head.items() if text}
        for key in order:
            if key == "indikator" and self.indicators:
                items[key] = sequence(make_mapping(one) for one in self.indicators)
            elif key in self.texts:
                items[key] = self.texts[key]
        return make_mapping(items)


class Entries:
    """The rows of a table in printed order.

    A code that is printed again with the same amounts is one row, the first. Where it is printed again without any,
    or under another name, that is noted. ``last`` is the row printed last, whether it is kept or not.
    """

    def __init__(self, table: str, columns: tuple[str, ...] = ()) -> None:
        """Start without rows; ``columns`` are those of money."""
        self._table = table
        self._columns = columns
        self._first: dict[str, TableEntry] = {}
        self._repeated: list[TableEntry] = []
        self.kept: list[TableEntry] = []
        self.last: TableEntry | None = None

    def add(self, entry: TableEntry) -> None:
        """Take a row."""
        self.last = entry
        code = _key(entry)
        first = self._first.get(code) if code else None
        if first is None:
            if code:
                self._first[code] = entry
            self.kept.append(entry)
        elif entry.is_bare or (entry.same_as(first, self._columns) and not entry.has_name_of(first)):
            self._repeated.append(entry)
        elif first.is_bare:
            self.kept.remove(first)
            self._repeated.append(first)
            self._first[code] = entry
            self.kept.append(entry)
        elif not entry.same_as(first, self._columns):
            self.kept.append(entry)

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        for entry in self._repeated:
            yield self._note("baris_terulang", entry, entry.place.span, nama=entry.nama)
        for entry in self.kept:
            for key in dict.fromkeys(entry.unpaired):
                cell = entry.texts.get(key) or next((one[key] for one in entry.indicators if key in one), entry.place)
                yield self._note("isi_tidak_berpasangan", entry, cell.span, kolom=make_text(key, cell.span))

    def _note(self, what: str, entry: TableEntry, place: Span, **more: Scalar | None) -> Mapping:
        items = {"hal": make_text(what, place), "tabel": make_text(self._table, place), "kode": entry.kode, **more}
        return make_mapping({key: node for key, node in items.items() if node is not None}, place)


def _kind(indicator: Indicator) -> str:
    return indicator["jenis"].text if "jenis" in indicator else ""


def _add_to(indicator: Indicator, rest: Indicator) -> None:
    """Add the rest of broken cells behind what they hold."""
    for key, text in rest.items():
        held = indicator.get(key)
        if isinstance(held, Lined) and isinstance(text, Lined):
            indicator[key] = behind(held, text)
        else:
            indicator.setdefault(key, text)


def _key(entry: TableEntry) -> str:
    return ".".join(read_kode(entry.kode.text).parts) or entry.kode.text if entry.kode else ""
