"""What a third-party pack offers, looked over when it is loaded: what would fail later is said at once.

Our own rules are held to the same by their tests, so that no start pays for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import TypeGuard

from renja_lint.bca.metas import METAS
from renja_lint.finding import Norm, Severity, Text
from renja_lint.patterns import regex
from renja_lint.plan.document import TABLES
from renja_lint.plan.fields import TINGKAT
from renja_lint.rule import Example, Meta, Option, Rule
from renja_lint.source.reader import Reader

CHECKS = ("check_plan", "check_table", "check_row", "check_indicator")

_CODE = regex(r"[A-Z]{3}[0-9]{3}")
_NAME = regex(r"[a-z0-9]+(?:-[a-z0-9]+)+")  # with a hyphen, so that it is never the beginning of a code
_SUFFIX = regex(r"\.[^.A-Z][^A-Z]*")


def fault_of_rule(rule: type[Rule], names: Mapping[str, str]) -> Text | None:
    """Say what is wrong with a rule, beginning with its name; None where nothing is. ``names`` have codes of rules."""
    meta: object = getattr(rule, "meta", None)
    code = meta.code if isinstance(meta, Meta) and isinstance(meta.code, str) else ""
    called = code or rule.__qualname__
    fault = next(_faults(rule, meta, names), None)
    return fault and Text(id=f"aturan {called}: {fault.id}", en=f"rule {called}: {fault.en}")


def fault_of_reader(reader: Reader) -> Text | None:
    """Say what is wrong with a reader, beginning with its name; None where nothing is."""
    kind = type(reader)
    name: object = getattr(reader, "name", None)
    suffixes: object = getattr(reader, "suffixes", None)
    fault: Text | None = None
    if not isinstance(name, str) or not name:
        fault = _due("name", "teks", "a text")
    elif not _are(str, suffixes) or not all(_SUFFIX.fullmatch(str(each)) for each in _items(suffixes)):
        fault = _due("suffixes", 'tuple akhiran berhuruf kecil, misalnya (".csv",)', 'a tuple such as (".csv",)')
    elif kind.accepts is Reader.accepts or kind.read is Reader.read:
        fault = Text(id="accepts atau read belum ditulis", en="accepts or read is not written")
    called = name if isinstance(name, str) and name else kind.__qualname__
    return fault and Text(id=f"pembaca {called}: {fault.id}", en=f"reader {called}: {fault.en}")


def _faults(rule: type[Rule], meta: object, names: Mapping[str, str]) -> Iterator[Text]:
    if not isinstance(meta, Meta):
        yield _due("meta", "sebuah Meta", "a Meta")
        return
    yield from _of_names(meta, names)
    yield from _of_meta(meta)
    for option in meta.options:
        yield from _of_option(option)
    if len({option.name for option in meta.options}) < len(meta.options):
        yield Text(id="dua pilihan bernama sama", en="two options have one name")
    yield from _of_class(rule)


def _of_names(meta: Meta, names: Mapping[str, str]) -> Iterator[Text]:
    code: object = meta.code
    name: object = meta.name
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        yield _due("code", "tiga huruf besar dan tiga angka, misalnya LOK001", "three capitals and three digits", code)
    elif not isinstance(name, str) or not _NAME.fullmatch(name):
        yield _due("name", "kata-kata berhuruf kecil dengan tanda hubung", "words in small letters with hyphens", name)
    elif name in names or any(name == known.name for known in METAS.values()):
        owner = names.get(name) or next(known.code for known in METAS.values() if known.name == name)
        yield Text(id=f"nama {name} sudah dipakai {owner}", en=f"the name {name} is taken by {owner}")


def _of_meta(meta: Meta) -> Iterator[Text]:
    severity: object = meta.severity
    if not isinstance(severity, Severity):
        due = "Severity.ERROR, Severity.WARNING"
        yield _due("severity", f"{due} atau Severity.INFO", f"{due} or Severity.INFO", severity)
    texts = {"title": meta.title, "message": meta.message, "remedy": meta.remedy}
    for key, text in (texts if meta.through is None else {**texts, "through": meta.through}).items():
        yield from _of_text(key, text)
    for key in ("yields_to", "explained_by"):
        if not _are(str, getattr(meta, key)):
            yield _due(key, "tuple kode aturan", "a tuple of codes")
    if not _are(Norm, meta.norms):
        yield _due("norms", "tuple Norm", "a tuple of Norm")
    for norm in meta.norms:
        parts: tuple[object, ...] = norm
        if not isinstance(parts[0], str) or not (parts[1] is None or _is_text(parts[1])):
            yield _due("norms", "Norm(teks, Text atau None)", "Norm(text, Text or None)", norm)
    if not _are(Option, meta.options):
        yield _due("options", "tuple Option", "a tuple of Option")
    since: object = meta.since
    if not isinstance(since, str):
        yield _due("since", "nomor versi", "a version", since)


def _of_text(key: str, text: object) -> Iterator[Text]:
    if not _is_text(text):
        yield _due(key, 'Text(id="...", en="...")', 'Text(id="...", en="...")', text)
        return
    try:
        first, second = ({name for _, name, _, _ in Formatter().parse(said) if name is not None} for said in text)
    except ValueError:
        yield Text(id=f"tanda kurung kurawal di {key} tidak berpasangan", en=f"{key} has a brace without its other")
        return
    if first != second:
        alone = ", ".join(sorted(first ^ second))
        yield Text(id=f"{key} memakai {alone} dalam satu bahasa saja", en=f"{key} uses {alone} in one language only")
    if strange := sorted(name for name in first | second if not name.isidentifier()):
        yield _due(key, "{nama} di antara kurung kurawal", "{nama} between braces", strange[0])


def _of_option(option: Option) -> Iterator[Text]:
    name: object = option.name
    default: object = option.default
    if not isinstance(name, str) or not name:
        yield _due("Option.name", "teks", "a text", option.name)
    elif type(default) not in {bool, int, float, str, tuple} or (isinstance(default, tuple) and not _are(str, default)):
        yield _due(f"pilihan {option.name}", "bool, int, float, str atau tuple teks", "of a known kind", default)
    elif not _are(str, option.choices):
        yield _due(f"pilihan {option.name}: choices", "tuple teks", "a tuple of texts", option.choices)
    elif not _is_text(option.description):
        yield _due(f"pilihan {option.name}", "berketerangan Text", "described by a Text", option.description)


def _of_class(rule: type[Rule]) -> Iterator[Text]:
    for key in ("valid", "invalid"):
        examples: object = getattr(rule, key, None)
        if not (isinstance(examples, str) and examples.strip()) and not _are(Example, examples):
            yield _due(key, "teks contoh atau tuple Example", "a text of examples or a tuple of Example")
    for key, known in (("tables", tuple(TABLES)), ("levels", TINGKAT)):
        given: object = getattr(rule, key)
        if not isinstance(given, tuple) or not _are(str, given) or not set(_items(given)) <= set(known):
            yield _due(key, f"tuple dari {', '.join(known)}", f"a tuple of {', '.join(known)}", given)
    if all(getattr(rule, check) is getattr(Rule, check) for check in CHECKS):
        yield Text(id=f"tidak ada {', '.join(CHECKS)}", en=f"it has none of {', '.join(CHECKS)}")
        return
    try:
        rule(None)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        why = f"{type(error).__name__}: {error}"
        yield Text(id=f"tidak dapat dibuat tanpa pilihan ({why})", en=f"it cannot be made without options ({why})")


def _are(kind: type, things: object) -> bool:
    return isinstance(things, tuple | list) and all(isinstance(each, kind) for each in things)


def _items(things: object) -> tuple[object, ...]:
    return tuple(things) if isinstance(things, tuple | list) else ()


def _is_text(text: object) -> TypeGuard[Text]:
    return isinstance(text, Text) and _are(str, text) and "" not in text


def _due(key: str, id: str, en: str, given: object = None) -> Text:  # noqa: A002  the two languages, as everywhere
    wrong = "" if given is None else f" ({given!r:.80})"
    return Text(id=f"{key} harus {id}{wrong}", en=f"{key} must be {en}{wrong}")
