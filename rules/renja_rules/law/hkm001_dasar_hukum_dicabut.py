"""HKM001 dasar-hukum-dicabut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from renja_lint import Example, Finding, Meta, Norm, Plan, Rule, Severity, Text
from renja_rules.law._basis import as_of, cited, spoken
from renja_rules.law._table import Known, doubt, known


class DasarHukumDicabut(Rule):
    """Dasar hukum yang dirujuk sudah dicabut atau berakhir ketika rencana disahkan.

    Rencana yang bersandar pada peraturan yang sudah dicabut mudah dipersoalkan, dan biasanya disalin dari tahun lalu
    tanpa diperiksa. Status dilihat pada tanggal pengesahan: peraturan yang baru dicabut sesudahnya bukan kesalahan.

    Ganti dengan peraturan penggantinya. Bila penggantinya tidak disebut di sini, cari di JDIH.
    """

    meta = Meta(
        code="HKM001",
        name="dasar-hukum-dicabut",
        severity=Severity.ERROR,
        title=Text(id="Dasar hukum sudah dicabut atau berakhir", en="A legal basis was repealed or has ended"),
        message=Text(id="{nama} {sebab}", en="{nama} {sebab}"),
        remedy=Text(id="{anjuran}", en="{anjuran}"),
        norms=(
            Norm(
                "Peraturan yang mencabut",
                Text(
                    id="pasal pencabutannya, disebut pada setiap temuan",
                    en="its repealing article, given with each finding",
                ),
            ),
        ),
    )
    valid = (
        Example(
            plan="""
            dasar_hukum:
              - Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Daerah
              - Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan
              - Peraturan Daerah Kabupaten Contoh Nomor 33 Tahun 2004 tentang Pajak Hotel
            """
        ),
        Example(
            plan="""
            tahun: 2022
            pengesahan: {tanggal: 30 Juli 2021}
            dasar_hukum: [UU Nomor 33 Tahun 2004 tentang Perimbangan Keuangan antara Pemerintah Pusat dan Daerah]
            """
        ),
    )
    invalid = (
        Example(
            plan="""
            pengesahan: {tanggal: 22 Juli 2024}
            dasar_hukum:
              - Undang- undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan
              - PP No. 58/2005 tentang Pengelolaan Keuangan Daerah
              - Permendagri Nomor 54 Tahun 2010
            """,
            at=("dasar_hukum/UU-33-2004", "dasar_hukum/PP-58-2005", "dasar_hukum/Permendagri-54-2010"),
        ),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look up each regulation of the list as of the day that binds the plan."""
        day = as_of(plan)
        for one in cited(plan) if day else ():
            row = known(one.act)
            since = row.over_since() if row else None
            if (
                row is None
                or since is None
                or day is None
                or since > day
                or set(row.repealed_by) & set(one.citation.chain)
            ):
                continue
            severity = Severity.ERROR if row.clause else Severity.WARNING
            found = self.finding(one.head, severity=severity, nama=row.name, sebab=why(row), anjuran=advice(row))
            yield replace(found, norms=_norms(row))


def why(row: Known) -> Text:
    """Say since when and by what a regulation is no longer in force, as far as either is known."""
    over = ("sudah berakhir", "has ended") if row.status == "berakhir" else ("sudah dicabut", "was repealed")
    since = spoken(row.since) if row.since else None
    by = row.repealed_by[-1].called if row.repealed_by and row.status == "dicabut" else ""
    note = doubt(row.status_source)
    return Text(
        id=f"{over[0]}{f' sejak {since.id}' if since else ''}{f' oleh {by}' if by else ''}{note.id}",
        en=f"{over[1]}{f' on {since.en}' if since else ''}{f' by {by}' if by else ''}{note.en}",
    )


def advice(row: Known) -> Text:
    """Propose the successor; none where none is known."""
    if not row.repealed_by:
        return Text(
            id="hapus, atau cari penggantinya di JDIH", en="leave it out, or look for its successor in the JDIH"
        )
    successor = row.repealed_by[-1]
    new = known(successor)
    name = new.name if new else successor.called
    changed = bool(new and new.amended_by)
    return Text(
        id=f"ganti dengan {name}{' beserta perubahan terakhirnya' if changed else ''}",
        en=f"replace it by {name}{' with its last amendment' if changed else ''}",
    )


def _norms(row: Known) -> tuple[Norm, ...]:
    """Cite the repealing article where it was read; a repeal that is only known of has none."""
    return (Norm(row.repealed_by[-1].called, Text(id=row.clause, en=row.clause)),) if row.clause else ()
