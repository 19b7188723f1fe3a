"""Why a command cannot run as it was asked to: the answer is exit code 2 and one sentence."""

from __future__ import annotations

import errno
from collections.abc import Iterable

from renja_lint.language import Lang, Text


class RefusalError(Exception):
    """The command cannot run as asked: usage, configuration, a pack of rules, or no plan to check."""

    def __init__(self, text: Text, lang: Lang | None = None) -> None:
        """Say why; ``lang`` is the language that the configuration asks for, where that is known."""
        super().__init__(text.en)
        self.text = text
        self.lang: Lang | None = lang


def refusal(id: str, en: str) -> RefusalError:  # noqa: A002  the two languages, as everywhere
    """Make a refusal of its two sentences."""
    return RefusalError(Text(id=id, en=en))


_REASONS = {
    errno.EACCES: "tidak diizinkan",
    errno.EPERM: "tidak diizinkan",
    errno.EISDIR: "itu folder",
    errno.ENOTDIR: "bukan folder",
    errno.ENOENT: "tidak ada",
    errno.ENOSPC: "tempat penyimpanan penuh",
    errno.EROFS: "tempat itu hanya dapat dibaca",
    errno.ENAMETOOLONG: "nama terlalu panjang",
    errno.EIO: "perangkat gagal",
    errno.EBUSY: "sedang dipakai",
    errno.ELOOP: "tautan berputar",
}


def reason(error: OSError) -> Text:
    """Say in a few words why the system refused; in English as the system says it."""
    said = error.strerror or type(error).__name__
    return Text(id=_REASONS.get(error.errno or 0, said), en=said)


def perhaps(near: str) -> Text:
    """Propose what was meant, as the end of a sentence; empty where nothing is near."""
    return Text(id=f'; mungkin maksudnya "{near}"', en=f'; perhaps "{near}" is meant') if near else Text(id="", en="")


def nearest(word: str, known: Iterable[str], *, likeness: float = 0.6) -> Text:
    """Propose the known word that is spelt most like another, 0 to 1, as the end of a sentence."""
    from difflib import get_close_matches  # noqa: PLC0415  only a typing error pays for it

    near = get_close_matches(word, list(known), n=1, cutoff=likeness)
    return perhaps(near[0] if near else "")
