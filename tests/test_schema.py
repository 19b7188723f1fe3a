"""The JSON Schema of plans: the plans that we have fit it, what the reader refuses does not, and keys are explained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from renja_lint import schema
from renja_lint.finding import LANGS, Lang
from renja_lint.plan import glossary
from renja_lint.plan.model import Renja
from renja_lint.plan.shape import shape

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))
HEAD = {"renja": 1, "jenis": "induk", "tahun": 2025, "perangkat_daerah": "Kecamatan Contoh"}
MADE = json.loads(schema.of_plans("id"))
PLANS = Draft202012Validator(MADE)


def errors(plan: object) -> list[str]:
    return sorted(
        "/".join(map(str, error.path)) or error.message for error in PLANS.iter_errors(json.loads(json.dumps(plan)))
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_schema_is_one(lang: Lang) -> None:
    made = json.loads(schema.of_plans(lang))

    Draft202012Validator.check_schema(made)
    assert made["required"] == ["renja", "jenis", "tahun", "perangkat_daerah"]
    assert list(made["properties"]) == list(shape(Renja))
    assert made["title"] == "Renja, format 1"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_our_examples_fit_it_as_other_readers_type_them(path: Path) -> None:
    assert errors(yaml.safe_load(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"tahun": "2025", "renja": "1", "provinsi": None, "daerah": False, "plafon": 1.5},
        {"bab": None, "dasar_hukum": "-", "rencana": None, "usulan": "", "belanja": "~"},
        {"rencana": {"kepala": ["Kode", None, 2025], "baris": None}},
        {"rencana": {"kepala": [{"isi": ["Kode"]}, {"setelah": 7.01, "isi": None}]}},
        {"rencana": {"baris": [{"kode": 7.01, "tingkat": "Sub Kegiatan", "indikator": [{"jenis": "hasil"}]}]}},
        {"pelayanan": {"tahun": {"target": [2021]}, "baris": [{"target": ["78,21", None]}]}},
        {"jenis": "Perubahan", "nomenklatur": "Kepmendagri 900.1.15.5-1317 Tahun 2023"},
    ],
)
def test_what_the_reader_takes_fits_it(more: dict[str, object]) -> None:
    assert errors({**HEAD, **more}) == []


@pytest.mark.parametrize(
    ("plan", "where"),
    [
        ({key: HEAD[key] for key in HEAD if key != "tahun"}, ["'tahun' is a required property"]),
        ({**HEAD, "bidang": 1}, ["Additional properties are not allowed ('bidang' was unexpected)"]),
        ({**HEAD, "tahun": [2025]}, ["tahun"]),
        ({**HEAD, "bab": "satu"}, ["bab"]),
        ({**HEAD, "rencana": {"baris": [{"pagu": {}}]}}, ["rencana"]),
        ({**HEAD, "rencana": {"kepala": [["Kode"]]}}, ["rencana"]),
    ],
)
def test_what_the_reader_refuses_does_not_fit(plan: dict[str, object], where: list[str]) -> None:
    assert errors(plan) == where


def test_every_key_is_explained_and_every_explanation_is_of_a_key() -> None:
    parts = {"Renja": MADE, **{name: part for name, part in MADE["$defs"].items() if "properties" in part}}
    keys = {(name, key) for name, part in parts.items() for key in part["properties"]}

    assert {key for _, key in keys} == glossary.KEYS.keys()
    assert glossary.PARTS.keys() <= keys
    assert [text for text in (*glossary.KEYS.values(), *glossary.PARTS.values()) if not (text.id and text.en)] == []


def test_an_editor_is_offered_the_words_that_a_key_takes() -> None:
    offered = {
        (name, key): value["anyOf"][0]["enum"]
        for name, part in {"Renja": MADE, **MADE["$defs"]}.items()
        for key, value in part.get("properties", {}).items()
        if "enum" in value.get("anyOf", [{}])[0]
    }

    assert offered["Renja", "jenis"] == ["induk", "perubahan"]
    assert offered["BarisRencana", "tingkat"] == ["urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan"]
    assert offered["IndikatorRencana", "jenis"] == ["capaian", "keluaran", "hasil"]
    assert offered["TabelTelaah", "satuan_pagu"] == ["rupiah", "ribu"]
    assert "900.1.15.5-1317-2023" in offered["Renja", "nomenklatur"]
