from __future__ import annotations

from collections.abc import Iterator

from renja_lint import PERMENDAGRI_90, Baris, Finding, Norm, Plan, Rule, Text, warning
from renja_rules.reading.amounts.funding import official_source


class SumberDanaTidakBaku(Rule):
    """Nama sumber dana tidak ditulis seperti nama bakunya.

    Nama sumber dana dibakukan. Tulisan yang berbeda, walau hanya spasi, tidak cocok saat disandingkan dengan SIPD.
    Nama yang tidak dikenal linter tidak dilaporkan, karena daftarnya belum lengkap.

    Tulis nama bakunya.
    """

    meta = warning(
        Norm(PERMENDAGRI_90, Text(id="lampiran, nomenklatur sumber pendanaan", en="annex, funding sources")),
        title=("Sumber dana tidak ditulis dengan nama baku", "Funding source not by its official name"),
        message=(
            'sumber dana tertulis "{tertulis}", nama bakunya "{seharusnya}"',
            'the funding source is given as "{tertulis}", its official name is "{seharusnya}"',
        ),
        remedy=('tulis "{seharusnya}"', 'write "{seharusnya}"'),
        through=(
            '{banyak} baris menulis sumber dana seperti "{tertulis}", nama bakunya "{seharusnya}"',
            '{banyak} rows give the funding source as "{tertulis}", its official name is "{seharusnya}"',
        ),
    )
    tables = ("rencana",)
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: Dana Transfer Umum-Dana Alokasi Umum}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: Hibah dari Pemerintah Pusat}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Mebel, sumber_dana: Dana Transfer Umum- Dana Alokasi Umum}
    => rencana/7.01.01.2.07.0005#sumber_dana
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, sumber_dana: DAU}
    => rencana/7.01.01.2.07.0005#sumber_dana
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a source with the official name that it stands for; capitals do not matter."""
        written = baris.sel("sumber_dana").value
        name = official_source(written) if written else None
        text = " ".join(written.split()) if written and name else ""
        if name and text.casefold() != name.casefold():
            yield self.finding(baris.at("sumber_dana"), tertulis=text, seharusnya=name)
