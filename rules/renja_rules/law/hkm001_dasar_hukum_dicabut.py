from __future__ import annotations

from collections.abc import Iterator

from renja_lint import NOTHING, Finding, Norm, Plan, Rule, Severity, Text, error
from renja_rules.law._basis import as_of, citations, describe_day
from renja_rules.law._table import Known, doubt, look_up


class DasarHukumDicabut(Rule):
    """Dasar hukum yang dirujuk sudah dicabut atau berakhir ketika rencana disahkan.

    Rencana yang bersandar pada peraturan yang sudah dicabut mudah dipersoalkan, dan biasanya disalin dari tahun lalu
    tanpa diperiksa. Status dilihat pada tanggal pengesahan: peraturan yang baru dicabut sesudahnya bukan kesalahan.

    Ganti dengan peraturan penggantinya. Bila penggantinya tidak disebut di sini, cari di JDIH.
    """

    meta = error(
        Norm(
            "Peraturan yang mencabut",
            Text(
                id="pasal pencabutannya, disebut pada setiap temuan",
                en="its repealing article, given with each finding",
            ),
        ),
        title=("Dasar hukum sudah dicabut atau berakhir", "A legal basis was repealed or has ended"),
        message=("{nama} {sebab}", "{nama} {sebab}"),
        remedy=("{anjuran}", "{anjuran}"),
        texts={
            "berakhir": ("sudah berakhir{sejak}{keterangan}", "has ended{sejak}{keterangan}"),
            "dicabut": ("sudah dicabut{sejak}{oleh}{keterangan}", "was repealed{sejak}{oleh}{keterangan}"),
            "sejak": (" sejak {hari}", " on {hari}"),
            "oleh": (" oleh {pencabut}", " by {pencabut}"),
            "tanpa_pengganti": (
                "hapus, atau cari penggantinya di JDIH",
                "leave it out, or look for its successor in the JDIH",
            ),
            "ganti": ("ganti dengan {pengganti}", "replace it by {pengganti}"),
            "ganti_dan_ubahan": (
                "ganti dengan {pengganti} beserta perubahan terakhirnya",
                "replace it by {pengganti} with its last amendment",
            ),
        },
    )
    valid = """
    dasar_hukum:
      - Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Daerah
      - Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan
      - Peraturan Daerah Kabupaten Contoh Nomor 33 Tahun 2004 tentang Pajak Hotel
    ---
    tahun: 2022
    pengesahan: {tanggal: 30 Juli 2021}
    dasar_hukum: [UU Nomor 33 Tahun 2004 tentang Perimbangan Keuangan antara Pemerintah Pusat dan Daerah]
    """
    invalid = """
    pengesahan: {tanggal: 22 Juli 2024}
    dasar_hukum:
      - Undang- undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan
      - PP No. 58/2005 tentang Pengelolaan Keuangan Daerah
      - Permendagri Nomor 54 Tahun 2010
    => dasar_hukum/UU-33-2004
    => dasar_hukum/PP-58-2005
    => dasar_hukum/Permendagri-54-2010
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look up each regulation of the list as of the day that binds the plan."""
        day = as_of(plan)
        for one in citations(plan) if day else ():
            row = look_up(one.act)
            since = row.over_since() if row else None
            if (
                row is None
                or since is None
                or day is None
                or since > day
                or set(row.repealed_by) & set(one.citation.chain)
            ):
                continue
            yield self.finding(
                one.head,
                severity=Severity.ERROR if row.clause else Severity.WARNING,
                norms=_norms(row),
                nama=row.name,
                sebab=self.why(row),
                anjuran=self.advice(row),
            )

    def why(self, row: Known) -> Text:
        """Say since when and by what a regulation is no longer in force, as far as either is known."""
        since = self.text("sejak", hari=describe_day(row.since)) if row.since else NOTHING
        by = self.text("oleh", pencabut=row.repealed_by[-1].called) if row.repealed_by else NOTHING
        key = "berakhir" if row.status == "berakhir" else "dicabut"
        return self.text(key, sejak=since, oleh=by, keterangan=doubt(row.status_source))

    def advice(self, row: Known) -> Text:
        """Propose the successor; none where none is known."""
        if not row.repealed_by:
            return self.text("tanpa_pengganti")
        successor = row.repealed_by[-1]
        new = look_up(successor)
        is_amended = bool(new and new.amended_by)
        return self.text("ganti_dan_ubahan" if is_amended else "ganti", pengganti=new.name if new else successor.called)


def _norms(row: Known) -> tuple[Norm, ...]:
    """Cite the repealing article where it was read; a repeal that is only known of has none."""
    return (Norm(row.repealed_by[-1].called, Text.same(row.clause)),) if row.clause else ()
