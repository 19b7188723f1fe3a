"""Writing YAML: how it looks, and that every text comes back, from our reader and from others."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from renja_lint.source.tree import Mapping, Node, Sequence
from renja_lint.source.writing import Blank, Tree, write
from renja_lint.source.yaml import read

EXAMPLE = Path(__file__).parent.parent / "examples" / "contoh-bersih-2025.yaml"
PLAN = """\
renja: 1
tahun: 2025
renstra: 2021-2026
nomenklatur: 900.1.15.5-1317-2023

pengesahan:
  nama: Ratna Contoh, S.IP.
  nip: "197202291997032999"

bab:
  - nomor: I
    judul: "Bab I: Pendahuluan"
    teks: |
      Baris satu: 'kutip' dan "kutip" # bukan keterangan
        - menjorok

      Baris akhir
    subbab: []
  - teks: |2-
         menjorok
      tanpa baris akhir

pelayanan:
  tahun:
    target:
      - 2023
      - 2024
  baris:
    - kode: "7.01"
      indikator: a "b"
      target:
        - "78,21"
        - 80
        - "-"
        - ""
      pagu: 2.818.872.800
      spm: "no"
      kepala:
        - - "No"
          - Tanggal 2025-01-31
        - {}
"""

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
LINES = st.text(st.sampled_from("ab 1é😀:-#'\"\\\n\t.|>\x85\u2028\ufeff\xa0"), max_size=60)
LIKE_TYPED = st.from_regex(r"[-+.]?[0-9]{1,3}([-.,:_eExo][0-9]{1,4}){0,3}", fullmatch=True) | st.sampled_from(
    [
        "",
        "~",
        "no",
        "Yes",
        "TRUE",
        "off",
        "y",
        "null",
        ".inf",
        "-.INF",
        ".NaN",
        "=",
        "<<",
        "...",
        "---",
        "2024-08-01 10:00:00",
    ]
)
TEXTS = WORDS | LINES | LIKE_TYPED
KEYS = TEXTS | st.sampled_from(["k" * 1000, "k" * 1001, "k" * 1030, "\r" * 600])  # YAML takes 1024 as they are
TREES: st.SearchStrategy[Tree] = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
PLANS = st.dictionaries(KEYS, TREES, max_size=4)


def plain(node: Node) -> Tree:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node]
    return node.text


def texts(tree: object) -> Tree:
    """Give a tree with whole numbers as texts, and an empty text for nothing."""
    if isinstance(tree, dict):
        return {str(texts(key)): texts(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [texts(item) for item in tree]
    return "" if tree is None else str(tree) if type(tree) is int else tree  # type: ignore[return-value]


def as_read(text: str) -> dict[str, Tree]:
    reading = read(text.encode())
    assert reading.problems == ()
    assert reading.tree is not None
    return {key: plain(value) for key, value in reading.tree.items()}


def test_a_plan_is_written_as_people_would() -> None:
    assert write(as_read(PLAN)) == PLAN


def test_nothing_is_written_as_nothing() -> None:
    assert write({"plafon": None, "baris": [None, {"pagu": None, "target": ""}]}) == (
        'plafon:\n\nbaris:\n  -\n  - pagu:\n    target: ""\n'
    )
    assert write({}) == "{}\n"


def test_a_blank_says_what_belongs_there() -> None:
    tree: dict[str, Tree] = {"tahun": "2025", "target": Blank("... Dokumen"), "baris": [Blank("2023"), "80"]}
    text = "tahun: 2025\ntarget: # ... Dokumen\n\nbaris:\n  - # 2023\n  - 80\n"

    assert write(tree) == text
    assert as_read(text) == {"tahun": "2025", "target": "", "baris": ["", "80"]}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2025", "2025"),
        ("0", "0"),
        ("-3", "-3"),
        ("01", '"01"'),
        ("7.10", '"7.10"'),
        ("7.01.01", "7.01.01"),
        ("14.250", '"14.250"'),
        ("20,670,000", '"20,670,000"'),
        ("5.800.000,", "5.800.000,"),
        ("1e3", '"1e3"'),
        ("1:30", '"1:30"'),
        ("2024-08-01", '"2024-08-01"'),
        ("100 %", "100 %"),
        ("% capaian", '"% capaian"'),
        ("-", '"-"'),
        ("Off", '"Off"'),
        ("Ya/Tidak", "Ya/Tidak"),
        ("a: b", '"a: b"'),
        ("a:b", "a:b"),
        ("a #b", '"a #b"'),
        (" a", '" a"'),
        ("'a'", "\"'a'\""),
        ("\"a\" 'b'", "'\"a\" ''b'''"),
        ("C:\\", "C:\\"),
        ("a\tb", '"a\\tb"'),
        ("\0", '"\\0"'),
        ("a\u2028b", '"a\\U00002028b"'),
        ("\n\n", '"\\n\\n"'),
    ],
)
def test_quotes_stand_only_where_a_reader_needs_them(text: str, written: str) -> None:
    assert write({"k": text}) == f"k: {written}\n"


def test_an_example_keeps_its_texts() -> None:
    tree = as_read(EXAMPLE.read_text(encoding="utf-8"))

    assert as_read(write(tree)) == tree


@settings(max_examples=200, deadline=None)
@given(PLANS)
def test_what_is_written_is_read(tree: dict[str, Tree]) -> None:
    assert as_read(write(tree)) == texts(tree)


@settings(max_examples=200, deadline=None)
@given(PLANS)
def test_others_read_the_same_texts(tree: dict[str, Tree]) -> None:
    assert texts(yaml.load(write(tree), Loader=yaml.SafeLoader)) == texts(tree)  # not the parser that we use
