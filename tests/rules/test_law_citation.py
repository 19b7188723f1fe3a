from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.source.tree import Scalar, Sequence
from renja_lint.source.yaml import read
from renja_rules.law._citation import Citation, cite, heads

MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"

RPJPD = "Rencana Pembangunan Jangka Panjang Daerah (RPJP) Kabupaten Luwu Timur Tahun 2005-2025"
RPJMD = "Rencana Pembanguna Jangka Menengah{}RPJM) Kabupaten Luwu Timur Tahun 2021-2026"
PERMENDAGRI_86 = (
    "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi "
    "Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah Tentang Rencana Pembangunan Jangka Panjang "
    "Daerah dan Rencana Pembangunan Jangka Menengah Daerah, Serta Tata Cara Perubahan Rencana Pembangunan Jangka "
    "Panjang Daerah, Rencana Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daearah"
)
# The twenty citations of a real plan, as they are to be read: act, title, gazettes, and the same of its amendment.
PRINTED = [
    (
        "UU 7/2003",
        "Pembentukan Kabupaten Luwu Timur dan Kabupaten Mamuju Utara di Provinsi Sulawesi selatan",
        "LN 2003/27, TLN 4270",
    ),
    ("UU 17/2003", "Keuangan Negara", "LN 2003/47, TLN 4286"),
    ("UU 25/2004", "Sistem Perencanaan", "LN 2004/104, TLN 4438"),
    (
        "UU 33/2004",
        "Perimbangan Keuangan antara Pemerintah Pusat dengan Pemerintah Daerah",
        "LN 2004/126, TLN 4438",
    ),
    ("UU 23/2014", "Pemerintah Daerah", "LN 2014/244, TLN 5587", "UU 9/2015", "", ""),
    (
        "PP 8/2008",
        "Tahapan, Tatacara, Penyusunan Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah",
        "LN 2008/21, TLN 4817",
    ),
    (
        "PP 61/2010",
        "Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 Tentang Keterbukaan Informasi Publik",
        "LN 2010/99, TLN 5149",
    ),
    ("PP 12/2019", "Pengelolaan Keuangan daerah", "LN 2019/42, TLN 6322"),
    ("PP 13/2019", "Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah", "LN 2019/52, TLN 6323"),
    ("Permendagri 86/2017", PERMENDAGRI_86, ""),
    (
        "Permendagri 90/2019",
        "Klasifikasi, Kodefikasi dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
        "BN 2019/1447",
    ),
    ("Permendagri 17/2021", "Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun 2022", "BN 2021/496"),
    ("Perda Provinsi 9/2009", "Rencana Tata Ruang Wilayah Provinsi Sulawesi Selatan", "LD 2009/9, TLD 249"),
    (
        "Perda Provinsi 1/2019",
        "Rencana Pembangunan Jangka Menengah Daerah Provinsi Sulawesi Selatan Tahun 2018 - 2023",
        "LD 2019/1, TLD 301",
    ),
    (
        "Perda Kabupaten 2/2005",
        RPJPD,
        "LD 2005/2",
        "Perda Kabupaten 3/2016",
        f"Perubahan Atas Peraturan Daerah Kabupaten Luwu Timur Nomor 2 Tahun 2005 tentang {RPJPD}",
        "LD 2005/3, TLD 100",
    ),
    (
        "Perda Kabupaten 7/2011",
        "Rencana Tata Ruang Wilayah Kabupaten Luwu Timur Tahun 2011-2031",
        "LD 2011/7, TLD 38",
    ),
    ("Perda Kabupaten 10/2012", "Sistim Perencanaan Pembangunan dan Penganggaran daerah", "LD 2012/10, TLD 2012/70"),
    (
        "Perda Kabupaten 4/2016",
        RPJMD.format(" "),
        "LD 2016/4, TLD 101",
        "Perda Kabupaten 3/2018",
        f"Perubahan Atas Peraturan Daerah Kabupaten Luwu Timur Nomor 4 Tahun 2016 tentang {RPJMD.format(' (')}",
        "LD 2018/3, TLD 108",
    ),
    (
        "Perda Kabupaten 8/2016",
        "Pembentukan dan Susunan Perangkat Daerah Kabupaten Luwu Timur",
        "LD 2016/8, TLD 103",
    ),
    (
        "Perbup 25/2021",
        "Rencana Kerja Pemerintah Daerah Pemerintah Kabupaten Luwu Timur Tahun 2022",
        "",
    ),
]
SPELLINGS = [
    ("UU No. 25 Th 2004 tentang Sistem Perencanaan", "UU 25/2004", "Sistem Perencanaan"),
    ("3. Undang- undang RI No 25 tahun 2004", "UU 25/2004", ""),
    ("Undang–Undang Nomor 17\n Tahun 2003\n tentang  Keuangan\n Negara;", "UU 17/2003", "Keuangan Negara"),
    ("a) UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2022 TENTANG HKPD", "UU 1/2022", "HKPD"),
    ("Peraturan Pemerintah RI No.12/2019 ttg Pengelolaan Keuangan Daerah", "PP 12/2019", "Pengelolaan Keuangan Daerah"),
    ("Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022", "Perppu 2/2022", ""),
    ("Perpu 2 Tahun 2022 tentang Cipta Kerja.", "Perppu 2/2022", "Cipta Kerja"),
    ("Peraturan Presiden Nomor 12 Tahun 2025", "Perpres 12/2025", ""),
    ("Permendagri 86/2017", "Permendagri 86/2017", ""),
    ("Peraturan Menteri Dalam Negeri Nomor: 86 Tahun 2017", "Permendagri 86/2017", ""),
    ("Peraturan Mendagri Nomor 077 Tahun 2020", "Permendagri 77/2020", ""),
    ("Kepmendagri No : 050 - 5889 Tahun 2021", "Kepmendagri 050-5889/2021", ""),
    (
        "Keputusan Menteri Dalam Negeri Nomor 900.1.15.5–1317 Tahun 2023 tentang Perubahan",
        "Kepmendagri 900.1.15.5-1317/2023",
        "Perubahan",
    ),
    ("Instruksi Menteri Dalam Negeri Nomor 2 Tahun 2025", "Inmendagri 2/2025", ""),
    (
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021",
        "PermenPANRB 88/2021",
        "",
    ),
    ("PermenPAN-RB Nomor 88 Tahun 2021", "PermenPANRB 88/2021", ""),
    ("Permenpan RB 53/2014", "PermenPANRB 53/2014", ""),
    ("Peraturan Menteri Kesehatan Nomor 43 Tahun 2016", "Permen Kesehatan 43/2016", ""),
    ("Permenkes Nomor 43 Tahun 2016", "Permenkes 43/2016", ""),
    ("PMK 212/PMK.07/2022", "PMK 212/PMK.07/2022", ""),
    ("Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "UUD 1945", ""),
    ("Perda Kota Palopo Nomor 3 Tahun 2019 tentang RPJMD", "Perda Kota 3/2019", "RPJMD"),
    ("PERATURAN DAERAH KABUPATEN CONTOH NOMOR II TAHUN 2007 TENTANG PAJAK", "Perda Kabupaten II/2007", "PAJAK"),
    ("Peraturan Daerah Nomor 09 Tahun 2008", "Perda 9/2008", ""),
    ("Qanun Aceh Nomor 1 Tahun 2019", "Perda Provinsi 1/2019", ""),
    ("Pergub Contoh Nomor 3 Tahun 2020", "Pergub 3/2020", ""),
    ("Peraturan Wali Kota Makassar Nomor 5 Tahun 2022", "Perwali 5/2022", ""),
    ("Perwako Padang Nomor 44 Tahun 2016", "Perwali 44/2016", ""),
    ("Keputusan Bupati Contoh Nomor 188.45/33/2023 Tahun 2023", "Kepbup 188.45/33/2023", ""),
]
NO_CITATION = [
    "",
    "Rencana Strategis Kecamatan Contoh Tahun 2021-2026",
    "Peraturan Menteri Dalam Negeri Nomor ..... Tahun 2023 tentang Pedoman",
    "Undang-Undang tentang Desa",
    "Satpol PP Kabupaten Contoh",
]


def gazettes(citation: Citation) -> str:
    return ", ".join(f"{one.kind} {one.year or ''}/{one.number}".replace(" /", " ") for one in citation.gazettes)


def as_read(citation: Citation) -> tuple[str, ...]:
    parts = (citation.act.called, citation.title, gazettes(citation))
    return parts if citation.amendment is None else (*parts, *as_read(citation.amendment))


def read_as(text: str) -> Citation:
    citation = cite(text)
    assert citation is not None
    return citation


def test_the_twenty_citations_of_a_real_plan() -> None:
    tree = read(MANGKUTANA.read_bytes()).tree
    items = tree.get("dasar_hukum") if tree else None
    assert isinstance(items, Sequence)

    assert [as_read(read_as(item.text)) for item in items if isinstance(item, Scalar)] == PRINTED


@pytest.mark.parametrize(("text", "called", "title"), SPELLINGS, ids=[called for _, called, _ in SPELLINGS])
def test_spellings(text: str, called: str, title: str) -> None:
    assert as_read(read_as(text)) == (called, title, "")


@pytest.mark.parametrize("text", NO_CITATION)
def test_what_is_no_citation(text: str) -> None:
    assert cite(text) is None


def test_parts_are_found_in_their_place() -> None:
    text = "2. Undang- undang Nomor 33 Tahun 2004 tentang Perimbangan  Keuangan (LN RI Nomor 126 Tahun 2004);"
    citation = read_as(text)

    assert text[citation.start : citation.end] == "Undang- undang Nomor 33 Tahun 2004"
    assert text[citation.title_start : citation.title_end] == "Perimbangan  Keuangan"
    assert [text[one.start : one.end] for one in citation.gazettes] == ["LN RI Nomor 126 Tahun 2004"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("(Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104)", "LN 2004/104"),
        ("(Lebaran Negara Tahun 2004 Nomor 104, Tamabahn  Lembaran Negara Nomor 4421)", "LN 2004/104, TLN 4421"),
        ("(LN.2022/No.4, TLN No.6757)", "LN 2022/4, TLN 6757"),
        (", Lembaran Negara RI Nomor 104 Tahun 2004", "LN 2004/104"),
        ("(Berita Negara Republik Indonesia Tahun 2019 Nomor 1447)", "BN 2019/1447"),
        ("(Berita Daerah Kabupaten Contoh Tahun 2021 Nomor 57)", "BD 2021/57"),
        ("(Lembaran Negara Republik Indonesia Nomor 4437)", "LN 4437"),
        ("(Lembaran Negara Republik Indonesia)", ""),
    ],
)
def test_gazettes(text: str, found: str) -> None:
    assert as_read(read_as(f"UU 25/2004 tentang Sistem {text};")) == ("UU 25/2004", "Sistem", found)


@pytest.mark.parametrize(
    ("text", "amendment", "chain"),
    [
        ("sebagaimana telah diubah dengan UU 9/2015", "UU 9/2015", "UU 9/2015"),
        ("sebagaimana telah beberapa kali diubah, terakhir dengan UU 9/2015", "UU 9/2015", "UU 9/2015"),
        (
            "sebagaimana telah diubah dengan UU 2/2015 dan terakhir dengan UU 9/2015 tentang Perubahan atas UU 23/2014",
            "UU 9/2015",
            "UU 2/2015, UU 9/2015, UU 23/2014",
        ),
        ("yang telah beberapa kali diubah dengan UU 9/2015", "UU 9/2015", "UU 9/2015"),
        ("jo. UU 9 Tahun 2015", "UU 9/2015", "UU 9/2015"),
        ("juncto Undang-Undang Nomor 9 Tahun 2015;", "UU 9/2015", "UU 9/2015"),
        ("sebagaimana telah beberapa kali diubah", "", ""),
    ],
)
def test_amendments(text: str, amendment: str, chain: str) -> None:
    citation = read_as(f"UU 23/2014 tentang Pemerintahan Daerah {text}")

    assert citation.title == "Pemerintahan Daerah"
    assert (citation.amendment.act.called if citation.amendment else "") == amendment
    assert ", ".join(act.called for act in citation.chain) == chain


def test_heads_of_running_text() -> None:
    text = "Perda dan UU 25/2004 serta Peraturan Pelaksanaan PP Nomor 13 Tahun 2019, lihat Peraturan Bupati."

    assert [(head.act.called, text[head.start : head.end]) for head in heads(text)] == [
        ("UU 25/2004", "UU 25/2004"),
        ("PP 13/2019", "PP Nomor 13 Tahun 2019"),
    ]
