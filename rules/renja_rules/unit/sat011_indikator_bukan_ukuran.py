from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Norm,
    Place,
    Plan,
    Related,
    Rule,
    TabelTujuan,
    Text,
    slugify,
    warning,
)
from renja_rules.reading.targets.indicators import official_with_units
from renja_rules.unit._mentions import mentions
from renja_rules.unit._wordings import is_no_measure, is_official, is_state, official_texts, uncertainty


class _Named(NamedTuple):
    text: str
    place: Place
    related: tuple[Related, ...] = ()
    sebab: Text = NOTHING


class IndikatorBukanUkuran(Rule):
    """Indikator menyebut keadaan yang diinginkan, bukan ukurannya.

    "Terlaksananya rapat koordinasi" atau "Meningkatnya pelayanan" adalah kinerja atau sasaran. Tanpa ukuran seperti
    jumlah, persentase atau indeks, tercapai tidaknya tidak dapat dihitung.

    Mulai indikatornya dengan ukuran, misalnya Jumlah, Persentase atau Indeks.
    """

    meta = warning(
        Norm(
            "PermenPANRB 88/2021",
            Text(id="mutu perencanaan kinerja: indikator SMART", en="quality of performance planning: SMART"),
        ),
        title=("Indikator bukan ukuran", "Indicator is not a measure"),
        message=(
            'indikator "{indikator}" menyebut keadaan yang diinginkan, bukan ukurannya{sebab}',
            'the indicator "{indikator}" names a wanted state, not its measure{sebab}',
        ),
        remedy=(
            (
                "mulai dengan ukurannya, misalnya Jumlah ..., Persentase ... atau Indeks ...; untuk sub kegiatan pakai"
                " indikator resminya"
            ),
            (
                "begin with the measure, such as Jumlah ..., Persentase ... or Indeks ...; for a sub kegiatan use the"
                " official indicator"
            ),
        ),
        through=(
            '{banyak} indikator menyebut keadaan yang diinginkan, bukan ukurannya, misalnya "{indikator}"{sebab}',
            '{banyak} indicators name a wanted state, not its measure, such as "{indikator}"{sebab}',
        ),
        texts={
            "resmi": ('; indikator resminya "{resmi}"{keraguan}', '; the official indicator is "{resmi}"{keraguan}'),
        },
    )
    valid = """
    - {kode: 7.01.01.2.06, nama: Administrasi, indikator: [{nama: Persentase terpenuhinya bahan}]}
    ---
    - {kode: 7.01.03, nama: PROGRAM, indikator: [{nama: Banyaknya lembaga yang aktif}]}
    ---
    - {kode: 7.01.03, nama: PROGRAM, indikator: [{nama: Terminal yang melayani penumpang}]}
    """
    invalid = """
    - {kode: 7.01.01.2.06, nama: Administrasi, indikator: [{nama: Terpenuhinya kebutuhan kantor}]}
    => rencana/7.01.01.2.06#hasil.nama
    ---
    - {kode: 7.01.01.2.01.0001, nama: Penyusunan Dokumen Perencanaan Perangkat Daerah,
        indikator: [{nama: Tersusunnya Dokumen Perencanaan Perangkat Daerah, target: 2 Dokumen}]}
    => rencana/7.01.01.2.01.0001#keluaran.nama
    ---
    pelayanan: {baris: [{indikator: Meningkatnya kepuasan masyarakat}]}
    tujuan_sasaran: {baris: [{sasaran: Desa tertib, indikator_sasaran: Mewujudkan desa yang tertib}]}
    => pelayanan/meningkatnya-kepuasan-masyarakat#indikator
    => tujuan_sasaran/mewujudkan-desa-yang-tertib#indikator_sasaran
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at every indicator of the plan once, wherever it is repeated."""
        found = (*self._of_rows(plan), *_of_services(plan), *_of_aims(plan))
        for named in found:
            yield self.finding(named.place, *named.related, indikator=named.text, sebab=named.sebab)

    def _of_rows(self, plan: Plan) -> Iterator[_Named]:
        for mention in mentions(plan, lambda indikator: is_no_measure(indikator, plan)):
            is_output = mention.indikator.jenis == "keluaran"
            baris = mention.indikator.baris
            texts = official_texts(baris, plan) if is_output else ()
            if not is_official(mention.text, texts):
                yield _Named(mention.text, mention.place, tuple(mention.related()), self._advice(texts, baris, plan))

    def _advice(self, texts: tuple[str, ...], baris: Baris, plan: Plan) -> Text:
        """Give the official indicator where there is one."""
        found = official_with_units(baris, plan) if texts else None
        if found is None:
            return NOTHING
        return self.text("resmi", resmi=texts[0], keraguan=uncertainty(found, plan))


def _of_services(plan: Plan) -> Iterator[_Named]:
    tabel = plan.tables.get("pelayanan")
    for baris in tabel.baris if tabel else ():
        text = " ".join(baris.sel("indikator").text.split())
        if is_state(text):
            yield _Named(text, baris.at("indikator"))


def _of_aims(plan: Plan) -> Iterator[_Named]:
    tabel = plan.tables.get("tujuan_sasaran")
    for index, baris in enumerate(tabel.isi.baris if tabel and isinstance(tabel.isi, TabelTujuan) else ()):
        for key, name in (
            ("indikator_tujuan", baris.indikator_tujuan),
            ("indikator_sasaran", baris.indikator_sasaran),
        ):
            text = " ".join((name or "").split())
            if tabel and is_state(text):
                place = tabel.at(("baris", index, key), key, text)
                yield _Named(text, place._replace(subject=f"{tabel.name}/{slugify(text)}#{key}"))
