"""Packs that were written against version 0.1.0: they load as they are, or are told what to change."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import pack
from tests.running import Run, running

# As the README of 0.1.0 said, and with the imports of the rule that it pointed to.
BY_README = """
    from renja_lint import Example, Meta, Option, Rule, Severity, Text
    from renja_lint.plugins import hookimpl


    class PaguGanjil(Rule):
        '''Pagu sub kegiatan bukan kelipatan seribu.

        Bappeda kabupaten ini meminta pagu yang bulat.

        Bulatkan pagunya.
        '''

        meta = Meta(
            code="LOK001",
            name="pagu-ganjil",
            severity=Severity.WARNING,
            title=Text(id="Pagu tidak bulat", en="Pagu not round"),
            message=Text(id="{nama}: pagu {tertulis} tidak bulat", en="{nama}: the pagu {tertulis} is not round"),
            remedy=Text(id="bulatkan pagunya", en="round the pagu"),
            options=(Option("kelipatan", 1000, Text(id="Kelipatan yang diminta.", en="The multiple that is due.")),),
        )
        levels = ("sub_kegiatan",)
        valid = (Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}"),)
        invalid = (
            Example(
                rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.500}",
                at=("rencana/7.01.01.2.07.0005#pagu",),
            ),
        )

        def check_row(self, baris, plan):
            uang = baris.uang("pagu")
            if uang is not None and uang.amount % self.options["kelipatan"]:
                yield self.finding(baris.at("pagu"), nama=baris.sebutan, tertulis=uang.text)


    @hookimpl
    def renja_lint_rules():
        return [PaguGanjil]
"""
BY_ITS_MODEL = BY_README.replace(
    "from renja_lint import Example, Meta, Option, Rule, Severity, Text",
    """from renja_lint.finding import Finding, Guess, Money, Norm, Place, Related
    from renja_lint.plan.document import Plan
    from renja_lint.plan.rows import Baris, Indikator, Tabel
    from renja_lint.regime import form
    from renja_lint.rule import Example, Meta, Option, Rule, Severity, Text""",
)
PLAN = """\
renja: 1
jenis: induk
tahun: 2025
perangkat_daerah: Kecamatan Contoh
rencana:
  baris:
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.500}
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    Path("renja.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "paket").mkdir()
    monkeypatch.syspath_prepend(tmp_path / "paket")
    return running(capsys)


@pytest.mark.parametrize(("name", "module"), [("lama_readme", BY_README), ("lama_contoh", BY_ITS_MODEL)])
def test_a_pack_by_the_readme_still_works(run: Run, tmp_path: Path, name: str, module: str) -> None:
    pack(tmp_path / "paket", name, module)
    Path("renja-lint.toml").write_text("[rules.LOK001]\nkelipatan = 500\n", encoding="utf-8")

    found = run("renja.yaml", "--select", "LOK001", "--format", "concise", "--no-config")
    allowed = run("renja.yaml", "--select", "LOK001", "--format", "concise")

    assert (found.code, found.err) == (0, "")
    assert found.out == (
        "renja.yaml:7:62: peringatan LOK001 7.01.01.2.07.0005 Pengadaan Mebel: pagu 12.150.500 tidak bulat\n"
    )
    assert (allowed.code, allowed.out) == (0, "")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("lama_dalam", "from renja_rules.sum._sums import DECIDING, check_sum"),
        ("lama_nilai", "from renja_lint.plan.values import rupiah"),
        ("lama_beda", "from renja_lint.difference import explain"),
    ],
)
def test_a_pack_that_reaches_inside_is_told_what_to_import(run: Run, tmp_path: Path, name: str, line: str) -> None:
    pack(tmp_path / "paket", name, f"    {line}\n{BY_README}")

    refused = run("renja.yaml")

    assert refused.code == 2
    assert f"{name} (paket-asing 2.5)" in refused.err
    assert 'diimpor dari renja_lint saja, misalnya "from renja_lint import Baris, Finding, Plan, Rule"' in refused.err
