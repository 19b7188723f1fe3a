from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    KolomTeks,
    Plan,
    Related,
    Rule,
    Tabel,
    Text,
    fold_words,
    info,
    regex,
)

_COLUMNS: dict[str, KolomTeks] = {"rencana": "lokasi", "telaah_rkpd": "kebutuhan.lokasi"}
_KINDS = regex(
    r"\b(?:provinsi|prov|kabupaten|kab|kota|kecamatan|kec|kelurahan|kel|desa|ds|kampung|nagari|se|semua|seluruh|wilayah"
    r"|di|dan|kantor|camat)\b"
)


class LokasiBedaAntarTabel(Rule):
    """Sub kegiatan yang sama berlokasi lain di tabel lain.

    Satu sub kegiatan yang menurut satu tabel dikerjakan di seluruh kecamatan, dan menurut tabel lain hanya di satu
    desa, tidak jelas siapa penerimanya. Beda cara menulis, misalnya Kec. dan Kecamatan, tidak dilaporkan.

    Samakan lokasinya.
    """

    meta = info(
        title=("Lokasi berbeda antar tabel", "Location differs between tables"),
        message=(
            '{nama}: lokasi tertulis "{tertulis}", padahal di {pembanding}{sebab}',
            '{nama}: the location is given as "{tertulis}", but in {pembanding}{sebab}',
        ),
        remedy=("samakan lokasi di kedua tabel", "give the same location in both tables"),
        texts={
            "lainnya": ("; begitu pula {banyak} sub kegiatan lainnya", "; so it is with {banyak} others"),
        },
    )
    tables = ("rencana",)
    valid = """
    telaah_rkpd:
      baris: [{nama: Pengadaan Mebel, kebutuhan: {lokasi: Kabupaten Contoh Kec. Contoh}}]
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: 'Kab. Contoh, Contoh, Semua Kelurahan'}
    """
    invalid = """
    telaah_rkpd:
      baris: [{nama: Pengadaan Mebel, kebutuhan: {lokasi: Kabupaten Contoh Kec. Contoh}}]
    rencana:
      baris: [{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: 'Kab. Contoh, Contoh, Maleku'}]
    => rencana#lokasi
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the places that T-C.33 and the need of T-C.31 name beside the agency's own; said once."""
        other = plan.tables.get("telaah_rkpd")
        if other is None:
            return
        own = _names(f"{plan.isi.perangkat_daerah or ''} {plan.isi.daerah or ''} {plan.isi.provinsi or ''}")
        needs = {baris.padanan: baris for baris in other.of_level("sub_kegiatan") if baris.padanan and _location(baris)}
        pairs = [(one, needs[one.padanan]) for one in tabel.of_level("sub_kegiatan") if one.padanan in needs]
        unlike = [(one, need) for one, need in pairs if _location(one) and _places(one, own) != _places(need, own)]
        if unlike:
            (baris, need), others = unlike[0], len(unlike) - 1
            yield self.finding(
                baris.at("lokasi")._replace(subject=f"{tabel.name}#lokasi"),
                *(
                    Related(each.at(_COLUMNS[each.tabel.name]), _said(each))
                    for pair in unlike
                    for each in pair
                    if each is not baris
                ),
                nama=baris.sebutan,
                tertulis=_location(baris),
                pembanding=Text.same(f'{other.label} "{_location(need)}"'),
                sebab=self.text("lainnya", banyak=others) if others else NOTHING,
            )


def _location(baris: Baris) -> str:
    """Give the location of a row of T-C.33, or of the need in a row of T-C.31, on one line."""
    return " ".join(baris.sel(_COLUMNS[baris.tabel.name]).text.split())


def _places(baris: Baris, own: frozenset[str]) -> frozenset[str]:
    return _names(_location(baris)) - own


@lru_cache(maxsize=1024)
def _names(text: str) -> frozenset[str]:
    """Give the words of names: what kind of place it is, how many, and that it is all of it, is left out."""
    return frozenset(word for word in _KINDS.sub(" ", fold_words(text)).split() if word.isalpha())


def _said(baris: Baris) -> Text:
    return Text.same(f"{baris.sebutan}: {_location(baris)}")
