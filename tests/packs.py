"""Packs of somebody else's, as far as Python can tell."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent


def pack(folder: Path, name: str, module: str, distribution: str = "paket-asing") -> None:
    """Install a pack of rules or readers into a folder of Python's path."""
    install(folder, distribution, {name: f"{name}_aturan"})
    (folder / f"{name}_aturan.py").write_text(dedent(module), encoding="utf-8")


def install(folder: Path, distribution: str, entries: Mapping[str, str]) -> None:
    """Tell Python of a distribution, version 2.5, with entry points of ours: names, and the modules they stand for."""
    info = folder / f"{distribution.replace('-', '_')}-2.5.dist-info"
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 2.5\n", encoding="utf-8")
    lines = "".join(f"{name} = {module}\n" for name, module in entries.items())
    (info / "entry_points.txt").write_text(f"[renja_lint]\n{lines}", encoding="utf-8")


RULE = """
    from renja_lint import Example, Meta, Option, Rule, Severity, Text, hookimpl

    WORDS = Text(id="{{tahun}} bukan tahun genap", en="{{tahun}} is no even year")

    class TahunGanjil(Rule):
        '''Tahun rencana ganjil.

        Hanya untuk uji.

        Tulis tahun genap.
        '''

        meta = Meta(
            code="LOK001", name="tahun-ganjil", severity=Severity.{severity}, title=WORDS, message=WORDS,
            remedy=Text(id="tulis tahun selain {{tahun}}", en="write another year than {{tahun}}"),
            yields_to=("BCA007",),
            options=(
                Option("batas", 2, Text(id="Kelipatan yang diminta.", en="The multiple that is due.")),
                Option("kata", ("a", "b"), Text(id="Kata.", en="Words.")),
                Option("ketat", False, Text(id="Ketat.", en="Strict.")),
                Option("awal", "x", Text(id="Awal.", en="Beginning.")),
            ),
        )
        valid = (Example(plan="tahun: 2024"),)
        invalid = (Example(rows="- {{kode: 7.01}}", at=("#tahun",)),)

        def check_plan(self, plan):
            {check}

    @hookimpl
    def renja_lint_rules():
        return [TahunGanjil]
"""
FINDS = """if plan.isi.tahun % self.options["batas"]:
                yield self.finding(plan.at("tahun"), tahun=plan.isi.tahun)"""


READER = """
    from renja_lint import Given, Lined, Mapping, Problem, Reader, Reading, Span, Spot, Stretch, Text, hookimpl

    WORDS = Text(id="berkas ini kosong", en="this file is empty")

    class Formulir(Reader):
        '''The form of one kabupaten: a line for each fact.'''

        name = "formulir"
        suffixes = (".frm", ".xlsx")

        def accepts(self, data, name):
            return data.startswith(b"FORMULIR")

        def read(self, data, given):
            lines = tuple(data.decode().splitlines())
            if len(lines) < 2:
                return Reading(None, (Problem("BCA013", Span(1, 1, 1, 1), {"uraian": WORDS}),))
            tree = Mapping(Span(1, 1, 1, 1))
            for number, line in enumerate(lines[1:], start=2):
                key, _, value = line.partition("=")
                tree[key] = Lined((Stretch(value, number, len(key) + 2, Spot(paragraph=number)),))
            tree["tahun"] = Lined((Stretch(given.tahun or "2025", 1, 1, Spot(paragraph=1)),))
            return Reading(tree, (), lines)

    @hookimpl
    def renja_lint_readers():
        return [Formulir()]
"""
FORM = b"FORMULIR\nrenja=1\njenis=lama\nperangkat_daerah=Kecamatan Contoh\n"
