"""What people are told of a value or key that cannot be read, by the kind of field and by the signs in it."""

from __future__ import annotations

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.plan.fields import is_readable
from renja_lint.plan.glossary import WORDS
from renja_lint.plan.values import is_formula
from renja_lint.regime import EDITIONS
from renja_lint.source.signs import has_unseen, plain, strip_quotes

DUE = {
    "rupiah": (
        Text(id='"{tertulis}" bukan jumlah rupiah', en='"{tertulis}" is no amount of rupiah'),
        Text(
            id="tulis jumlahnya dengan angka, misalnya 17.465.000",
            en="write the amount in figures, such as 17.465.000",
        ),
    ),
    "target": (
        Text(id='"{tertulis}" bukan target', en='"{tertulis}" is no target'),
        Text(
            id="tulis angka dan satuannya, misalnya 2 Dokumen atau 100 %",
            en="write a number and its unit, such as 2 Dokumen or 100 %",
        ),
    ),
    "persen": (
        Text(id='"{tertulis}" bukan persentase', en='"{tertulis}" is no percentage'),
        Text(id="tulis angka persennya, misalnya 51,48", en="write the figure, such as 51,48"),
    ),
    "tahun": (
        Text(id='"{tertulis}" bukan tahun', en='"{tertulis}" is no year'),
        Text(id="tulis tahun dengan empat angka, misalnya 2025", en="write the year in four figures, such as 2025"),
    ),
    "tanggal": (
        Text(id='"{tertulis}" bukan tanggal', en='"{tertulis}" is no date'),
        Text(id="tulis tanggalnya, misalnya 1 Agustus 2024", en="write the date, such as 1 Agustus 2024"),
    ),
    "jenis": (
        Text(id='"{tertulis}" bukan jenis Renja', en='"{tertulis}" is no kind of Renja'),
        Text(id="tulis induk atau perubahan", en="write induk or perubahan"),
    ),
    "tingkat": (
        Text(id='"{tertulis}" bukan tingkat', en='"{tertulis}" is no level'),
        Text(
            id="tulis urusan, bidang_urusan, program, kegiatan atau sub_kegiatan",
            en="write urusan, bidang_urusan, program, kegiatan or sub_kegiatan",
        ),
    ),
    "jenis_indikator": (
        Text(id='"{tertulis}" bukan jenis indikator', en='"{tertulis}" is no kind of indicator'),
        Text(id="tulis capaian, keluaran atau hasil", en="write capaian, keluaran or hasil"),
    ),
    "sifat_indikator": (
        Text(id='"{tertulis}" bukan sifat indikator', en='"{tertulis}" says not how an indicator adds up'),
        Text(id="tulis kumulatif atau non_kumulatif", en="write kumulatif or non_kumulatif"),
    ),
    "hal_pembacaan": (
        Text(id='"{tertulis}" bukan hal pembacaan', en='"{tertulis}" says not what could not be read'),
        Text(
            id="tulis baris_terulang, kolom_tidak_ditemukan atau isi_tidak_berpasangan",
            en="write baris_terulang, kolom_tidak_ditemukan or isi_tidak_berpasangan",
        ),
    ),
    "satuan_pagu": (
        Text(id='"{tertulis}" bukan satuan pagu', en='"{tertulis}" is no unit of money'),
        Text(id="tulis rupiah atau ribu", en="write rupiah or ribu"),
    ),
    "edisi": (
        Text(
            id='"{tertulis}" bukan edisi nomenklatur yang dikenal',
            en='"{tertulis}" is no known edition of the nomenclature',
        ),
        Text(
            id=f"tulis salah satu dari {', '.join(EDITIONS)}, atau hapus kunci ini",
            en=f"write one of {', '.join(EDITIONS)}, or delete this key",
        ),
    ),
    "versi": (
        Text(
            id='"{tertulis}" bukan versi format yang dikenal',
            en='"{tertulis}" is no known version of the format',
        ),
        Text(id="tulis renja: 1", en="write renja: 1"),
    ),
    "bukan_isian": (
        Text(
            id="di sini harus ada satu nilai, bukan daftar atau beberapa kunci",
            en="one value is due here, not a list or several keys",
        ),
        Text(id="tulis satu nilai saja di belakang titik dua", en="write one value only after the colon"),
    ),
    "bukan_daftar": (
        Text(
            id="di sini harus ada daftar, setiap butir diawali tanda hubung",
            en="a list is due here, each item after a hyphen",
        ),
        Text(
            id="awali setiap butir dengan tanda hubung pada baris sendiri",
            en="begin each item with a hyphen on a line of its own",
        ),
    ),
    "bukan_bagian": (
        Text(id="di sini harus ada pasangan kunci dan nilai", en="keys with values are due here"),
        Text(
            id="tulis kunci dan nilainya, misalnya nama: Administrasi Umum",
            en="write keys and values, such as nama: Administrasi Umum",
        ),
    ),
}

_FORMULA = (
    Text(id='"{tertulis}" adalah rumus Excel, bukan hasilnya', en='"{tertulis}" is a formula of Excel, not its result'),
    Text(
        id="tulis hasil hitungannya; di Excel salin selnya, lalu tempel sebagai nilai",
        en="write what it comes to; in Excel copy the cell and paste it as a value",
    ),
)
_CURLY = Text(
    id='"{tertulis}" diapit kutip miring dari Word, yang tidak dibaca sebagai tanda kutip',
    en='"{tertulis}" stands in the curly quotes of Word, which are not read as quotes',
)
_UNSEEN = Text(
    id='di dalam "{tertulis}" ada tanda tak terlihat, biasanya terbawa dari Word',
    en='"{tertulis}" holds an invisible sign, often brought in from Word',
)
_MARKED = regex(r"([^\w\s]|\w{1,3}[.)])\s*([a-z_]+)")
_JOINED = regex(r"([a-z_]+)[\s:;=]+\S")

REQUIRED = {
    "renja": (
        Text(id="tanpa itu versi formatnya tidak diketahui", en="the version of the format is not known"),
        "renja: 1",
    ),
    "jenis": (
        Text(
            id="aturan yang bergantung pada jenis Renja tidak dijalankan",
            en="rules that depend on the kind of Renja do not run",
        ),
        "jenis: induk",
    ),
    "tahun": (
        Text(
            id="aturan yang bergantung pada tahun tidak dijalankan",
            en="rules that depend on the year do not run",
        ),
        "tahun: 2025",
    ),
    "perangkat_daerah": (
        Text(id="nama perangkat daerah tidak diketahui", en="the agency is not known"),
        "perangkat_daerah: Kecamatan ...",
    ),
}


def due(kind: str, text: str) -> tuple[Text, Text]:
    """Say what is wrong with a value of some kind, its text to be put at ``{tertulis}``, and what to write."""
    if kind.startswith("bukan_"):
        return DUE[kind]
    if is_formula(text):
        return _FORMULA
    bare, clean = strip_quotes(text), plain(text).strip()
    if bare and is_readable(kind, bare):
        return _CURLY, Text(id=f"tulis tanpa kutip itu: {bare}", en=f"write it without these quotes: {bare}")
    if has_unseen(text) and is_readable(kind, clean):
        return _UNSEEN, Text(id=f"hapus isinya dan ketik ulang: {clean}", en=f"delete the value and type it: {clean}")
    return DUE[kind]


def hint(key: str, known: tuple[str, ...], near: str, *, is_at_margin: bool = False) -> Text:
    """Say what an unknown key may be meant for, as the end of a sentence; empty where nothing is near."""
    if has_unseen(key) and (clean := plain(key).strip()) in known:
        return Text(
            id=f'; di dalamnya ada tanda tak terlihat, biasanya terbawa dari Word: hapus dan ketik ulang "{clean}"',
            en=f'; it holds an invisible sign, often brought in from Word: delete it and type "{clean}"',
        )
    marked = _MARKED.fullmatch(plain(key))
    if marked and marked[2] in known:
        return Text(
            id=f'; tulis "{marked[2]}" tanpa tanda di depannya, atau "- {marked[2]}" bila ini awal baris tabel',
            en=f'; write "{marked[2]}" without the sign in front, or "- {marked[2]}" where this begins a row',
        )
    joined = _JOINED.match(key)
    if joined and joined[1] in known:
        return Text(
            id=f'; sesudah "{joined[1]}" harus ada titik dua dan spasi',
            en=f'; a colon and a space are due after "{joined[1]}"',
        )
    if is_at_margin and key in WORDS:
        return Text(
            id="; spasi di depannya mungkin hilang, sejajarkan dengan kunci lain di bagiannya",
            en="; the spaces in front may be lost, bring it in line with the other keys of its part",
        )
    return Text(id=f'; mungkin maksudnya "{near}"', en=f'; perhaps "{near}" is meant') if near else Text(id="", en="")
