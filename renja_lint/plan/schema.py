"""The JSON Schema of plans, made from the model, for editors and for validators of the YAML they read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from renja_lint.finding import Lang, Text
from renja_lint.plan import fields, glossary
from renja_lint.plan.model import Renja
from renja_lint.plan.shape import Field, shape
from renja_lint.regime import EDITIONS, JENIS
from renja_lint.regime.columns import JENIS_INDIKATOR

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
    ("Renja", "jenis"): JENIS,
    ("Renja", "nomenklatur"): EDITIONS,
    ("IndikatorRencana", "jenis"): JENIS_INDIKATOR,
    ("BarisEvaluasi", "jenis_indikator"): ("kumulatif", "non_kumulatif"),
    ("TabelTelaah", "satuan_pagu"): ("rupiah", "ribu"),
}


def schema(lang: Lang) -> Object:
    """Give the schema with descriptions in one language; the model's own lists and sections may be left blank."""
    parts = {part.__name__: part for part in _parts(Renja)}
    defs: Object = {"isian": _VALUE, "kosong": _BLANK}
    defs |= {name: _part(parts[name], lang) for name in sorted(parts)}
    root = _part(Renja, lang)
    head: Object = {"$schema": DIALECT, "title": _TITLE.in_(lang), "description": _ABOUT.in_(lang)}
    return {**head, **root, "required": list(Renja.REQUIRED), "$defs": defs}


def describe_key(name: str, key: str) -> Text:
    """Give what a key means in a part of a plan."""
    return glossary.PARTS.get((name, key)) or glossary.KEYS[key]


def _parts(model: type) -> Iterator[type]:
    """Give the models of all parts below a model."""
    for field in shape(model).values():
        if isinstance(field.inner, type):
            yield field.inner
            yield from _parts(field.inner)


def _part(model: type, lang: Lang) -> Object:
    name = model.__name__
    properties: Object = {
        key: {"description": describe_key(name, key).in_(lang), **_value(name, key, field)}
        for key, field in shape(model).items()
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _value(name: str, key: str, field: Field) -> Object:
    """Write what a key may hold: one value, a list, or a section."""
    inner = _ref(field.inner.__name__ if isinstance(field.inner, type) else "isian")
    if key == HEADINGS:
        return {"anyOf": [_list(inner), _list(_ref("isian")), _ref("kosong")]}
    if field.inner:
        return {"anyOf": [_list(inner) if field.many else inner, _ref("kosong")]}
    choices = fields.TINGKAT if key == "tingkat" else _CHOICES.get((name, key))
    return {"anyOf": [{"enum": list(choices)}, _ref("isian")]} if choices else _ref("isian")


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _ref(name: str) -> Object:
    return {"$ref": f"#/$defs/{name}"}
