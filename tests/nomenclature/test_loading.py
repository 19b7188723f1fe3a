"""That files are read when a question needs them, and no others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Tells which files of the data are opened while the rest of a program runs.
WATCH = """
import sys
opened = []
def hook(event, arguments):
    if event == "open" and "/nomenclature/data/" in str(arguments[0]):
        opened.append(str(arguments[0]).partition("/nomenclature/data/")[2])
sys.addaudithook(hook)
"""


def run(program: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", WATCH + program], check=True, capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    return ran.stdout


def test_importing_reads_nothing_and_loads_nothing_heavy() -> None:
    program = (
        "import renja_lint.nomenclature;"
        "print(opened, [m for m in ('csv', 'hashlib', 'rapidfuzz', 'pydantic', 'sqlite3') if m in sys.modules])"
    )

    assert run(program) == "[] []\n"


def test_a_kecamatan_needs_two_files_of_its_edition() -> None:
    program = """
from renja_lint.nomenclature import EditionChoice, Nomenclature
edisi = "900.1.15.5-1317-2023"
lists = Nomenclature(EditionChoice(edisi, (edisi,), ()), "kabupaten/kota", ("7.01",))
lists.official("7")
lists.official("7.01.01.2.06.0008")
lists.named("Fasilitasi Kunjungan Tamu")
lists.children("7.01.01")
lists.near_names("Kunjungan Tamu", tingkat="sub_kegiatan", under="7.01.01.2.06")
lists.near_codes("7.01.01.2.06.0088")
lists.knows_bidang("7.01.99")
print(sorted(opened))
"""

    assert run(program) == (
        "['900.1.15.5-1317-2023/kabupaten-kota/7.01.csv', '900.1.15.5-1317-2023/kabupaten-kota/X.XX.csv',"
        " 'editions.csv']\n"
    )


def test_linting_a_plan_of_a_kecamatan_needs_no_lists_of_other_bidang() -> None:
    # T-C.29 has a name that is not official now: the lists of its years are asked too
    program = """
from pathlib import Path
from renja_lint.testing import lint_text
from renja_rules import RULES
lint_text(Path("examples/mangkutana-2024.yaml").read_text("utf-8"), RULES)
print(sorted({name for name in opened if "/" in name}))
"""

    assert run(program) == (
        "['050-3708-2020/kabupaten-kota/7.01.csv', '050-3708-2020/kabupaten-kota/X.XX.csv',"
        " '050-5889-2021/kabupaten-kota/7.01.csv', '900.1.15.5-1317-2023/kabupaten-kota/7.01.csv',"
        " '900.1.15.5-1317-2023/kabupaten-kota/X.XX.csv']\n"
    )
