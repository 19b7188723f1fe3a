from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from renja_lint.engine import Machine
from renja_lint.finding import Finding, Severity
from renja_lint.rule import Rule
from renja_lint.testing import lint_text
from renja_lint.wording import message, norm, remedy
from renja_rules.law._required import NEWEST, required_bases
from renja_rules.law._table import acts, table
from renja_rules.law.hkm001_dasar_hukum_dicabut import DasarHukumDicabut
from renja_rules.law.hkm002_dasar_hukum_untuk_tahun_lain import DasarHukumUntukTahunLain
from renja_rules.law.hkm003_perubahan_terakhir_usang import PerubahanTerakhirUsang
from renja_rules.law.hkm004_judul_peraturan_salah import JudulPeraturanSalah
from renja_rules.law.hkm005_nomor_lembaran_salah import NomorLembaranSalah
from renja_rules.law.hkm006_urutan_dasar_hukum_salah import UrutanDasarHukumSalah
from renja_rules.law.hkm007_dasar_hukum_utama_tidak_ada import DasarHukumUtamaTidakAda
from renja_rules.law.hkm008_dasar_hukum_ganda import DasarHukumGanda
from renja_rules.law.hkm009_periode_peraturan_tidak_cocok import PeriodePeraturanTidakCocok
from renja_rules.law.hkm010_nomor_tahun_peraturan_janggal import NomorTahunPeraturanJanggal
from renja_rules.reading.order import find_misplaced

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [
    DasarHukumDicabut,
    DasarHukumUntukTahunLain,
    PerubahanTerakhirUsang,
    JudulPeraturanSalah,
    NomorLembaranSalah,
    UrutanDasarHukumSalah,
    DasarHukumUtamaTidakAda,
    DasarHukumGanda,
    PeriodePeraturanTidakCocok,
    NomorTahunPeraturanJanggal,
]
STATUSES = {"berlaku", "diubah", "dicabut", "berakhir", "ditinjau", "sekali_pakai"}
UNREAD = " (menurut pengetahuan umum; naskah peraturannya belum dibaca, jadi periksa dahulu)"
SEEN = " (menurut sebuah Renja yang mengutipnya; naskah peraturannya belum dibaca, jadi periksa dahulu)"
EVIDENCE = {"teks", "praktik", "rencana", "umum"}


def lint(
    *laws: str,
    rule: type[Rule] | None = None,
    jenis: str = "induk",
    tahun: int = 2025,
    signed: str = "",
    agency: str = "Dinas Contoh",
    options: Mapping[str, Mapping[str, object]] | None = None,
) -> tuple[Finding, ...]:
    """Check a plan that has nothing but a list of legal bases."""
    sign_off = f"pengesahan: {{tanggal: {signed}}}\n" if signed else ""
    text = f"renja: 1\njenis: {jenis}\ntahun: {tahun}\nperangkat_daerah: {agency}\ndaerah: Kabupaten Contoh\n{sign_off}"
    text += "dasar_hukum:\n" + "".join(f"  - '{law}'\n" for law in laws)
    report = lint_text(text, [rule] if rule else FAMILY, options)
    assert report.crashes == ()
    return report.findings


def in_words(findings: tuple[Finding, ...]) -> list[str]:
    return [message(finding, "id") for finding in findings]


def test_the_real_plan() -> None:
    report = Machine([rule() for rule in FAMILY]).lint((EXAMPLES / "mangkutana-2024.yaml").read_bytes(), "plan.yaml")
    found = {(f.code, f.subject, f.severity.value) for f in report.findings if f.code.startswith("HKM")}

    assert found == {
        ("HKM001", "dasar_hukum/UU-33-2004", "error"),
        ("HKM002", "dasar_hukum/Perbup-25-2021", "error"),
        ("HKM002", "dasar_hukum/Permendagri-17-2021", "error"),
        ("HKM003", "dasar_hukum/UU-23-2014", "warning"),
        ("HKM004", "bab/kata-pengantar#teks/sistem-perencanaan", "warning"),
        ("HKM004", "dasar_hukum/Permendagri-86-2017", "warning"),
        ("HKM004", "dasar_hukum/UU-23-2014", "warning"),
        ("HKM004", "dasar_hukum/UU-25-2004", "warning"),
        ("HKM004", "dasar_hukum/UU-33-2004", "warning"),
        ("HKM005", "dasar_hukum/Perda-Kabupaten-3-2016", "warning"),
        ("HKM005", "dasar_hukum/UU-25-2004", "warning"),
        ("HKM007", "#dasar_hukum", "warning"),
        ("HKM009", "dasar_hukum/Perda-Kabupaten-4-2016", "warning"),
        ("HKM009", "dasar_hukum/Perda-Provinsi-1-2019", "warning"),
    }


def test_the_clean_plan_has_nothing() -> None:
    report = Machine([rule() for rule in FAMILY]).lint((EXAMPLES / "contoh-bersih-2025.yaml").read_bytes(), "plan.yaml")

    assert [f.code for f in report.findings if f.code.startswith("HKM")] == []


# The tables


def test_the_table_is_whole() -> None:
    rows = table().values()

    assert len(rows) == 76
    assert {row.status for row in rows} == STATUSES
    assert {row.status_source for row in rows} <= EVIDENCE
    assert {row.title_source for row in rows} == EVIDENCE | {"ringkas"}
    assert {row.gazette_source for row in rows} <= EVIDENCE | {""}
    assert [row.act for row in rows if bool(row.ln or row.tln or row.bn) != bool(row.gazette_source)] == []
    assert [row.act for row in rows if row.clause and (row.status != "dicabut" or row.status_source != "teks")] == []
    assert [row.act for row in rows if (row.status == "sekali_pakai") != bool(row.meant_for)] == []


def test_each_regulation_cited_as_the_table_has_it_is_right() -> None:
    names = {"ln": "Lembaran Negara", "tln": "Tambahan Lembaran Negara", "bn": "Berita Negara"}
    cited = []
    for row in table().values():
        gazettes = []
        for key, name in names.items():
            year, _, number = getattr(row, key).rpartition("/")
            if number:
                gazettes.append(f"{name} Republik Indonesia {f'Tahun {year} ' if year else ''}Nomor {number}")
        kind, number, year, _ = row.act
        cited.append(f"{kind} Nomor {number} Tahun {year} tentang {row.title} ({', '.join(gazettes)});")

    for rule in (JudulPeraturanSalah, NomorLembaranSalah, DasarHukumGanda):
        assert lint(*cited, rule=rule) == ()
    assert lint(*cited, rule=NomorTahunPeraturanJanggal, tahun=2027) == ()


def test_the_keys_of_what_is_asked_for_are_told_in_the_option() -> None:
    keys = [
        key
        for one in required_bases()
        for key in (one.key, *([f"{one.key}{NEWEST}"] if one.key == "nomenklatur" else []))
    ]
    told = next(option.description.id for option in DasarHukumUtamaTidakAda.meta.options if option.name == "kecuali")

    assert told == f"yang tidak diminta, dari {', '.join(keys)}"


# A status is true as of a day


@pytest.mark.parametrize(
    ("law", "jenis", "tahun", "signed", "found"),
    [
        ("UU 33/2004", "perubahan", 2021, "", 0),
        ("UU 33/2004", "induk", 2022, "30 Juli 2021", 0),
        ("UU 33/2004", "perubahan", 2022, "4 Januari 2022", 0),
        ("UU 33/2004", "perubahan", 2022, "1 Agustus 2022", 1),
        ("PP 58/2005", "perubahan", 2019, "1 Agustus 2019", 0),  # the day of the repeal is not known: next year is sure
        ("PP 58/2005", "perubahan", 2020, "", 1),
        ("Perpres 18/2020", "induk", 2025, "22 Juli 2024", 0),
        ("Perpres 18/2020", "induk", 2026, "22 Juli 2025", 1),
        ("PP 8/2008", "induk", 2027, "", 0),
        ("UU 11/2020", "induk", 2027, "", 1),
        ("UU 11/2020 sebagaimana telah dicabut dengan UU 6/2023", "induk", 2027, "", 0),
        ("UU 33/2004 sebagaimana telah dicabut dengan UU 1/2022", "induk", 2027, "", 0),
    ],
)
def test_repealed_as_of_the_signing(law: str, jenis: str, tahun: int, signed: str, found: int) -> None:
    subjects = [f.subject for f in lint(law, rule=DasarHukumDicabut, jenis=jenis, tahun=tahun, signed=signed)]

    assert subjects == ([f"dasar_hukum/{law.replace(' ', '-').replace('/', '-')}"] if found else [])


def test_only_a_repealing_article_makes_an_error() -> None:
    read, unread = lint("UU 28/2009", "Permendagri 54/2010", rule=DasarHukumDicabut)

    assert (read.severity, unread.severity) == (Severity.ERROR, Severity.WARNING)
    assert [norm(one, "id") for one in read.norms] == ["UU 1/2022, Pasal 189 ayat (1) huruf b"]
    assert unread.norms == ()
    assert message(unread, "id").endswith(f"sudah dicabut oleh Permendagri 86/2017{UNREAD}")
    assert remedy(unread, "id").startswith("ganti dengan Permendagri 86/2017 tentang Tata Cara Perencanaan")


def test_without_a_successor_none_is_proposed() -> None:
    rule, row = DasarHukumDicabut(), next(row for row in table().values() if row.act.called == "UU 33/2004")

    assert rule.why(row) == (
        "sudah dicabut sejak 5 Januari 2022 oleh UU 1/2022",
        "was repealed on 5 January 2022 by UU 1/2022",
    )
    assert rule.why(row._replace(repealed_by=())).id == "sudah dicabut sejak 5 Januari 2022"
    assert (
        rule.why(row._replace(status="berakhir", status_source="umum")).id
        == f"sudah berakhir sejak 5 Januari 2022{UNREAD}"
    )
    assert rule.advice(row._replace(repealed_by=())).id == "hapus, atau cari penggantinya di JDIH"
    assert rule.advice(row._replace(repealed_by=acts("UU 23/2014"))).id == (
        "ganti dengan UU 23/2014 tentang Pemerintahan Daerah beserta perubahan terakhirnya"
    )
    assert rule.advice(row._replace(repealed_by=acts("UU 9/2029"))).en == "replace it by UU 9/2029"


# Made for one year


def test_the_right_guideline_is_named_only_where_it_is_known() -> None:
    law = "Permendagri 17/2021"

    assert [
        remedy(lint(law, rule=DasarHukumUntukTahunLain, tahun=tahun)[0], "id") for tahun in (2021, 2024, 2025, 2026)
    ] == [
        "cari pedoman RKPD Tahun 2021 di JDIH Kementerian Dalam Negeri",
        "ganti dengan Permendagri 10/2023 tentang Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun 2024",
        "cari pedoman RKPD Tahun 2025 di JDIH Kementerian Dalam Negeri",
        "ganti dengan Permendagri 10/2025 tentang Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun 2026",
    ]


def test_another_years_beside_the_right_one_is_no_error() -> None:
    found = lint(
        "Peraturan Bupati Contoh Nomor 9 Tahun 2023 tentang RKPD Kabupaten Contoh Tahun 2024",
        "Peraturan Bupati Contoh Nomor 8 Tahun 2024 tentang RKPD Kabupaten Contoh Tahun 2025",
        "Permendagri Nomor 31 Tahun 2019",
        "Permendagri 22/2017 tentang Pedoman Penyusunan APBD Tahun Anggaran 2018",
        rule=DasarHukumUntukTahunLain,
    )

    assert [(f.subject, f.severity) for f in found] == [
        ("dasar_hukum/Perbup-9-2023", Severity.WARNING),
        ("dasar_hukum/Permendagri-31-2019", Severity.WARNING),
        ("dasar_hukum/Permendagri-22-2017", Severity.WARNING),
    ]
    assert remedy(found[0], "id") == "hapus; yang untuk tahun 2025 sudah dirujuk"


# Titles

OTHER_COMMAS = "Klasifikasi, Kodefikasi dan Nomenklatur Perencanaan Pembangunan, dan Keuangan Daerah"


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("Sistem Perencanaan", "terpotong"),
        ("Sistim Perencanaan Pembangunan Nasional", 'menulis "Sistim", seharusnya "Sistem"'),
        ("Sistem Perencanaan Pembangunan", "terpotong"),
        ("Perencanaan Pembangunan Nasional", 'kurang kata "Sistem"'),
        ("Sistem Perencanaan dan Pembangunan Nasional", 'kelebihan kata "dan"'),
        ("Pemerintahan Daerah", "adalah judul UU 23/2014"),
        ("Pajak Hotel", "jauh berbeda dari judul resminya"),
    ],
)
def test_what_is_wrong_with_a_title(title: str, why: str) -> None:
    found = lint(f"UU 25/2004 tentang {title}", rule=JudulPeraturanSalah)

    assert in_words(found) == [f'judul UU 25/2004 {why}; judul resminya "Sistem Perencanaan Pembangunan Nasional"']


@pytest.mark.parametrize(
    "law",
    [
        "UU 25/2004 tentang SISTEM PERENCANAAN PEMBANGUNAN NASIONAL (SPPN)",
        "UU 9/2015 tentang Perubahan Kedua Atas UU 23/2014",
        "Perpres 29/2014 tentang SAKIP",
        "PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan",
        "Kepmendagri 900.1-861 Tahun 2026 tentang apa pun",
        "UU 17/2007 tentang RPJPN Tahun 2005-2025",
        "Permendagri 21/2011 tentang Perubahan Kedua atas Permendagri 13/2006 tentang Pedoman Keuangan Daerah",
    ],
)
def test_titles_that_are_right_or_not_known_for_sure(law: str) -> None:
    assert lint(law, rule=JudulPeraturanSalah, tahun=2027) == ()


def test_many_slips_are_not_told_one_by_one() -> None:
    title = "Klasifikas, Kodefikasi dan Nomenklatu Perencanaan Pembanguan dan Keuangan Daera"
    (found,) = lint(f"Permendagri 90/2019 tentang {title}", "-", rule=JudulPeraturanSalah)

    assert message(found, "en").startswith("the title of Permendagri 90/2019 differs from the official one; officially")


def test_a_title_known_by_hearsay_is_doubted() -> None:
    found = lint("UU 5/2014 tentang Aparatur Sipil", rule=JudulPeraturanSalah)

    assert in_words(found) == [f'judul UU 5/2014 terpotong{UNREAD}; judul resminya "Aparatur Sipil Negara"']


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("UU 25/2004 tentang Sistem Perencanaan, lalu UU 25/2004 tentang Sistem Perencanaan.", ["sistem-perencanaan"]),
        ("UU Nomor 23 Tahun 2014 tentang Pemerintah Daerah sebagaimana diubah", ["pemerintah-daerah"]),
        ("UU Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional mengatur", []),
        ("UU Nomor 25 Tahun 2004 tentang SPPN, dan UU Nomor 25 Tahun 2004 mengatur tentang Sistem, ", []),
        ("Permendagri 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah.", []),
        ("PP 58 Tahun 2005 tentang PENGELOLAAN KEUANGAN DAERAH, lalu PP 6/2008 tentang Pedoman dan lainnya", []),
        (f"Permendagri Nomor 90 Tahun 2019 tentang {OTHER_COMMAS} (BN 2019/1447)", []),
        ("UU 25/2004 tentang hal lain, UU 6/2014 tentang De, dan aturan tentang Sistem,", []),
    ],
)
def test_titles_in_running_text(text: str, at: list[str]) -> None:
    plan = f"renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Dinas X\nbab:\n  - nomor: I\n    teks: {text!r}\n"
    found = lint_text(plan, [JudulPeraturanSalah]).findings

    assert [f.subject for f in found] == [f"bab/I#teks/{slug}" for slug in at]


def test_places_of_one_title_are_told_together() -> None:
    text = "UU 25/2004 tentang Sistem Perencanaan, lalu UU 25/2004 tentang Sistem  Perencanaan."
    plan = f"renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Dinas X\nbab:\n  - nomor: I\n    teks: {text}\n"
    (found,) = lint_text(plan, [JudulPeraturanSalah]).findings

    assert (found.place.span.column, [one.place.span.column for one in found.related]) == (30, [74])


# Amendments and gazettes


@pytest.mark.parametrize(
    ("chain", "signed", "last"),
    [
        ("sebagaimana telah diubah dengan UU 9/2015", "22 Juli 2024", "UU 6/2023"),
        ("sebagaimana telah diubah terakhir dengan UU 11/2020", "22 Juli 2022", ""),
        ("sebagaimana telah diubah terakhir dengan UU 11/2020", "22 Juli 2023", "UU 1/2022"),
        ("sebagaimana telah diubah terakhir dengan UU 7/2029", "22 Juli 2024", ""),
        ("sebagaimana telah beberapa kali diubah", "22 Juli 2024", ""),
        ("", "22 Juli 2024", ""),
    ],
)
def test_the_last_amendment_as_of_the_signing(chain: str, signed: str, last: str) -> None:
    found = lint(f"UU 23/2014 tentang Pemerintahan Daerah {chain}", rule=PerubahanTerakhirUsang, signed=signed)

    assert [f.data["seharusnya"] for f in found] == ([last] if last else [])


LN, TLN, LD = (f"tertulis {name}" for name in ("Lembaran Negara", "Tambahan Lembaran Negara", "Lembaran Daerah"))


def test_gazettes_by_evidence() -> None:
    found = lint(
        "UU 7/2003 tentang X (Lembaran Negara Tahun 2003 Nomor 72)",
        "PP 13/2019 (Lembaran Negara Tahun 2019 Nomor 52, Tambahan Lembaran Negara Nomor 6322)",
        "PP 17/2018 (LN Tahun 2019)",
        "PP 17/2018 (LN Nomor 73)",
        "Perda Kabupaten Contoh Nomor 1 Tahun 2019 (Lembaran Daerah Tahun 2021 Nomor 1)",
        rule=NomorLembaranSalah,
    )

    assert in_words(found) == [
        f"UU 7/2003: {LN} Tahun 2003 Nomor 72, seharusnya Tahun 2003 Nomor 27{SEEN}",
        f"PP 13/2019: {TLN} Nomor 6322, seharusnya Nomor 6323; Nomor 6322 adalah milik PP 12/2019",
        f"PP 17/2018: {LN} Tahun 2019, seharusnya Tahun 2018 Nomor 73{UNREAD}",
        f"Perda Kabupaten 1/2019: {LD} Tahun 2021 Nomor 1, seharusnya Tahun 2019, sebab itu tahun peraturannya",
    ]


# Order, duplicates, periods, numbers


@pytest.mark.parametrize(
    ("keys", "moved"),
    [
        ([], []),
        ([1, 1, 2, 3], []),
        ([1, 9, 2, 3], [1]),
        ([1, 2, 3, 0], [3]),
        ([3, 2, 1], [0, 1]),
    ],
)
def test_the_fewest_are_out_of_order(keys: list[int], moved: list[int]) -> None:
    assert find_misplaced(keys) == moved


def test_order_names_what_is_to_be_moved() -> None:
    (found,) = lint(
        "Permendagri 90/2019", "UU 25/2004", "PP 12/2019", "UU 23/2014", "UU 17/2003", rule=UrutanDasarHukumSalah
    )

    assert message(found, "id") == "3 dasar hukum tidak pada urutannya: Permendagri 90/2019, PP 12/2019, UU 17/2003"
    assert [(one.place.subject, one.note.id) for one in found.related] == [
        ("dasar_hukum/PP-12-2019", "tidak pada urutan tingkatnya"),
        ("dasar_hukum/UU-17-2003", "tidak pada urutan tahunnya"),
    ]


def test_the_regulation_of_another_region_is_no_duplicate() -> None:
    laws = (
        "Peraturan Bupati A Nomor 1 Tahun 2020 tentang Camat",
        "Peraturan Bupati B Nomor 1 Tahun 2020 tentang Lurah",
    )

    assert lint(*laws, rule=DasarHukumGanda) == ()
    assert [f.subject for f in lint(*laws, laws[0].upper(), rule=DasarHukumGanda)] == ["dasar_hukum/Perbup-1-2020"]


def test_ministries_are_told_apart() -> None:
    laws = ("Permenkes 5/2020", "PermenPUPR 5/2020", "Peraturan Menteri Desa Nomor 5 Tahun 2020")

    assert lint(*laws, rule=DasarHukumGanda) == ()
    assert [f.subject for f in lint(*laws, laws[2], rule=DasarHukumGanda)] == ["dasar_hukum/Permen-desa-5-2020"]


@pytest.mark.parametrize(
    ("title", "year", "sebab"),
    [
        ("RPJMD Kabupaten Contoh Tahun 2019-2024", 2019, "yang sudah berakhir sebelum tahun 2025"),
        ("RPJPD Kabupaten Contoh Tahun 2005-2024", 2010, "yang sudah berakhir sebelum tahun 2025"),
        ("Renstra Perangkat Daerah Tahun 2026-2030", 2025, "yang baru mulai sesudah tahun 2025"),
        ("RPJMD Kabupaten Contoh Tahun 2021-2026", 2018, "padahal peraturannya dari tahun 2018"),
        ("Perubahan atas RPJMD Kabupaten Contoh Tahun 2021-2026", 2023, None),
        ("RPD Kabupaten Contoh Tahun 2024-2026", 2023, None),
        ("Rencana Tata Ruang Wilayah Kabupaten Contoh Tahun 2004-2024", 2010, None),
        ("RPJMD Kabupaten Contoh", 2016, None),
    ],
)
def test_periods(title: str, year: int, sebab: str | None) -> None:
    found = lint(f"Perda Kabupaten Contoh Nomor 4 Tahun {year} tentang {title}", rule=PeriodePeraturanTidakCocok)

    assert [message(f, "id").partition(", ")[2] for f in found] == ([sebab] if sebab else [])


def test_a_slip_in_the_year_is_guessed_from_the_title() -> None:
    title = "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"
    found = lint(f"Permendagri 86/2027 tentang {title}", rule=NomorTahunPeraturanJanggal, signed="22 Juli 2024")

    assert [f.data["nama"] for f in found] == ["Permendagri 86/2027"]
    assert in_words(found)[0].split("; ") == [
        "Permendagri 86/2027 bertahun 2027, padahal rencana ini disahkan tahun 2024",
        "tidak kami kenal, sedangkan judulnya adalah judul Permendagri 86/2017",
    ]


# What is asked for

REGIONAL = (
    "Perda Kabupaten Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026",
    "Peraturan Bupati Contoh Nomor 8 Tahun 2024 tentang RKPD Kabupaten Contoh Tahun 2025",
    "Peraturan Bupati Contoh Nomor 57 Tahun 2021 tentang Renstra Perangkat Daerah Tahun 2021-2026",
)
NATIONAL = ("UU 25/2004", "UU 23/2014", "PP 12/2019", "Permendagri 86/2017", "Permendagri 90/2019")
NEWEST_1317 = "Kepmendagri 900.1.15.5-1317/2023 tentang Perubahan atas Kepmendagri 050-5889 Tahun 2021"


def lacking(*laws: str, **plan: object) -> tuple[str, ...]:
    found = lint(*laws, rule=DasarHukumUtamaTidakAda, **plan)  # type: ignore[arg-type]
    return tuple(text.id for f in found for text in f.data["seharusnya"])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("plan", "update"),
    [
        ({"jenis": "induk", "tahun": 2025, "signed": "22 Juli 2024"}, "900.1.15.5-1317/2023"),
        ({"jenis": "induk", "tahun": 2025}, "900.1.15.5-1317/2023"),
        ({"jenis": "perubahan", "tahun": 2025, "signed": "1 Agustus 2025"}, "900.1.15.5-3406/2024"),
        ({"jenis": "induk", "tahun": 2024, "signed": "3 Juli 2023"}, "050-5889/2021"),
        ({"jenis": "induk", "tahun": 2021, "signed": "3 Juli 2020"}, ""),
    ],
)
def test_the_update_of_the_nomenclature_as_of_the_signing(plan: dict[str, object], update: str) -> None:
    found = [name for name in lacking(*NATIONAL, **plan) if name.startswith("Kepmendagri")]

    assert [name.partition(" tentang ")[0] for name in found] == ([f"Kepmendagri {update}"] if update else [])


def test_an_update_newer_than_the_one_asked_for_serves() -> None:
    plan = {"jenis": "induk", "tahun": 2024, "signed": "3 Juli 2023"}

    assert lacking(*NATIONAL, *REGIONAL[::2], "Kepmendagri Nomor 900.1.15.5-1317", **plan) == (
        "peraturan kepala daerah tentang RKPD Tahun 2024",
    )


def test_the_kecamatan_needs_its_own_regulation() -> None:
    laws = (*NATIONAL, "Kepmendagri 900.1.15.5-1317 Tahun 2023", *REGIONAL)

    assert lacking(*laws) == ()
    assert lacking(*laws, agency="Kantor Camat Contoh") == ("PP 17/2018 tentang Kecamatan",)
    assert lacking(*laws, agency="Puskesmas Kecamatan Contoh") == ()


def test_what_serves_is_the_regions_own_and_of_the_right_time() -> None:
    laws = (
        *NATIONAL,
        "Permendagri 9/2018 tentang Reviu atas RPJMD dan Renstra",
        "Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2023 tentang RPJMD Provinsi Contoh Tahun 2023-2026",
        "Peraturan Bupati Contoh Nomor 8 Tahun 2023 tentang RKPD Kabupaten Contoh Tahun 2024",
        "Renstra Dinas Contoh Tahun 2016-2021",
    )

    assert lacking(*laws) == (
        NEWEST_1317,
        "peraturan tentang RPJMD (atau RPD) yang memuat tahun 2025",
        "peraturan tentang Renstra Perangkat Daerah yang memuat tahun 2025",
    )


def test_options_add_and_leave_out() -> None:
    options = {
        "HKM007": {
            "tambahan": ("Permendagri 77/2020",),
            "kecuali": ("nomenklatur-mutakhir", "rpjmd", "rkpd", "renstra"),
        }
    }

    assert lacking(*NATIONAL, options=options) == (
        "Permendagri 77/2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah",
    )


def test_without_a_year_nothing_is_asked_for() -> None:
    text = "renja: 1\njenis: induk\nperangkat_daerah: Dinas X\ndasar_hukum: [UU 33/2004, Permendagri 17/2021]\n"

    assert [f for f in lint_text(text, FAMILY).findings if f.code.startswith("HKM")] == []
