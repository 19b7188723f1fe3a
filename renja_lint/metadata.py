"""What is known of a rule beside its check: code, name, severity, texts, norms, options."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc
from types import MappingProxyType
from typing import NamedTuple, TypedDict, Unpack

from renja_lint.finding import Lang, Norm, Severity, Text
from renja_lint.patterns import regex

Words = Text | tuple[str, str]  # in Indonesian and in English
_OWN_REMEDY = Text(id="sesuai anjuran pada temuannya", en="as the finding itself advises")
_ENDING = regex(r"\{(?:saran|sebab)\}$")  # of a sentence, where a finding has more to say
_ARGUMENT = regex(r"\{(\w+)\}")
_NO_TEXTS: Mapping[str, Text] = MappingProxyType({})


class Option(NamedTuple):
    """A setting of a rule: ``default``'s type is its type; a list's items are texts.

    Where only a few texts mean something, ``choices`` has them; the default may be another.
    """

    name: str
    default: bool | int | float | str | tuple[str, ...]
    description: Text
    choices: tuple[str, ...] = ()


class Meta(NamedTuple):
    """What is known of a rule beside its check.

    ``texts`` are the other sentences that the rule says, and parts of sentences, by key.
    ``message`` and ``remedy`` take the finding's data by name. ``through`` is the message where the fault runs through
    a table: from three findings on they become one; it may use ``{banyak}``. The rule stays silent about a row for
    which a rule of ``yields_to`` has spoken: that is the cause, this the symptom. So it does where the first guess of
    a finding names one row, and a finding of a rule of ``explained_by`` shows that row.
    """

    code: str
    name: str
    severity: Severity
    title: Text
    message: Text
    remedy: Text
    norms: tuple[Norm, ...] = ()
    since: str = "0.1.0"
    through: Text | None = None
    yields_to: tuple[str, ...] = ()
    explained_by: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    texts: Mapping[str, Text] = _NO_TEXTS


def error(*norms: Norm, title: Words, message: Words, remedy: Words, **further: Unpack[Further]) -> Meta:
    """Describe a rule whose norm says "wajib" or "harus", or that finds the document in contradiction with itself."""
    return _meta(Severity.ERROR, norms, (title, message, remedy), further)


def warning(*norms: Norm, title: Words, message: Words, remedy: Words, **further: Unpack[Further]) -> Meta:
    """Describe a rule that stands on the practice of reviewers, or on facts that are not certain."""
    return _meta(Severity.WARNING, norms, (title, message, remedy), further)


def info(*norms: Norm, title: Words, message: Words, remedy: Words, **further: Unpack[Further]) -> Meta:
    """Describe a rule that finds what is worth a look."""
    return _meta(Severity.INFO, norms, (title, message, remedy), further)


class Further(TypedDict, total=False):
    """What ``error``, ``warning`` and ``info`` take beside; see ``Meta``. Without code and name the file gives them."""

    code: str
    name: str
    since: str
    through: Words
    yields_to: tuple[str, ...]
    explained_by: tuple[str, ...]
    texts: Mapping[str, Words]


def _meta(severity: Severity, norms: tuple[Norm, ...], words: tuple[Words, Words, Words], further: Further) -> Meta:
    title, message, remedy = map(text_of, words)
    through = further.get("through")
    return Meta(
        code=further.get("code", ""),
        name=further.get("name", ""),
        severity=severity,
        title=title,
        message=message,
        remedy=remedy,
        norms=norms,
        since=further.get("since", "0.1.0"),
        through=through and text_of(through),
        yields_to=further.get("yields_to", ()),
        explained_by=further.get("explained_by", ()),
        texts={key: text_of(words) for key, words in further.get("texts", {}).items()},
    )


def text_of(words: Words) -> Text:
    """Give words as a text."""
    return words if isinstance(words, Text) else Text(*words)


def general_remedy(meta: Meta, docstring: str | None, lang: Lang) -> str:
    """Say how to fix what a rule finds, its places as blanks (``<seharusnya>``).

    Where each finding has a remedy of its own, it is what the last paragraph of the rule's docstring says.
    """
    template = meta.remedy.in_(lang)
    if _ARGUMENT.sub("", template).strip(" ,;."):
        return _ARGUMENT.sub(r"<\1>", _ENDING.sub("", template))
    if not docstring or lang != "id":
        return _OWN_REMEDY.in_(lang)
    return " ".join(cleandoc(docstring).rpartition("\n\n")[2].split())
