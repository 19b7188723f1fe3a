"""Which regions named in a text are of elsewhere, with nothing around them that says why they are named."""

from __future__ import annotations

import re
from typing import NamedTuple

from renja_lint import Texts, regex
from renja_rules.identity._mentions import Mention, Own, is_meant_for_own
from renja_rules.identity._regions import codes_of_name, common_names

_BEFORE, _AFTER = 300, 60  # characters of the sentence around a name
# A sentence ends with its mark, an empty line, or where a list goes on; a line's end alone may be in the middle of it.
_SENTENCE = regex(
    r"(?<!\bKab)(?<!\bKec)(?<!\bProv)(?<!\bNo)[.;]\s+(?=[A-Z])|\n\s*\n|\n(?=\s*(?:[0-9]{1,2}|[a-z])[.)])|\0"
)
_CITED = regex(r"\b(?:nomor|no\.?)\s{0,3}[0-9].{0,300}\btentang\b|\bpembentukan\b", re.IGNORECASE | re.DOTALL)
_NUMBERED = regex(r"\s{1,3}(?:\S+\s{1,3})?(?:nomor|no\.?)\s{0,3}[0-9]", re.IGNORECASE)
# A sentence with such a word may rightly name another region: a neighbour, a journey, a comparison, trade, a disaster,
# a river or road that goes on there, a school or hospital that serves many regions.
_RIGHTLY = regex(
    r"\b(?:ber|per)?batas|\btetangga|\bsebelah|\bstudi|kunjung|banding|kerja ?sama|\bperjalanan|\bdinas luar|\brapat|"
    r"\brakor|pelatihan|bimbingan|\bbimtek|\bdiklat|konsultasi|lahir|\bpemekaran|pembentukan|\bsejarah|\bdahulu|\binduk|"
    r"\bjuara|\blomba|penghargaan|\bantar|\blintas|\basal|(?:pasar|kirim|jual|ekspor)(?:kan)? ke\b|"
    r"\b(?:bencana|gempa|banjir)\b[\w ]{0,30} di\b|\bseperti|\bmisalnya|"
    r"\bdibentuk|gagas|prakarsa|inisiasi|praktik baik|praktek baik|pembelajaran dari|\bmenjadi contoh|percontohan|"
    r"\b(?:ber|e|i)?migrasi|merantau|wisatawan|pengiriman|"
    r"\bdikirim|didatangkan|pasok|\bwilayah sungai|\bWS\b|\bDAS\b|(?-i:\bsungai|\bhulu|\bhilir)|mengalir|waduk|"
    r"bendungan|bandara|pelabuhan|\bTPA\b|\bruas\b|\bjalan (?:nasional|tol)\b|menghubungkan|universitas|\binstitut\b|"
    r"politeknik|\bRSUP\b",
    re.IGNORECASE,
)
_OF_THE_PLAN = regex(
    r"\b(?:RKPD|RPJMD|RPJPD|RTRW|APBD|RENJA|RENSTRA|Renja|Renstra|Perangkat Daerah|Pemerintah(?: Daerah)?)\s{1,3}$"
)
_NEXT = regex(r"[\s,]{1,3}(?:Kabupaten|Kab\.|Kota|Provinsi|Prov\.)\s{1,3}[A-Z][\w'-]*")


class Foreign(NamedTuple):
    """A region of elsewhere: its code, and where its name ends in the whole."""

    kode: str
    end: int


def province_of(names: Own) -> str:
    """Give the code of the plan's province, by its name or by its region's; empty where neither tells."""
    jenis = names.jenis or "kabupaten"
    found = {kode[:2] for kode in (*codes_of_name("provinsi", names.provinsi), *codes_of_name(jenis, names.daerah))}
    return found.pop() if len(found) == 1 else ""


def foreign_region(mention: Mention, names: Own, province: str, texts: Texts) -> Foreign | None:
    """Give the region of elsewhere that a mention names, if nothing around it says why it is named."""
    if is_meant_for_own(mention, names):
        return None
    for count in range(len(mention.words), 0, -1):
        name = mention.name(count)
        found = codes_of_name(mention.jenis, name)
        if found:
            end = _whole_name(texts, mention.ends[count - 1], names)
            is_slogan = name.lower() in common_names() and end == mention.ends[count - 1]
            is_near = any(kode.startswith(province) for kode in found)
            rightly = is_slogan or (is_near and not _is_own_place(mention, names, texts))
            return None if rightly or _is_explained(mention.start, end, texts) else Foreign(found[0], end)
    return None


def _is_own_place(mention: Mention, names: Own, texts: Texts) -> bool:
    """Tell whether another kabupaten of the province stands where the plan's own should: "RKPD Kabupaten ..."."""
    if mention.jenis not in {"kabupaten", "kota"} or not names.daerah:
        return False
    before = texts.whole[max(0, mention.start - 60) : mention.start]
    after_own = bool(names.kecamatan) and before.rstrip(" ,\n").lower().endswith(f"kecamatan {names.kecamatan}".lower())
    return after_own or bool(_OF_THE_PLAN.search(before))


def _whole_name(texts: Texts, end: int, names: Own) -> int:
    """Take along the region that a name is followed by, "Kecamatan Pacitan Kabupaten Pacit", unless it is the own."""
    following = _NEXT.match(texts.whole, end)
    if following is None:
        return end
    first = names.daerah.split()[:1] + names.provinsi.split()[:1]
    last = following[0].split()[-1].lower()
    return end if last in {word.lower() for word in first} else following.end()


def _is_explained(start: int, end: int, texts: Texts) -> bool:
    """Tell whether a name stands in a citation, or in a sentence that may rightly name another region."""
    before = _SENTENCE.split(texts.whole[max(0, start - _BEFORE) : start])[-1]
    after = _SENTENCE.split(texts.whole[end : end + _AFTER])[0]
    cited = _CITED.search(before) or _NUMBERED.match(texts.whole, end)
    return bool(cited or _RIGHTLY.search(before) or _RIGHTLY.search(after))
