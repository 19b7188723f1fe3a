"""The configuration: ``renja-lint.toml`` or ``[tool.renja-lint]`` in ``pyproject.toml``, nearest upwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from renja_lint.config.threshold import FAIL_ON
from renja_lint.files.output import SCREEN
from renja_lint.files.paths import here, show_path
from renja_lint.finding import LANGS, Lang, Text
from renja_lint.patterns import regex
from renja_lint.refusal import RefusalError, nearest, reason, refusal
from renja_lint.regime import EDITIONS, edition_named
from renja_lint.reporters import FORMATS

FILE = "renja-lint.toml"
PYPROJECT = "pyproject.toml"
TABLE = "renja-lint"

_PLACE = regex(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Config:
    """What is set for a run; ``rules`` are options by the code or name of their rule, unchecked so far.

    ``nomenklatur`` is the edition that rules plans which name none. ``file`` is where it was read, as messages name it;
    empty where nothing was read.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    format: str = "full"
    output: str | None = None
    lang: Lang | None = None
    plugins: bool = True
    nomenklatur: str | None = None
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    file: str = ""


class _Key(NamedTuple):
    """A key of the configuration: what its value must be, in code and in words."""

    accepts: Callable[[object], bool]
    due: Text


def _one_of(words: tuple[str, ...]) -> _Key:
    listed = ", ".join(words)
    return _Key(lambda value: value in words, Text(id=f"salah satu dari {listed}", en=f"one of {listed}"))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_tables(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())


_TEXTS = _Key(
    _is_texts, Text(id='daftar teks, misalnya ["JML", "NOM001"]', en='a list of texts, such as ["JML", "NOM001"]')
)
_KEYS: dict[str, _Key] = {
    "select": _TEXTS,
    "ignore": _TEXTS,
    "fail-on": _one_of(FAIL_ON),
    "format": _one_of(FORMATS),
    "output": _Key(
        lambda v: isinstance(v, str) and v != "",
        Text(id="nama berkas di antara tanda kutip", en="a file name in quotes"),
    ),
    "lang": _one_of(LANGS),
    "plugins": _Key(lambda v: isinstance(v, bool), Text(id="true atau false", en="true or false")),
    "nomenklatur": _Key(
        lambda value: isinstance(value, str) and edition_named(value) is not None,
        Text(
            id=f"edisi nomenklatur, salah satu dari {', '.join(EDITIONS)}",
            en=f"an edition of the nomenclature, one of {', '.join(EDITIONS)}",
        ),
    ),
    "rules": _Key(
        _is_tables,
        Text(
            id="bagian per aturan, misalnya [rules.jumlah-kegiatan-tidak-cocok]",
            en="a section for each rule, such as [rules.jumlah-kegiatan-tidak-cocok]",
        ),
    ),
}


def load(named: str | None = None, *, start: Path | None = None) -> Config:
    """Read the configuration that is named, else the nearest one from a folder upwards, else the defaults.

    Raises:
        RefusalError: the file does not exist, is no TOML, or holds a key or value that is not known.
    """
    if named is not None:
        return _of_table(_table(Path(named)), Path(named))
    nearest_first = (start or here()).absolute()
    for folder in (nearest_first, *nearest_first.parents):
        for path in (folder / FILE, folder / PYPROJECT):
            if path.is_file() and _concerns_us(path):
                return _of_table(_table(path), path)
    return Config()


def _concerns_us(path: Path) -> bool:
    """Tell whether a file is ours: other people's ``pyproject.toml`` may hold what it likes."""
    if path.name == FILE:
        return True
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return TABLE.encode() in data and TABLE in _tools(_parsed(path, data))


def _table(path: Path) -> Mapping[str, object]:
    try:
        data = path.read_bytes()
    except OSError as error:
        name, why = show_path(str(path)), reason(error)
        if isinstance(error, FileNotFoundError):
            raise refusal(
                id=f"berkas konfigurasi {name} tidak ada", en=f"no such configuration file: {name}"
            ) from error
        raise refusal(id=f"{name} tidak dapat dibaca ({why.id})", en=f"{name} cannot be read ({why.en})") from error
    document = _parsed(path, data)
    if path.name != PYPROJECT:
        return document
    table = _tools(document).get(TABLE, {})
    if not isinstance(table, dict):
        raise _wrong(path, f"tool.{TABLE}", Text(id="bagian dengan kunci dan nilai", en="a section of keys and values"))
    return table


def _tools(document: Mapping[str, object]) -> Mapping[str, object]:
    tools = document.get("tool", {})
    return tools if isinstance(tools, dict) else {}


def _parsed(path: Path, data: bytes) -> Mapping[str, object]:
    import tomllib  # noqa: PLC0415  most runs have no configuration

    name = show_path(str(path))
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise refusal(id=f"{name} tidak disimpan sebagai UTF-8", en=f"{name} is not saved as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        where = f" baris {place[1]} kolom {place[2]}" if place else " akhir berkas"
        raise refusal(id=f"{name}: susunan TOML rusak di{where}", en=f"{name}: broken TOML: {error}") from error


def _of_table(table: Mapping[str, object], path: Path) -> Config:
    """Check every key, and take a path as seen from the file that names it."""
    values: dict[str, object] = {}
    for key, value in table.items():
        if key not in _KEYS:
            near, name = nearest(key, _KEYS), show_path(str(path))
            raise refusal(
                id=f'{name}: kunci "{key}" tidak dikenal{near.id}', en=f'{name}: unknown key "{key}"{near.en}'
            )
        if not _KEYS[key].accepts(value):
            raise _wrong(path, key, _KEYS[key].due)
        values[key.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    if "nomenklatur" in values:
        values["nomenklatur"] = edition_named(str(values["nomenklatur"]))
    if values.get("output", SCREEN) != SCREEN:
        values["output"] = str(path.parent / str(values["output"]))
    return replace(Config(file=show_path(str(path))), **values)  # type: ignore[arg-type]


def _wrong(path: Path, key: str, due: Text) -> RefusalError:
    name = show_path(str(path))
    return refusal(id=f"{name}: {key} harus {due.id}", en=f"{name}: {key} must be {due.en}")
