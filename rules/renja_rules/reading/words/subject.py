"""Whether a sentence that counts speaks of the plan as a whole, or of a part of it or of somebody else's plan."""

from __future__ import annotations

import re

from renja_lint import Plan, regex

_WHOLE = regex(
    r"\b(?:renja|rencana kerja|perangkat daerah|opd|skpd|isi rencana|dokumen|program dan kegiatan|total|jumlah\w*|"
    r"(?:ke)?seluruh\w*|sebanyak|sejumlah|terdiri|memuat|tahun (?:anggaran )?20[0-9]{2})\b"
)
_PART = regex(
    r"\b(?:(?:sub[^\S\n]*-?)?bidang|seksi|kasi|(?:sub[^\S\n]*-?)?bagian|sub[^\S\n]*-?bag\w*|sekretariat|kelurahan|upt\w*|"
    r"urusan|setiap|tiap\w*|wajib|khusus\w*|termasuk|selain|tambahan|luar|antara\w*|sebagian|sisanya|lainnya|"
    # The one of several that is meant is named: "sasaran pertama", "misi 2", "sasaran meningkatnya ...".
    r"(?:tujuan|sasaran|misi|isu)(?:[^\S\n]+strategis)?[^\S\n]+"
    r"(?:pertama|ke(?:dua|tiga|empat|lima|enam|-[0-9])|[0-9]|[mbtp]e\w+nya\b|[\"'\u201c]))"
)
# What a whole plan may serve as well as a part of it: it tells of a part where nobody is named that does it.
_PURPOSE = regex(r"\b(?:prioritas|unggulan|mendukung|menangani|penanganan|percepatan)\b")
_PLAN = regex(r"\b(?:renja|rencana kerja)\b")
_FUNDED = r"\b(?:dibiayai|didanai|bersumber)\b"
_FUNDED_BEFORE = regex(_FUNDED)
_FUNDED_BEHIND = regex(
    rf"[^\w\n]*(?:(?:yang|dengan|dari)[^\S\n]+)?(?:{_FUNDED}(?![^\S\n]+(?:dari[^\S\n]+)?apbd\b)|dana\b(?![^\S\n]*rp))"
)
_AGENCIES = "dinas|badan|kantor|biro|bagian|bidang|inspektorat|kecamatan|distrik|kelurahan|desa|rsud|puskesmas|satuan"
# A capital behind such a word begins a name, and it is not the plan's own: that one is taken out before.
_NAMED_AGENCY = regex(rf"\b(?i:{_AGENCIES})[^\S\n]+[A-Z]")
_AROUND_NAME = regex(r"^\s*kantor\s+|\s(?:kabupaten|kota|provinsi)\s.*$", re.IGNORECASE | re.DOTALL)


def speaks_of_whole_plan(text: str, start: int, end: int, plan: Plan) -> bool:
    """Tell whether a sentence whose counts stand at ``text[start:end]`` speaks of the whole plan.

    It must say so, by the plan or the agency or by the year; what tells of a part weighs more.
    """
    before, behind = text[:start], text[end:]
    names = _own_names(_AROUND_NAME.sub("", plan.isi.perangkat_daerah or "").split())
    rest = names.sub("-", text) if names else text
    is_named = rest != text
    return (
        (is_named or bool(_WHOLE.search(rest.lower())))
        and (is_named or bool(_PLAN.search(rest.lower())) or not _PURPOSE.search(rest.lower()))
        and not _PART.search(rest.lower())
        and not _NAMED_AGENCY.search(rest)
        and not _FUNDED_BEFORE.search(before.lower())
        and not _FUNDED_BEHIND.match(behind.lower())
    )


def _own_names(words: list[str]) -> re.Pattern[str] | None:
    """Give what finds the agency's name, and its kind alone: "Sekretariat" in the plan of a Sekretariat."""
    if not words:
        return None
    name = r"[^\S\n]+".join(map(re.escape, words))
    return re.compile(rf"\b(?i:(?:kantor[^\S\n]+)?{name})\b|\b(?i:{re.escape(words[0])})\b(?![^\S\n]+[A-Z])")
