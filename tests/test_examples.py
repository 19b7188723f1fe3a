"""The real documents end to end: what the command line says of each example, to the letter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def expected_file(example: Path) -> Path:
    return example.with_suffix(".expected.json")


def report(example: Path, *more: str) -> subprocess.CompletedProcess[str]:
    name = example.relative_to(ROOT)
    words = [sys.executable, "-m", "renja_lint", "--no-config", "--format", "json", *more, str(name)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")


def said_of(example: Path) -> str:
    """Give the report without what changes with every release."""
    said = json.loads(report(example, "--no-plugins").stdout)
    del said["tool"]["version"], said["tool"]["packs"]
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def findings(example: str, *more: str) -> list[dict[str, Any]]:
    found = json.loads(report(ROOT / "examples" / example, *more).stdout)["findings"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_report_is_the_reviewed_one(example: Path) -> None:
    assert said_of(example) == expected_file(example).read_text(encoding="utf-8")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_input_gives_the_same_bytes(example: Path) -> None:
    assert report(example).stdout == report(example).stdout


def test_the_exit_codes_tell_clean_from_faulty() -> None:
    codes = {path.stem: report(path).returncode for path in EXAMPLES}

    assert codes["mangkutana-2024"] == 1
    assert codes["contoh-bersih-2025"] == 0
    assert codes["contoh-bersih-perubahan-2025"] == 0


@pytest.mark.parametrize("example", ["contoh-bersih-2025.yaml", "contoh-bersih-perubahan-2025.yaml"])
def test_the_clean_plans_are_clean(example: str) -> None:
    assert findings(example) == []


SUMS = {
    "rencana/7.01#pagu": (2818872800, 2841846261),
    "rencana#total.pagu": (3065872800, 2841846261),
    "rencana/7.01.01#pagu": (2659273950, 2819003329),
    "rencana/7.01.01#pagu_maju": (3337425306, 2889521617),
    "rencana/7.01.01.2.05#pagu_maju": (40750000, 25500000),
    "rencana/7.01.01.2.06#pagu_maju": (19009500, 419009500),
    "rencana/7.01.01.2.07#pagu": (80855379, 46355379),
    "rencana/7.01.01.2.07#pagu_maju": (102500000, 72000000),
    "rencana/7.01.01.2.08#pagu": (147029800, 126529800),
    "rencana/7.01.02.2.04#pagu": (4240011, 5266550),
}
SUM_RULES = "JML001,JML002,JML003,JML004,JML005"


def sums() -> dict[str, dict[str, Any]]:
    found = findings("mangkutana-2024.yaml", "--select", SUM_RULES)
    return {f["subject"]: f for f in found if f["subject"].startswith("rencana")}


def test_the_sums_of_the_real_plan() -> None:
    said = {s: (f["data"]["tertulis"], f["data"]["jumlah"]) for s, f in sums().items()}

    assert said == SUMS
    assert all(f["data"]["selisih"] == f["data"]["tertulis"] - f["data"]["jumlah"] for f in sums().values())


def test_the_total_is_one_finding_with_the_top_row_beside_it() -> None:
    related = sums()["rencana#total.pagu"]["related"]

    assert related[0]["message"] == "7.01 KECAMATAN: 2.818.872.800"


def test_the_differences_of_the_real_plan_are_explained() -> None:
    guesses = {s: [(g["jenis"], g["subjek"]) for g in f["data"].get("dugaan", [])] for s, f in sums().items()}

    assert guesses["rencana/7.01.01.2.06#pagu_maju"] == [("angka_hilang", [])]
    assert guesses["rencana/7.01.01.2.07#pagu"][0][0] == "baris_hilang"
    assert "pengadaan-kendaraan" in guesses["rencana/7.01.01.2.07#pagu"][0][1][0]
    assert guesses["rencana/7.01.01.2.08#pagu"][0] == (
        "belum_diperbarui",
        ["rencana/7.01.01.2.08.0003#pagu", "rencana/7.01.01.2.08.0004#pagu"],
    )


NEVER = (
    "NOM001 NOM004 NOM005 NOM007 NOM009 NOM011 SAT006 TGT005 TGT013 THN008 THN009 THN010 JML006 JML007 JML008 JML011 "
    "XTB003 XTB006 XTB007 NRS001 NRS004 NRS005 EVL001 EVL003 HKM006 HKM008 IDN005 IDN006 STR012 KOD003"
)


def test_what_is_right_in_the_real_plan_is_not_reported() -> None:
    found = {f["code"] for f in findings("mangkutana-2024.yaml")}

    assert found & set(NEVER.split()) == set()


def test_the_names_of_the_real_plans_tables_with_codes_are_official() -> None:
    found = [f["subject"] for f in findings("mangkutana-2024.yaml", "--select", "NOM002")]

    assert [s for s in found if not s.startswith("evaluasi/")] == []
    assert len(found) == 1
