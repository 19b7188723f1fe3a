from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from renja_lint import Finding, Hit, Plan, Rule, Text, Texts, info, regex
from renja_rules.reading.words.places import count_places, places_in_order, related_places
from renja_rules.text._parts import sort_by_part

_DOUBLE = regex(r"(?<! ) {2,}(?=[^\s:=\0])")  # a run of spaces is tried once, however long
_BEFORE_MARK = regex(r"(?<! ) +[,;](?=\s)")
_NUMBERED = regex(r"\s*(?:[(]?[0-9a-zA-Z]{1,4}[.)]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}|[\N{BULLET}\N{EN DASH}*+-])$")
_COLUMNS = regex(r"\S {2,}\S")
_MOST_GAPS = 3  # in a line: with more it is a table drawn with spaces
_LONGEST_LINE = 400  # characters of a line that can be such a table


class SpasiBerlebih(Rule):
    """Ada spasi ganda, atau spasi sebelum koma.

    Spasi yang berlebih biasanya terbawa saat menyalin dari dokumen lain, dan membuat teks tampak renggang atau
    terpotong saat dicetak.
    """

    meta = info(
        title=("Spasi berlebih", "Too many spaces"),
        message=(
            "spasi ganda atau spasi sebelum koma di {banyak} tempat, misalnya {contoh}",
            "double spaces, or a space before a comma, as {contoh} (places: {banyak})",
        ),
        remedy=(
            "cari dua spasi, ganti dengan satu spasi; hapus spasi sebelum koma",
            "search for two spaces and replace them by one; delete spaces before commas",
        ),
        texts={
            "antara": ('antara "{awal}" dan "{akhir}"', 'between "{awal}" and "{akhir}"'),
        },
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Nama         : Kecamatan Contoh
          1)   Catatan penting: pagu bersifat indikatif.
          a.  perbaikan ruang
          Uraian    2023    2024    2025    2026
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan  Mebel}
    """
    invalid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Rencana Kerja dan Pendapatan  Perangkat Daerah , serta  lingkungan hidup , bencana.
    => bab/I#teks
    ---
    evaluasi:
      baris: [{tingkat: program, nama: Program Contoh, indikator: Persentase pelayanan  administrasi}]
    => evaluasi#teks
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Make one finding for each chapter, and one for each table with all its cells."""
        texts = plan.texts
        for part, hits in sort_by_part(texts.unofficial(hit) for hit in _gaps(texts)).items():
            places = places_in_order(hits)
            first = places[0]._replace(subject=f"{part}#teks")
            yield self.finding(
                first, *related_places(places), banyak=count_places(hits), contoh=self._around(texts, hits[0])
            )

    def _around(self, texts: Texts, hit: Hit) -> Text:
        """Tell between which words a gap is: spaces themselves cannot be seen in a message."""
        start = texts.whole[max(0, hit.start - 30) : hit.start].split()[-1:]
        end = texts.whole[hit.end - 1 : hit.end + 30].split()[:1]
        return self.text("antara", awal="".join(start), akhir="".join(end))


def _gaps(texts: Texts) -> Iterator[Hit]:
    if "  " in texts.whole:
        yield from (hit for hit in texts.found(_DOUBLE) if not _is_layout(texts, hit))
    if " ," in texts.whole or " ;" in texts.whole:
        yield from texts.found(_BEFORE_MARK)


def _is_layout(texts: Texts, hit: Hit) -> bool:
    """Tell whether spaces begin a line, follow its number or a colon, or divide the columns of a table."""
    before = texts.whole[max(0, hit.start - _LONGEST_LINE) : hit.start].rpartition("\n")[2]
    if not before.strip() or before.endswith((":", "=")) or _NUMBERED.match(before):
        return True
    line = before + texts.whole[hit.start : hit.end + _LONGEST_LINE].partition("\n")[0]
    return len(line) <= _LONGEST_LINE and _is_drawn(line)


@lru_cache(maxsize=4)  # a line is looked at for each of its gaps
def _is_drawn(line: str) -> bool:
    """Tell whether a line has several gaps and few words between them, as a table's has."""
    gaps = len(_COLUMNS.findall(line))
    return gaps >= _MOST_GAPS and len(line.split()) <= 3 * (gaps + 1)
