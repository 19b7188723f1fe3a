"""Plans of about 100 KB, made from the nomenclature, in the messy forms of real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from renja_lint.nomenclature import Entry, all_entries

EDITION = "900.1.15.5-1317-2023"
SIZE = 100_000  # bytes, about


def write(folder: Path, count: int) -> list[Path]:
    """Write plans that differ from each other; the same count gives the same bytes."""
    paths = [folder / f"renja-{number:02}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(plan(random.Random(number)), encoding="utf-8")
    return paths


def plan(chance: random.Random) -> str:
    """Make one plan: chapters, T-C.31 without codes, T-C.33 in the form of SIPD."""
    entries = all_entries(EDITION, "kabupaten/kota", "7.01")
    head = [
        "renja: 1", "jenis: perubahan", "tahun: 2024", f"perangkat_daerah: Kecamatan Contoh {chance.randint(1, 99)}",
        "daerah: Kabupaten Contoh", "provinsi: Provinsi Contoh", "renstra: 2021-2026", "bab:",
    ]  # fmt: skip
    for number in range(1, 6):
        head += [f"  - nomor: {number}", f"    judul: BAB {number}", "    teks: |"]
        head += [f"      {' '.join(chance.sample(WORDS, 14))}." for _ in range(30)]
    need, rows = ["telaah_rkpd:", "  baris:"], ["rencana:", "  judul: RENCANA TAHUN 2024", "  baris:"]
    size = sum(map(len, head))
    for kegiatan in _kegiatan(entries, chance):
        amounts = [chance.randrange(100, 90_000) * 50 for _ in kegiatan[1:]]
        for entry, amount in zip(kegiatan, [sum(amounts), *amounts], strict=True):
            target = f"{chance.randint(1, 40)} {_unit(entry, chance)}" if entry.satuan else "100 %"
            rows += _row(entry, amount, target, chance)
            need += _need(entry, amount, target, chance)
        if size + sum(map(len, rows)) + sum(map(len, need)) > SIZE:
            break
    return "\n".join(head + need + rows) + "\n"


def _kegiatan(entries: tuple[Entry, ...], chance: random.Random) -> Iterator[list[Entry]]:
    """Give each kegiatan with its sub kegiatan, in code order, some left out."""
    for parent in entries:
        if parent.tingkat == "kegiatan" and chance.random() < 0.9:
            children = [e for e in entries if e.kode.startswith(f"{parent.kode}.")]
            if children:
                yield [parent, *children]


def _money(amount: int, chance: random.Random) -> str:
    dots = f"{amount:,}".replace(",", ".")
    return chance.choices((dots, f"{amount:,}", f"Rp. {dots},-", f"{dots},"), (90, 5, 4, 1))[0]


def _unit(entry: Entry, chance: random.Random) -> str:
    """Give the official unit, now and then another."""
    return chance.choices((entry.satuan, "Dok", "Kali"), (96, 2, 2))[0]


def _row(entry: Entry, amount: int, target: str, chance: random.Random) -> list[str]:
    lines = [
        f"    - kode: {entry.kode}", f"      nama: {entry.nama}", f'      pagu: "{_money(amount, chance)}"',
        f'      pagu_maju: "{_money(amount * 11 // 10, chance)}"',
    ]  # fmt: skip
    if entry.tingkat == "sub_kegiatan":
        lines += [
            "      lokasi: Kab. Contoh, Contoh, Semua Kelurahan",
            "      sumber_dana: Dana Transfer Umum-Dana Alokasi Umum", "      indikator:", "        - jenis: capaian",
            "          nama: Persentase penunjang urusan perangkat daerah berjalan sesuai standar (%)",
            "          target: 100 %", "          target_maju: 100 %", "        - jenis: keluaran",
            f"          nama: {entry.indikator}", f"          target: {target}", f"          target_maju: {target}",
        ]  # fmt: skip
    return lines


def _need(entry: Entry, amount: int, target: str, chance: random.Random) -> list[str]:
    lines = [f"    - tingkat: {entry.tingkat}", f"      nama: {entry.nama}"]
    for side in ("rancangan", "kebutuhan"):
        lines += [f"      {side}:", f'        pagu: "{_money(amount, chance)}"']
        lines += [f"        indikator: {entry.indikator or 'Persentase capaian'}", f"        target: {target}"]
    return lines


WORDS = (
    "perangkat",
    "daerah",
    "rencana",
    "kerja",
    "kecamatan",
    "program",
    "kegiatan",
    "pelayanan",
    "masyarakat",
    "pemerintahan",
    "tahun",
    "pembangunan",
    "evaluasi",
    "capaian",
    "indikator",
    "sasaran",
    "tujuan",
    "anggaran",
    "desa",
    "kelurahan",
)
