"""What the core itself reports, the family BCA: files, keys and values that cannot be read, and rules that crash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from renja_lint.finding import Finding, Place, Related, Severity, Span, Text
from renja_lint.plan.binding import Misfit
from renja_lint.plan.document import Plan
from renja_lint.regime import EDITIONS
from renja_lint.rule import Meta
from renja_lint.source.tree import Problem

_SAID = Text(id="{uraian}", en="{uraian}")
_FORMAT = Text(
    id="tulis seperti contoh di README; `renja-lint schema` mencetak semua kunci", en="see the README for the form"
)


def _meta(
    code: str, name: str, severity: Severity, title: Text, message: Text, remedy: Text, through: Text | None = None
) -> Meta:  # noqa: PLR0913, PLR0917
    return Meta(code, name, severity, title, message, remedy, through=through)


METAS = {
    meta.code: meta
    for meta in (
        _meta(
            "BCA001",
            "berkas-tidak-terbaca",
            Severity.ERROR,
            Text(id="Berkas tidak dapat dibaca", en="File cannot be read"),
            _SAID,
            Text(id="simpan ulang berkas sebagai teks UTF-8, lalu periksa lagi", en="save the file as UTF-8 text and check again"),
        ),
        _meta(
            "BCA002",
            "yaml-rusak",
            Severity.ERROR,
            Text(id="Susunan YAML rusak", en="Broken YAML"),
            _SAID,
            Text(id="perbaiki baris itu{saran}", en="mend that line{saran}"),
        ),
        _meta(
            "BCA003",
            "berkas-melampaui-batas",
            Severity.ERROR,
            Text(id="Berkas melampaui batas", en="File exceeds a limit"),
            _SAID,
            Text(id="pecah atau ringkas berkas; satu berkas memuat satu Renja", en="split or shorten the file; one file holds one Renja"),
        ),
        _meta(
            "BCA004",
            "kunci-ganda",
            Severity.ERROR,
            Text(id="Kunci ditulis dua kali", en="Key written twice"),
            Text(id='kunci "{kunci}" sudah ada di bagian ini; yang dibaca hanya yang pertama', en='the key "{kunci}" is here already; only the first is read'),
            Text(id="hapus salah satunya, atau ganti nama kuncinya", en="delete one of them, or rename it"),
        ),
        _meta(
            "BCA005",
            "kunci-tidak-dikenal",
            Severity.ERROR,
            Text(id="Kunci tidak dikenal", en="Unknown key"),
            Text(id='kunci "{kunci}" tidak dikenal di bagian ini, isinya tidak diperiksa{saran}', en='the key "{kunci}" is not known here, its content is not checked{saran}'),
            Text(id="perbaiki ejaan kuncinya, atau hapus", en="mend the spelling of the key, or delete it"),
            Text(id="{banyak} kunci tidak dikenal, isinya tidak diperiksa; yang pertama \"{kunci}\"{saran}", en="{banyak} unknown keys, their content is not checked; the first is \"{kunci}\"{saran}"),
        ),
        _meta(
            "BCA006",
            "nilai-tidak-terbaca",
            Severity.ERROR,
            Text(id="Nilai tidak dapat dibaca", en="Value cannot be read"),
            Text(id="{uraian}; isinya dianggap kosong", en="{uraian}; it counts as left blank"),
            Text(id="{anjuran}", en="{anjuran}"),
        ),
        _meta(
            "BCA007",
            "kunci-wajib-kosong",
            Severity.ERROR,
            Text(id="Kunci wajib kosong", en="Required key missing"),
            Text(id='kunci "{kunci}" wajib diisi di awal berkas; {uraian}', en='the key "{kunci}" is required at the top of the file; {uraian}'),
            Text(id="tambahkan baris {contoh}", en="add the line {contoh}"),
        ),
        _meta(
            "BCA008",
            "isi-yaml-ditolak",
            Severity.ERROR,
            Text(id="Isi YAML yang tidak diterima", en="YAML that is not accepted"),
            _SAID,
            _FORMAT,
        ),
        _meta(
            "BCA009",
            "aturan-gagal",
            Severity.ERROR,
            Text(id="Aturan gagal dijalankan", en="Rule crashed"),
            Text(id="aturan {kode} gagal dijalankan karena kesalahan pada program ({galat}); aturan lain tetap berjalan", en="rule {kode} crashed because of a fault in the program ({galat}); the other rules ran"),
            Text(id="laporkan kepada pembuat aturan beserta berkas ini; sementara itu abaikan dengan --ignore {kode}", en="report it to the rule's author with this file; until then use --ignore {kode}"),
        ),
        _meta(
            "BCA010",
            "koma-tanpa-tanda-kutip",
            Severity.ERROR,
            Text(id="Koma tanpa tanda kutip", en="Unquoted comma"),
            Text(id='"{tertulis}" memuat koma, dan di dalam kurung kurawal koma memisahkan kunci', en='"{tertulis}" holds a comma, and inside braces a comma separates keys'),
            Text(id="beri tanda kutip: {baris_benar}", en="quote it: {baris_benar}"),
        ),
        _meta(
            "BCA011",
            "pemisah-baris-tak-lazim",
            Severity.WARNING,
            Text(id="Pemisah baris yang tidak lazim", en="Unusual line separator"),
            Text(id="ada {banyak} tanda pemisah baris tak terlihat yang tidak lazim (biasanya terbawa dari Word)", en="there are {banyak} invisible line separators of an unusual kind (often brought in from Word)"),
            Text(id="hapus tanda itu dan tekan Enter sebagai gantinya", en="delete them and press Enter instead"),
        ),
    )
}  # fmt: skip

# Findings that say that a file was not checked, in whole or in part: ignoring them would make a red file green.
NOT_CHECKED = frozenset({"BCA001", "BCA002", "BCA003", "BCA008", "BCA009"})

_DUE = {
    "rupiah": (
        Text(id='"{tertulis}" bukan jumlah rupiah', en='"{tertulis}" is no amount of rupiah'),
        Text(id="tulis jumlahnya dengan angka, misalnya 17.465.000", en="write the amount in figures, such as 17.465.000"),
    ),
    "target": (
        Text(id='"{tertulis}" bukan target', en='"{tertulis}" is no target'),
        Text(id="tulis angka dan satuannya, misalnya 2 Dokumen atau 100 %", en="write a number and its unit, such as 2 Dokumen or 100 %"),
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
        Text(id="tulis urusan, bidang_urusan, program, kegiatan atau sub_kegiatan", en="write urusan, bidang_urusan, program, kegiatan or sub_kegiatan"),
    ),
    "jenis_indikator": (
        Text(id='"{tertulis}" bukan jenis indikator', en='"{tertulis}" is no kind of indicator'),
        Text(id="tulis capaian, keluaran atau hasil", en="write capaian, keluaran or hasil"),
    ),
    "sifat_indikator": (
        Text(id='"{tertulis}" bukan sifat indikator', en='"{tertulis}" says not how an indicator adds up'),
        Text(id="tulis kumulatif atau non_kumulatif", en="write kumulatif or non_kumulatif"),
    ),
    "satuan_pagu": (
        Text(id='"{tertulis}" bukan satuan pagu', en='"{tertulis}" is no unit of money'),
        Text(id="tulis rupiah atau ribu", en="write rupiah or ribu"),
    ),
    "edisi": (
        Text(id='"{tertulis}" bukan edisi nomenklatur yang dikenal', en='"{tertulis}" is no known edition of the nomenclature'),
        Text(id=f"tulis salah satu dari {', '.join(EDITIONS)}, atau hapus kunci ini", en=f"write one of {', '.join(EDITIONS)}, or delete this key"),
    ),
    "versi": (
        Text(id='"{tertulis}" bukan versi format yang dikenal', en='"{tertulis}" is no known version of the format'),
        Text(id="tulis renja: 1", en="write renja: 1"),
    ),
    "bukan_isian": (
        Text(id="di sini harus ada satu nilai, bukan daftar atau beberapa kunci", en="one value is due here, not a list or several keys"),
        Text(id="tulis satu nilai saja di belakang titik dua", en="write one value only after the colon"),
    ),
    "bukan_daftar": (
        Text(id="di sini harus ada daftar, setiap butir diawali tanda hubung", en="a list is due here, each item after a hyphen"),
        Text(id="awali setiap butir dengan tanda hubung pada baris sendiri", en="begin each item with a hyphen on a line of its own"),
    ),
    "bukan_bagian": (
        Text(id="di sini harus ada pasangan kunci dan nilai", en="keys with values are due here"),
        Text(id="tulis kunci dan nilainya, misalnya nama: Administrasi Umum", en="write keys and values, such as nama: Administrasi Umum"),
    ),
}  # fmt: skip

_REQUIRED = {
    "renja": (Text(id="tanpa itu versi formatnya tidak diketahui", en="the version of the format is not known"), "renja: 1"),
    "jenis": (
        Text(id="aturan yang bergantung pada jenis Renja tidak dijalankan", en="rules that depend on the kind of Renja do not run"),
        "jenis: induk",
    ),
    "tahun": (
        Text(id="aturan yang bergantung pada tahun tidak dijalankan", en="rules that depend on the year do not run"),
        "tahun: 2025",
    ),
    "perangkat_daerah": (Text(id="nama perangkat daerah tidak diketahui", en="the agency is not known"), "perangkat_daerah: Kecamatan ..."),
}  # fmt: skip


def of_problem(problem: Problem) -> Finding:
    """Make the finding of what a reader met."""
    data = dict(problem.data)
    mended = data.get("baris_benar")
    data["saran"] = Text(id=f": {mended}", en=f": {mended}") if mended else Text(id="", en="")
    related = tuple(Related(Place(span, "", ""), note) for span, note in problem.related)
    fragment = data.get("kunci", "")
    return _finding(problem.code, Place(problem.span, f"#{fragment}" if fragment else "#", ""), related, **data)


def of_plan(plan: Plan) -> Iterator[Finding]:
    """Make the findings of what the model could not hold, and of the keys that every plan needs."""
    for misfit in plan.misfits:
        yield _of_misfit(misfit, plan.place(misfit.path, misfit.span))
    for key in plan.isi.REQUIRED:
        if getattr(plan.isi, key) is None and f"#{key}" not in plan.unreadable:
            why, example = _REQUIRED[key]
            first = Span(1, 1, 1, 1) if plan.tree.span.line == 1 else plan.tree.span
            yield _finding("BCA007", Place(first, f"#{key}", key), kunci=key, uraian=why, contoh=example)


def _of_misfit(misfit: Misfit, place: Place) -> Finding:
    if misfit.kind == "kunci":
        key = str(misfit.path[-1])
        near = _nearest(key, misfit.known)
        hint = (
            Text(id=f'; mungkin maksudnya "{near}"', en=f'; perhaps "{near}" is meant') if near else Text(id="", en="")
        )
        return _finding("BCA005", place, kunci=key, saran=hint)
    said, advice = _DUE[misfit.kind]
    quoted = misfit.text if len(misfit.text) <= 60 else f"{misfit.text[:59]}…"
    what = Text(id=said.id.replace("{tertulis}", quoted), en=said.en.replace("{tertulis}", quoted))
    return _finding("BCA006", place, tertulis=misfit.text, uraian=what, anjuran=advice)


def of_crash(code: str, error: Exception, span: Span) -> Finding:
    """Make the finding of a rule that crashed."""
    return _finding("BCA009", Place(span, f"#aturan/{code}", ""), kode=code, galat=type(error).__name__)


def _finding(code: str, place: Place, related: Iterable[Related] = (), **data: object) -> Finding:
    meta = METAS[code]
    return Finding(
        code, meta.name, meta.severity, meta.message, meta.remedy, meta.norms, place, tuple(related), (), data
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _nearest(key: str, known: tuple[str, ...]) -> str:
    """Give the known key that is spelt most like another; empty where none is near."""
    from rapidfuzz import process  # noqa: PLC0415  only files with faults pay for it

    found = process.extractOne(key, known, score_cutoff=70)
    return str(found[0]) if found else ""
