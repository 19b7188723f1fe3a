from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    COLUMNS_BEFORE,
    Baris,
    Finding,
    Plan,
    Related,
    Rule,
    Severity,
    Tabel,
    error,
    form,
)
from renja_rules.reading.amounts.sums import total


class PaguKosong(Rule):
    """Sub kegiatan tidak diberi pagu.

    Target yang akan dicapai memerlukan pagu. Tanpa pagu, sub kegiatan itu tidak dapat dianggarkan. Dilaporkan bila
    targetnya ada, dan di tabel rencana juga bila targetnya ikut kosong: baris itu belum merencanakan apa-apa. Sub
    kegiatan yang pada perubahan ditiadakan, jadi yang kolom sebelum perubahannya masih terisi, tidak dilaporkan.
    """

    meta = error(
        form("rencana"),
        title=("Pagu sub kegiatan kosong", "Sub kegiatan without pagu"),
        message=("{nama}: pagunya kosong{sebab}", "{nama}: there is no pagu{sebab}"),
        remedy=(
            "isi pagu dan targetnya, atau hapus sub kegiatan ini bila tidak jadi dilaksanakan",
            "enter pagu and target, or delete this sub kegiatan where it will not be carried out",
        ),
        through=(
            "pagu {banyak} sub kegiatan kosong, misalnya {nama}{sebab}",
            "{banyak} sub kegiatan have no pagu, such as {nama}{sebab}",
        ),
        texts={
            "bertarget": (", padahal bertarget {target}", ", though the target is {target}"),
            "tanpa_target": ("; target keluarannya juga kosong", "; no target of its output either"),
            "target_kosong": ("target keluaran juga kosong", "no target of its output either"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("sub_kegiatan",)
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Unit}], pagu: 12.150.000}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 0 Unit}]}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target_sebelum: 10 Unit}],
        pagu_sebelum: 12.150.000, alasan: Ditiadakan}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    - {nama: Kelurahan Sukamaju, indikator: [{target: 1 Unit}], pagu: 5.000.000}
    ---
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {indikator: Jumlah Mebel}}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Unit}]}
    => rencana/7.01.01.2.07.0005#pagu
    ---
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator:
        - {jenis: capaian, nama: Persentase penunjang yang terpenuhi, target: 100 %}
        - {nama: Jumlah Paket Mebel yang Disediakan}
    - {kode: 7.01.01.2.07.0006, nama: Peralatan, indikator: [{target: 4 Unit}], pagu: 9.000.000}
    => rencana/7.01.01.2.07.0005#pagu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at the output's target of a sub kegiatan beside its pagu; on both sides of T-C.31."""
        for indikator in baris.indikator:
            target = indikator.target
            if indikator.jenis != "keluaran" or not target or not target.number:
                continue
            column = indikator.pagu_column
            if column not in baris.money:
                why = self.text("bertarget", target=target.text)
                yield self.finding(baris.at(column), nama=baris.sebutan, target=target.text, sebab=why)
                return

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look in T-C.33 for sub kegiatan with neither; in T-C.31 a side is blank where there is no draft or no need.

        An error where nothing in the table is planned, or where the row above has a pagu that includes theirs; else
        the rows may be listed for completeness only.
        """
        if tabel.name != "rencana":
            return
        rows = tabel.of_level("sub_kegiatan")
        if all("pagu" in baris.money for baris in rows):
            return
        planned = {baris.padanan for baris in rows if baris.padanan and _is_planned(baris, plan)}
        below = _broken_down(tabel, plan)
        blank = [b for b in rows if b not in below and b.padanan not in planned and not _is_planned(b, plan)]
        is_empty = len(blank) == len(rows) and not any("pagu" in baris.money for baris in tabel.baris)
        target_too = self.text("target_kosong")
        for baris in blank:
            is_missed = is_empty or (len(blank) < len(rows) and _is_counted(baris))
            if not is_missed and "pagu_maju" in baris.money:
                continue
            yield self.finding(
                baris.at("pagu"),
                *(Related(one.at("target"), target_too) for one in baris.indikator if one.jenis == "keluaran"),
                severity=Severity.ERROR if is_missed else Severity.WARNING,
                nama=baris.sebutan,
                target="",
                sebab=self.text("tanpa_target"),
            )


def _broken_down(tabel: Tabel, plan: Plan) -> set[Baris]:
    """Give the rows above one without code and level that plans something: they are told part by part."""
    pairs = zip(tabel.baris, tabel.baris[1:], strict=False)
    return {above for above, part in pairs if not part.kode and not part.tingkat and _is_planned(part, plan)}


def _is_counted(baris: Baris) -> bool:
    """Tell whether the pagu of the row above is more or less than what is written below it."""
    above = baris.induk.rupiah("pagu") if baris.induk else None
    return baris.induk is not None and above is not None and above != total(baris.induk.anak, "pagu")


def _is_planned(baris: Baris, plan: Plan) -> bool:
    """Tell whether a sub kegiatan has a pagu or a target of its output, readable or not, or had one before."""
    if any(not baris.sel(column).blank for column in ("pagu", *COLUMNS_BEFORE)):
        return True
    outputs = [one for one in baris.indikator if one.jenis == "keluaran"]
    targets = {f"{baris.subject}#{one.fragment}.{key}" for one in outputs for key in ("target", "target_sebelum")}
    written = any(key != "target_maju" for one in outputs for key, _ in one.targets)
    return written or not targets.isdisjoint(plan.unreadable)
