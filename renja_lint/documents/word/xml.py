"""The XML of a Word document: its parts and elements, whoever wrote them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from renja_lint.documents import archive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LONGEST_NUMBER = 9  # digits
_DEEPEST = 256  # elements inside one another; a table within a table has ten
_OFF = frozenset(("0", "false", "off"))
_CONTROL = f"{W}sdt"
_HOLDERS = frozenset((_CONTROL, *(W + name for name in ("ins", "moveTo", "customXml", "smartTag", "sdtContent"))))


class Parts(NamedTuple):
    """The parts that are read; the last two are None where there are none or they are damaged."""

    body: Element
    styles: Element | None
    numbering: Element | None


def parts(package: ZipFile) -> Parts:
    """Find and parse the parts of a document.

    Raises:
        RefusedError: there is no text in it, or its XML is damaged or deeper than any.

    """
    main = _related(package, "_rels/.rels", "", "officeDocument") or "word/document.xml"
    folder, name = posixpath.split(main)
    rels = f"{folder}/_rels/{name}.rels"
    document = _parsed(package, main)
    body = None if document is None else child(document, "body")
    if body is None:
        raise archive.refuse_damaged()
    found = [_related(package, rels, folder, kind) or f"{folder}/{kind}.xml" for kind in ("styles", "numbering")]
    return Parts(body, *(_parsed(package, part) for part in found))


def child(element: Element, *names: str) -> Element | None:
    """Give what stands at a path of names below an element; None where there is nothing."""
    found: Element | None = element
    for name in names:
        if found is None:
            return None
        found = found.find(W + name)
    return found


def value(element: Element, *names: str) -> str | None:
    """Give the value of what stands at a path of names; None where there is none."""
    found = child(element, *names)
    return None if found is None else found.get(f"{W}val")


def number(element: Element, *names: str) -> int | None:
    """Give a value that is a whole number and not negative; None where it is none."""
    return whole(value(element, *names))


def whole(text: str | None) -> int | None:
    """Read a whole number, 0 or more; None where the text is none."""
    if text is None or not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
        return None
    return int(text)


def is_on(element: Element, *names: str) -> bool:
    """Tell whether a switch at a path of names is on."""
    return child(element, *names) is not None and value(element, *names) not in _OFF


def elements(element: Element) -> Iterator[tuple[str, Element]]:
    """Give the elements in an element with their names; those that only hold others are entered.

    What a tracked change has deleted or moved away is in other elements than these.
    """
    entered = [iter(element)]
    while entered:
        for inner in entered[-1]:
            if inner.tag not in _HOLDERS:
                yield inner.tag, inner
            elif inner.tag != _CONTROL or not is_replaced(inner):
                entered.append(iter(inner))
                break
        else:
            entered.pop()


def is_replaced(element: Element) -> bool:
    """Tell a content control that shows its prompt, or holds a table of contents: neither is text."""
    if is_on(element, "sdtPr", "showingPlcHdr"):
        return True
    return value(element, "sdtPr", "docPartObj", "docPartGallery") == "Table of Contents"


def _related(package: ZipFile, rels: str, folder: str, kind: str) -> str:
    """Give the part that a list of relations names as being of a kind; empty where none is or it is not there."""
    found = _parsed(package, rels)
    members = set(package.namelist())
    for relation in () if found is None else found:
        target = str(relation.get("Target") or "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if str(relation.get("Type") or "").endswith(f"/{kind}") and path in members:
            return path
    return ""


def _parsed(package: ZipFile, part: str) -> Element | None:
    """Parse a part; None where it is not there or no XML."""
    from xml.etree import ElementTree  # noqa: PLC0415  only who reads Word files pays for it

    if part not in package.namelist() or not part.endswith((".xml", ".rels")):
        return None
    try:
        root = ElementTree.fromstring(package.read(part).replace(_STRICT, _USUAL))
    except (SyntaxError, ValueError, LookupError):
        return None
    if _depth(root) > _DEEPEST:
        raise archive.too_large()
    return root


def _depth(root: Element) -> int:
    """Count the levels of elements below one, as far as matters."""
    level, depth = [root], 0
    while level and depth <= _DEEPEST:
        level = [inner for element in level for inner in element]
        depth += 1
    return depth
