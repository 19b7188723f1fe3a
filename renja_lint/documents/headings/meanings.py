"""What each column of a table holds, as the words above it say: a key of the format, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint.documents.headings.columns import (
    Layout,
    Leaf,
    Named,
    column_of,
    columns_of,
    first_fitting,
    known_by,
    layout,
)
from renja_lint.documents.headings.heading import spell_words
from renja_lint.regime.columns import JENIS_INDIKATOR, SIDES
from renja_lint.regime.labels import RUNS

_INDIKATOR, _NAMA, _MAJU = columns_of("rencana", "indikator", "nama", "maju")
_DIFFERENCE = known_by("", ("selisih",), ("bertambah",), ("berkurang",))
# Columns of T-C.33 that the lowest cell tells by itself, whatever stands above it.
_PLAIN = columns_of(
    "rencana",
    "kode", "sumber_dana", "penanggung_jawab", "kelompok_sasaran", "alasan", "catatan", "lokasi", "satuan",
)  # fmt: skip
_PRIORITIES = columns_of("rencana", "prioritas_nasional", "prioritas_daerah")
_MEASURES = columns_of("rencana", "realisasi_lalu", "prakiraan", "target_renstra", "pagu", "target")
_OF_KIND = tuple(column_of("rencana", f"indikator.{kind}")._replace(key=kind) for kind in JENIS_INDIKATOR)
_NEXT_YEAR = columns_of("rencana", "tolok_ukur_maju", "pagu_maju", "target_maju")
_BEFORE = known_by("before", ("sebelum",), ("semula",), ("murni",), ("pokok",))
_AFTER = known_by("after", ("sesudah",), ("setelah",), ("menjadi",))
_REVISED = known_by("revised", ("perubahan",), ("apbd p",), ("apbdp",), ("papbd",), ("p apbd",))
_TIMES = (_BEFORE, _AFTER, _REVISED)
_OWN = ("after", "revised", "")  # the first of which there is a column is the plan's own
_BOTH = frozenset({"pagu", "target"})  # that the format has of before a revision too
_TWICE = _BOTH | {"indikator", "lokasi", "satuan", "sumber_dana"}
_MONEY = (
    known_by("pagu", *(column.words for time in _TIMES for column in time.by)),
    known_by("pagu_apbd", ("apbd",)),
    known_by("pagu_rkpd", ("rkpd",)),
)


def of_rencana(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of T-C.33; where it has one column of money alone, that is the plan's own."""
    found = layout(_revised([(leaf, _of_rencana(leaf.words) if leaf.path else None) for leaf in leaves]))
    before = [placed for placed in found.columns if placed.key in {"pagu_rkpd", "pagu_apbd"}]
    if "pagu" in found.keys or len(before) != 1:
        return found
    columns = tuple(placed._replace(key="pagu") if placed is before[0] else placed for placed in found.columns)
    return found._replace(columns=columns)


def _revised(keyed: Sequence[tuple[Leaf, str | None]]) -> Iterator[tuple[Leaf, str | None]]:
    """Tell columns of the same meaning apart: of before a revision, of after it, or of the difference.

    What was before may be called awal, induk or nothing beside what is after; a mere "perubahan" is what is after, but
    beside "setelah perubahan" it is the difference.
    """
    columns: dict[str | None, list[Leaf]] = {}
    for leaf, key in keyed:
        columns.setdefault(key, []).append(leaf)
    times = {key: _times(same) for key, same in columns.items() if _base(key) in _TWICE}
    own = {key: next((time for time in _OWN if time in found.values()), None) for key, found in times.items()}
    for leaf, key in keyed:
        base, time = _base(key), times[key][leaf] if key in times else None
        if key is None or time == own.get(key):
            yield leaf, key
        elif base in _BOTH and time != "revised":
            yield leaf, key.replace(base, f"{base}_sebelum", 1)
        else:
            yield leaf, key if own[key] is None else None


def _base(key: str | None) -> str:
    return (key or "").partition(".")[0]


def _times(columns: Sequence[Leaf]) -> dict[Leaf, str]:
    """Tell what each column is of: the lowest cell above it that says it counts, but for those that all share."""
    shared = [cell for cell in columns[0].path[:-1] if all(cell in other.path for other in columns)]
    return {
        leaf: next((time for words in reversed(own) if (time := first_fitting(_TIMES, words))), "")
        for leaf in columns
        for own in [[spell_words(cell.text.text) for cell in leaf.path if cell not in shared]]
    }


def _of_rencana(path: tuple[str, ...]) -> str | None:
    leaf, whole = path[-1], " ".join(path)
    if _DIFFERENCE.fits(whole):
        return None
    if plain := _number(leaf) or first_fitting(_PLAIN, leaf) or first_fitting(_PRIORITIES, whole):
        return plain
    if _MAJU.fits(whole):
        return first_fitting(_NEXT_YEAR, leaf) or first_fitting(_NEXT_YEAR, whole) or "pagu_maju"
    measure = first_fitting(_MEASURES, leaf)
    if measure is None and not _INDIKATOR.fits(leaf):
        measure = first_fitting(_MEASURES, whole)
    return _measure(measure, leaf) if measure else _of_indicator(path)


def _measure(measure: str, leaf: str) -> str:
    """Tell what a column of targets or money is of: which document, and which of a row's indicators."""
    if measure == "pagu":
        return first_fitting(_MONEY, leaf) or "pagu"
    return _with_kind("target", leaf) if measure == "target" else measure


def _of_indicator(path: tuple[str, ...]) -> str | None:
    """Tell a column of indicators, which may be headed by no more than what they are of, from that of names."""
    leaf = path[-1]
    if _INDIKATOR.fits(" ".join(path)):
        return _with_kind("indikator", leaf)
    kind = first_fitting(_OF_KIND, leaf)
    if kind and (kind != "capaian" or " capaian" in f" {leaf}"):
        return f"indikator.{kind}"
    return "nama" if _NAMA.fits(leaf) else None


def _with_kind(key: str, leaf: str) -> str:
    kind = first_fitting(_OF_KIND, leaf)
    return f"{key}.{kind}" if kind else key


_OF_PERFORMANCE, _OF_MONEY = frozenset({"k", "kinerja", "fisik"}), frozenset({"rp", "keuangan", "anggaran"})
_EXPECTED = column_of("evaluasi", "perkiraan")
_PLAIN_OF_EVALUASI = columns_of("evaluasi", "kode", "catatan")
_REST_OF_EVALUASI = columns_of("evaluasi", "indikator", "nama")


def of_evaluasi(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of T-C.29, whose meaning depends on those before them."""
    return layout(_of_evaluasi(leaves))


def _of_evaluasi(leaves: Sequence[Leaf]) -> Iterator[tuple[Leaf, str | None]]:
    found: set[str] = set()
    for leaf in leaves:
        path = leaf.words
        while len(path) > 1 and path[-1] in _OF_PERFORMANCE:
            path = path[:-1]
        key = _next_of_evaluasi(path, found) if path and path[-1] not in _OF_MONEY else None
        if key:
            found.add(key)
        yield leaf, key


def _next_of_evaluasi(path: tuple[str, ...], found: set[str]) -> str | None:
    leaf = path[-1]
    if plain := _number(leaf) or first_fitting(_PLAIN_OF_EVALUASI, leaf):
        return plain
    words = f" {leaf}"
    said = [word for word in ("tingkat", "realisasi", "target") if f" {word}" in words]
    measure = min(said, key=lambda word: words.index(f" {word}"), default="")
    if measure == "tingkat":
        early = " capaian" not in words and not found & {"perkiraan", "tingkat_realisasi"}
        return "tingkat_realisasi" if early else "tingkat_capaian"
    if _EXPECTED.fits(" ".join(path)):
        return "perkiraan"
    if measure:
        return _reached(found) if measure == "realisasi" else _aimed(words, found)
    return first_fitting(_REST_OF_EVALUASI, leaf)


def _reached(found: set[str]) -> str:
    """Name a column of what was reached: until the year before, in the year, or as expected."""
    key = "realisasi" if "target" in found else "realisasi_lalu"
    return "perkiraan" if key in found else key


def _aimed(words: str, found: set[str]) -> str:
    """Name a column of what was aimed at: by the Renstra, in the year evaluated, in the running year."""
    of_renstra = " renstra" in words or " renja" not in words
    if of_renstra and not found & {"target_renstra", "target"}:
        return "target_renstra"
    return "target_akhir" if "target" in found else "target"


_PELAYANAN = columns_of("pelayanan", "catatan", "proyeksi", "realisasi", "target", "spm", "iku", "indikator")


def of_pelayanan(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of T-C.30; its only column of indicators may be called that of the key ones."""
    found = layout(_simply(leaves, _PELAYANAN), repeated=frozenset(RUNS))
    if "indikator" in found.keys:
        return found
    columns = tuple(placed._replace(key="indikator") if placed.key == "iku" else placed for placed in found.columns)
    return found._replace(columns=columns)


_PLAIN_OF_TELAAH = columns_of("telaah_rkpd", "kode", "catatan")
_OF_SIDE = columns_of("telaah_rkpd", "pagu", "target", "indikator", "lokasi", "nama")


def of_telaah(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of T-C.31: of what comes twice the first is the draft's, the second the need's."""
    return layout(_of_telaah(leaves))


def _of_telaah(leaves: Sequence[Leaf]) -> Iterator[tuple[Leaf, str | None]]:
    found: set[str] = set()
    for leaf in leaves:
        words = leaf.words[-1] if leaf.path else ""
        key = _number(words) or first_fitting(_PLAIN_OF_TELAAH, words)
        if key is None and (column := first_fitting(_OF_SIDE, words)):
            key = next((f"{side}.{column}" for side in SIDES if f"{side}.{column}" not in found), None)
        if key:
            found.add(key)
        yield leaf, key


_USULAN = columns_of("usulan", "catatan", "volume", "lokasi", "indikator", "nama")


def of_usulan(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of T-C.32."""
    return layout(_simply(leaves, _USULAN))


_NOTE_OF_TUJUAN = columns_of("tujuan_sasaran", "catatan")
_AIM, _OBJECTIVE, _MEASURED_BY, _TARGET = columns_of("tujuan_sasaran", "tujuan", "sasaran", "indikator", "target")


def of_tujuan(leaves: Sequence[Leaf]) -> Layout:
    """Name the columns of the table of aims, which may have targets for several years."""
    return layout(_of_tujuan(leaves), repeated=frozenset({"target"}))


def _of_tujuan(leaves: Sequence[Leaf]) -> Iterator[tuple[Leaf, str | None]]:
    """Name columns: an indicator or target is of the aim until there is an objective."""
    found: set[str] = set()
    for leaf in leaves:
        words = " ".join(leaf.words)
        key = _number(words) or first_fitting(_NOTE_OF_TUJUAN, words) or _next_of_tujuan(words, found)
        if key:
            found.add(key)
        yield leaf, key


def _next_of_tujuan(words: str, found: set[str]) -> str | None:
    of_aim, of_objective = _AIM.fits(words), _OBJECTIVE.fits(words)
    side = "sasaran" if of_objective or (not of_aim and "sasaran" in found) else "tujuan"
    if _MEASURED_BY.fits(words):
        return f"indikator_{side}"
    if _TARGET.fits(words):
        return "target" if side == "sasaran" else "target_tujuan"
    return side if of_aim or of_objective else None


def _simply(leaves: Sequence[Leaf], names: tuple[Named, ...]) -> Iterator[tuple[Leaf, str | None]]:
    """Name columns that are known by all the words above them."""
    for leaf in leaves:
        words = " ".join(leaf.words)
        yield leaf, _number(words) or first_fitting(names, words)


def _number(words: str) -> str | None:
    """Give the key of the column of row numbers, where this is one."""
    return "no" if words in {"no", "nomor", "no urut", "nomor urut"} else None
