"""Files from anywhere, as the command line takes them: each gets its finding, and none a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.cli import main

HEAD = "renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 100_000, "BCA003"),
        (b"{" * 100_000, "BCA003"),
        (b"- " * 100_000, "BCA003"),
        ((HEAD + BOMB).encode(), "BCA003"),
        (HEAD.encode() + b"#" * (11 * 1024 * 1024), "BCA003"),
        ((HEAD + "".join(f"k{n}: 1\n" for n in range(100_001))).encode(), "BCA003"),
        ((HEAD + "plafon: " + "9" * 1_000_001).encode(), "BCA003"),
        (HEAD.encode() + b"\0", "BCA001"),
        (HEAD.encode() + "daerah: Kabupaten Málaga\n".encode("latin-1"), "BCA001"),
        ((HEAD + "tahun: 2026\n").encode(), "BCA004"),
        ((HEAD + "daerah: !!python/object/apply:os.system [ls]\n").encode(), "BCA008"),
        ((HEAD + "---\nrenja: 1\n").encode(), "BCA008"),
        ((HEAD + "daerah: &d [*d]\n").encode(), "BCA008"),
        ((HEAD + "<<: {tahun: 2026}\n").encode(), "BCA005"),
        (("renja: 1\r" * 3).encode(), "BCA004"),
        (b"", "BCA008"),
        (b"\xff\xfe", "BCA008"),
        (b"\xef\xbb\xbf", "BCA008"),
        (bytes(range(256)), "BCA001"),
        (b"%PDF-1.7 " + bytes(range(256)), "BCA001"),
        (b"PK\x03\x04" + bytes(200), "BCA001"),
        ((HEAD + "salah: 1\ndasar_hukum:\n  - Undang " + " " * 900_000 + "#\n").encode(), "BCA005"),
        ((HEAD + "salah: 1\ndasar_hukum:\n" + "  - &a Undang\n" * 4_000 + "# *b\n").encode(), "BCA020"),
    ],
    ids=range(23),
)
def test_every_file_gets_its_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: bytes, code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "renja.yaml").write_bytes(data)
    exit_code = main(["renja.yaml", "--format", "concise", "--no-plugins", "--no-config"])
    out, err = capsys.readouterr()

    assert (exit_code, err) == (1, "")
    assert code in {line.split()[2] for line in out.splitlines()}
