"""JML012 sumber-dana-tidak-baku."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import PERMENDAGRI_90, Baris, Example, Finding, Meta, Norm, Plan, Rule, Severity, Text
from renja_rules.reading.amounts.funding import official_source


class SumberDanaTidakBaku(Rule):
    """Nama sumber dana tidak ditulis seperti nama bakunya.

    Nama sumber dana dibakukan. Tulisan yang berbeda, walau hanya spasi, tidak cocok saat disandingkan dengan SIPD.
    Nama yang tidak dikenal linter tidak dilaporkan, karena daftarnya belum lengkap.

    Tulis nama bakunya.
    """

    meta = Meta(
        code="JML012",
        name="sumber-dana-tidak-baku",
        severity=Severity.WARNING,
        title=Text(id="Sumber dana tidak ditulis dengan nama baku", en="Funding source not by its official name"),
        message=Text(
            id='sumber dana tertulis "{tertulis}", nama bakunya "{seharusnya}"',
            en='the funding source is given as "{tertulis}", its official name is "{seharusnya}"',
        ),
        remedy=Text(id='tulis "{seharusnya}"', en='write "{seharusnya}"'),
        norms=(Norm(PERMENDAGRI_90, Text(id="lampiran, nomenklatur sumber pendanaan", en="annex, funding sources")),),
        through=Text(
            id='{banyak} baris menulis sumber dana seperti "{tertulis}", nama bakunya "{seharusnya}"',
            en='{banyak} rows give the funding source as "{tertulis}", its official name is "{seharusnya}"',
        ),
    )
    tables = ("rencana",)
    valid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: Dana Transfer Umum-Dana Alokasi Umum}"
        ),
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: Hibah dari Pemerintah Pusat}"),
    )
    invalid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Mebel, sumber_dana: Dana Transfer Umum- Dana Alokasi Umum}",
            at=("rencana/7.01.01.2.07.0005#sumber_dana",),
        ),
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: DAU}",
            at=("rencana/7.01.01.2.07.0005#sumber_dana",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a source with the official name that it stands for; capitals do not matter."""
        written = baris.sel("sumber_dana").value
        name = official_source(written) if written else None
        text = " ".join(written.split()) if written and name else ""
        if name and text.casefold() != name.casefold():
            yield self.finding(baris.at("sumber_dana"), tertulis=text, seharusnya=name)
