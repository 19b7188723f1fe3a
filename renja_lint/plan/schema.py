"""The JSON Schema of plans, made from the model, for editors and for validators of the YAML they read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from renja_lint.finding import Lang, Text
from renja_lint.plan import fields, glossary
from renja_lint.plan.model import Renja
from renja_lint.regime import EDITIONS

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Object = dict[str, Json]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
HEADINGS = "kepala"  # which may be the cells of one block in place of a list of blocks

_TITLE = Text(id="Renja, format 1", en="Renja, format 1")
_ABOUT = Text(
    id="Rencana Kerja perangkat daerah, sebagaimana dibaca renja-lint.",
    en="The yearly work plan of an Indonesian regional agency, as renja-lint reads it.",
)
_VALUE: Json = {"type": ["string", "number", "boolean", "null"]}
_BLANK: Json = {"enum": [None, "", "-", "\N{EN DASH}", "~", "null"]}  # what counts as left blank

# What an editor may offer; the reader is more lenient about spelling, so that any value is valid.
_CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("Renja", "jenis"): fields.JENIS,
    ("Renja", "nomenklatur"): EDITIONS,
    ("IndikatorRencana", "jenis"): fields.JENIS_INDIKATOR,
    ("BarisEvaluasi", "jenis_indikator"): ("kumulatif", "non_kumulatif"),
    ("TabelTelaah", "satuan_pagu"): ("rupiah", "ribu"),
}


def schema(lang: Lang) -> Object:
    """Give the schema with descriptions in one language; the model's own lists and sections may be left blank."""
    made: Object = Renja.model_json_schema()
    parts = _object(made.pop("$defs"))
    defs: Object = {"isian": _VALUE, "kosong": _BLANK}
    defs |= {name: _part(name, _object(part), lang) for name, part in sorted(parts.items())}
    root = _part("Renja", made, lang)
    head: Object = {"$schema": DIALECT, "title": _TITLE.in_(lang), "description": _ABOUT.in_(lang)}
    return {**head, **root, "required": list(Renja.REQUIRED), "$defs": defs}


def described(name: str, key: str) -> Text:
    """Give what a key means in a part of a plan."""
    return glossary.PARTS.get((name, key)) or glossary.KEYS[key]


def _part(name: str, part: Object, lang: Lang) -> Object:
    properties: Object = {
        key: {"description": described(name, key).in_(lang), **_value(name, key, _object(value))}
        for key, value in _object(part["properties"]).items()
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _value(name: str, key: str, value: Object) -> Object:
    """Write what a key may hold: one value, a list, or a section."""
    if key == HEADINGS:
        return {"anyOf": [*(_list(items) for items in (value["items"], _ref("isian"))), _ref("kosong")]}
    if value.get("type") == "array":
        items = _object(value["items"])
        return {"anyOf": [_list(items if "$ref" in items else _ref("isian")), _ref("kosong")]}
    if inner := list(_references(value)):
        return {"anyOf": [*inner, _ref("kosong")]}
    choices = fields.TINGKAT if key == "tingkat" else _CHOICES.get((name, key))
    return {"anyOf": [{"enum": list(choices)}, _ref("isian")]} if choices else _ref("isian")


def _references(value: Object) -> Iterator[Json]:
    options = value.get("anyOf")
    for option in options if isinstance(options, list) else []:
        if isinstance(option, dict) and "$ref" in option:
            yield option


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _ref(name: str) -> Object:
    return {"$ref": f"#/$defs/{name}"}


def _object(value: Json) -> Object:
    assert isinstance(value, dict)
    return value
