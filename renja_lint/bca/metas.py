"""The metadata of the family BCA: names, severities and words of what the core itself reports."""

from __future__ import annotations

from renja_lint.finding import Severity, Text
from renja_lint.rule import Meta

_SAID = Text(id="{uraian}", en="{uraian}")
_FORMAT = Text(
    id="tulis seperti contoh di README; `renja-lint schema` mencetak semua kunci", en="see the README for the form"
)


METAS = {
    meta.code: meta
    for meta in (
        Meta(
            "BCA001",
            "berkas-tidak-terbaca",
            Severity.ERROR,
            Text(id="Berkas tidak dapat dibaca", en="File cannot be read"),
            _SAID,
            Text(id="{anjuran}", en="{anjuran}"),
        ),
        Meta(
            "BCA002",
            "yaml-rusak",
            Severity.ERROR,
            Text(id="Susunan YAML rusak", en="Broken YAML"),
            _SAID,
            Text(id="{anjuran}{saran}", en="{anjuran}{saran}"),
        ),
        Meta(
            "BCA003",
            "berkas-melampaui-batas",
            Severity.ERROR,
            Text(id="Berkas melampaui batas", en="File exceeds a limit"),
            _SAID,
            Text(
                id="pecah atau ringkas berkas; satu berkas memuat satu Renja",
                en="split or shorten the file; one file holds one Renja",
            ),
        ),
        Meta(
            "BCA004",
            "kunci-ganda",
            Severity.ERROR,
            Text(id="Kunci ditulis dua kali", en="Key written twice"),
            Text(
                id='kunci "{kunci}" sudah ada di bagian ini; yang dibaca hanya yang pertama',
                en='the key "{kunci}" is here already; only the first is read',
            ),
            Text(id="hapus salah satunya, atau ganti nama kuncinya", en="delete one of them, or rename it"),
        ),
        Meta(
            "BCA005",
            "kunci-tidak-dikenal",
            Severity.ERROR,
            Text(id="Kunci tidak dikenal", en="Unknown key"),
            Text(
                id='kunci "{kunci}" tidak dikenal di bagian ini, isinya tidak diperiksa{saran}',
                en='the key "{kunci}" is not known here, its content is not checked{saran}',
            ),
            Text(
                id="perbaiki ejaan atau letak kuncinya, atau hapus bila tidak diperlukan",
                en="fix the spelling or the place of the key, or delete it where it is not needed",
            ),
            through=Text(
                id='{banyak} kunci tidak dikenal, isinya tidak diperiksa; yang pertama "{kunci}"{saran}',
                en='{banyak} unknown keys, their content is not checked; the first is "{kunci}"{saran}',
            ),
        ),
        Meta(
            "BCA006",
            "nilai-tidak-terbaca",
            Severity.ERROR,
            Text(id="Nilai tidak dapat dibaca", en="Value cannot be read"),
            Text(id="{uraian}; isinya dianggap kosong", en="{uraian}; it counts as left blank"),
            Text(id="{anjuran}", en="{anjuran}"),
        ),
        Meta(
            "BCA007",
            "kunci-wajib-kosong",
            Severity.ERROR,
            Text(id="Kunci wajib kosong", en="Required key missing"),
            Text(
                id='kunci "{kunci}" wajib diisi di awal berkas; {uraian}',
                en='the key "{kunci}" is required at the top of the file; {uraian}',
            ),
            Text(id="tambahkan baris {contoh}", en="add the line {contoh}"),
        ),
        Meta(
            "BCA008",
            "isi-yaml-ditolak",
            Severity.ERROR,
            Text(id="Isi YAML yang tidak diterima", en="YAML that is not accepted"),
            _SAID,
            _FORMAT,
        ),
        Meta(
            "BCA009",
            "aturan-gagal",
            Severity.ERROR,
            Text(id="Aturan gagal dijalankan", en="Rule crashed"),
            Text(
                id="aturan {kode} gagal dijalankan karena kesalahan pada program ({galat}); aturan lain tetap berjalan",
                en="rule {kode} crashed because of a fault in the program ({galat}); the other rules ran",
            ),
            Text(
                id="laporkan kepada pembuat aturan beserta berkas ini; sementara itu abaikan dengan --ignore {kode}",
                en="report it to the rule's author with this file; until then use --ignore {kode}",
            ),
        ),
        Meta(
            "BCA010",
            "koma-tanpa-tanda-kutip",
            Severity.ERROR,
            Text(id="Koma tanpa tanda kutip", en="Unquoted comma"),
            Text(
                id='"{tertulis}" memuat koma, dan di dalam kurung kurawal koma memisahkan kunci',
                en='"{tertulis}" holds a comma, and inside braces a comma separates keys',
            ),
            Text(id="beri tanda kutip: {baris_benar}", en="quote it: {baris_benar}"),
        ),
        Meta(
            "BCA011",
            "pemisah-baris-tak-lazim",
            Severity.WARNING,
            Text(id="Pemisah baris yang tidak lazim", en="Unusual line separator"),
            Text(
                id="ada {banyak} tanda pemisah baris tak terlihat yang tidak lazim (biasanya terbawa dari Word)",
                en="there are {banyak} invisible line separators of an unusual kind (often brought in from Word)",
            ),
            Text(id="hapus tanda itu dan tekan Enter sebagai gantinya", en="delete them and press Enter instead"),
        ),
        Meta(
            "BCA012",
            "temuan-terlalu-banyak",
            Severity.ERROR,
            Text(id="Temuan terlalu banyak", en="Too many findings"),
            Text(
                id="pemeriksaan {kode} berhenti sesudah {banyak} temuan; selebihnya tidak dicari",
                en="{kode} stopped after {banyak} findings; no more were sought",
            ),
            Text(
                id="perbaiki dulu yang ditampilkan, lalu periksa lagi",
                en="fix those that are shown, then check again",
            ),
        ),
        Meta(
            "BCA013",
            "bukan-renja",
            Severity.ERROR,
            Text(id="Dokumen ini bukan Renja", en="This document is no Renja"),
            _SAID,
            Text(
                id="periksa apakah berkas yang dipilih benar; yang dibaca adalah Renja beserta tabelnya",
                en="check whether this is the right file; what is read is a Renja with its tables",
            ),
        ),
        Meta(
            "BCA014",
            "baris-terulang",
            Severity.INFO,
            Text(id="Baris dicetak berulang", en="Row printed again"),
            Text(
                id="{banyak} baris di {nama} dicetak lagi dengan kode yang sama, tanpa nilai atau dengan nama lain; "
                "yang diperiksa adalah baris yang pertama",
                en="{banyak} rows of {nama} are printed again under the same code, without values or with another "
                "name; the first of them is checked",
            ),
            Text(
                id="periksa apakah baris itu sisa cetakan lama; bila ya, abaikan atau hapus dari dokumen",
                en="see whether it is left from an older print; if so ignore it or delete it from the document",
            ),
        ),
        Meta(
            "BCA015",
            "kolom-tidak-ditemukan",
            Severity.WARNING,
            Text(id="Kolom tabel tidak ditemukan", en="Column of a table not found"),
            Text(
                id="{nama}: kolom {kolom} tidak ditemukan, sehingga isinya tidak diperiksa",
                en="{nama}: the column {kolom} was not found, so it is not checked",
            ),
            Text(
                id="periksa kepala tabel; bila kolom itu ada dengan sebutan lain, tulis sebutan yang baku",
                en="check the heading of the table; where the column has another name, use the standard one",
            ),
        ),
        Meta(
            "BCA016",
            "isi-sel-tidak-berpasangan",
            Severity.INFO,
            Text(id="Isi sel tidak berpasangan", en="Values of a cell are not in pairs"),
            Text(
                id="{nama}: jumlah indikator dan jumlah target di satu sel tidak sama, sehingga tidak dapat "
                "dipasangkan dan tidak diperiksa",
                en="{nama}: the indicators and targets of one cell differ in number, so they cannot be paired and are "
                "not checked",
            ),
            Text(
                id="tulis satu target untuk setiap indikator, masing-masing pada barisnya sendiri",
                en="write one target for each indicator, each on a line of its own",
            ),
        ),
        Meta(
            "BCA017",
            "isi-berkas-diabaikan",
            Severity.INFO,
            Text(id="Sebagian isi berkas diabaikan", en="Part of the file is ignored"),
            _SAID,
            Text(
                id="bila isi itu bagian dari Renja, tulis langsung di dokumen",
                en="where it belongs to the Renja, write it into the document itself",
            ),
        ),
        Meta(
            "BCA018",
            "berkas-gagal-diperiksa",
            Severity.ERROR,
            Text(id="Berkas gagal diperiksa", en="File could not be checked"),
            Text(
                id="berkas ini gagal diperiksa karena kesalahan pada {bagian} ({galat}); berkas lain tetap diperiksa",
                en="this file could not be checked because of a fault in {bagian} ({galat}); the others were",
            ),
            Text(
                id="laporkan kepada pembuat program beserta berkas ini; bila ada paket dari pihak lain, coba dulu "
                "dengan --no-plugins",
                en="report it to the program's makers with this file; where packs of others are installed, first try "
                "--no-plugins",
            ),
        ),
        Meta(
            "BCA019",
            "tabel-tidak-dikenali",
            Severity.INFO,
            Text(id="Tabel tidak dikenali", en="Table not recognised"),
            Text(
                id="{banyak} tabel tidak dikenali sebagai tabel Renja, sehingga tidak diperiksa, yaitu tabel dengan "
                "kepala {nama}",
                en="tables not recognised as a Renja's, and so not checked: {banyak}, such as the one headed {nama}",
            ),
            Text(
                id="bila itu tabel Renja, pakai kepala kolom yang baku (lampiran Permendagri 86/2017); bila bukan, "
                "abaikan",
                en="where it is a table of the Renja, use the standard headings (annex of Permendagri 86/2017); else "
                "ignore this",
            ),
        ),
        Meta(
            "BCA020",
            "isi-terbaca-sebagian",
            Severity.INFO,
            Text(id="Isi hanya terbaca sebagian", en="Value read in part only"),
            Text(
                id='dari "{tertulis}" hanya "{terbaca}" yang dibaca: {uraian}',
                en='of "{tertulis}" only "{terbaca}" is read: {uraian}',
            ),
            Text(
                id="bila semuanya bagian isi, beri tanda kutip{saran}",
                en="where all of it is the value, put it in quotes{saran}",
            ),
        ),
    )
}

# Findings that say that a file was not checked, in whole or in part: ignoring them would make a red file green.
NOT_CHECKED = frozenset({"BCA001", "BCA002", "BCA003", "BCA008", "BCA009", "BCA013", "BCA018"})
