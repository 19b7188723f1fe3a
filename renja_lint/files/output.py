"""Where text goes: standard output, or a file that is never left half written."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from typing import IO

import click

from renja_lint.refusal import reason, refusal

SCREEN = "-"  # as the name of a file: standard output

_CLOSED = {errno.EPIPE, errno.EINVAL}  # Windows gives the latter


def use_utf8() -> None:
    """Let the standard streams take every character, and write line breaks as they are."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def has_color(stream: IO[str] | None, environment: Mapping[str, str]) -> bool:
    """Tell whether to colour: NO_COLOR forbids it, FORCE_COLOR asks for it, else a terminal decides."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream is not None and stream.isatty() and environment.get("TERM") != "dumb"


def write(text: str) -> None:
    """Write to standard output; a reader that has gone, as with ``| head``, is no failure.

    Raises:
        RefusalError: it is closed, or cannot be written.
    """
    stream: IO[str] | None = sys.stdout
    if stream is None:  # as with >&-
        raise refusal(id="keluaran baku tertutup", en="standard output is closed")
    try:
        click.echo(text, file=stream, nl=False, color=True)
        stream.flush()
    except OSError as error:
        _discard(stream)
        if error.errno not in _CLOSED:
            why = reason(error)
            raise refusal(
                id=f"keluaran baku tidak dapat ditulis ({why.id})", en=f"standard output cannot be written ({why.en})"
            ) from error


def tell(*texts: str) -> None:
    """Write to standard error, line by line, without what would move a terminal's cursor or colours.

    Where nobody can be told, the exit code still tells.
    """
    from renja_lint.wording import printable  # noqa: PLC0415  help, version and completion do without

    lines = (printable(line) for text in texts for line in text.split("\n"))
    stream: IO[str] | None = sys.stderr
    if stream is None:  # as with 2>&-
        return
    try:
        click.echo("\n".join(lines), file=stream)
    except OSError:
        _discard(stream)


def _discard(stream: IO[str]) -> None:
    """Let what is still to come go nowhere, so that the end of the program does not fail on it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def check_target(name: str) -> None:
    """Refuse a file that cannot be written.

    Raises:
        RefusalError: it is a folder, or its folder does not exist.
    """
    folder = os.path.dirname(name)
    if os.path.isdir(name):
        raise refusal(id=f"{name} adalah folder, bukan berkas", en=f"{name} is a folder, not a file")
    if not os.path.isdir(folder or os.curdir):
        raise refusal(id=f"folder {folder} tidak ada", en=f"no such folder: {folder}")


def spare(name: str, *, force: bool) -> None:
    """Refuse to overwrite a file that exists.

    Raises:
        RefusalError: there is one, and ``force`` does not say that it may go.
    """
    if os.path.exists(name) and not force and not _is_device(name):
        raise refusal(
            id=f"{name} sudah ada; pilih nama lain, atau timpa dengan --force",
            en=f"{name} exists; choose another name, or overwrite it with --force",
        )


def write_file(name: str, text: str) -> None:
    """Write a file as a whole or not at all; to what is no ordinary file, such as /dev/stdout, append.

    Raises:
        RefusalError: it cannot be written.
    """
    data = text.encode("utf-8", errors="backslashreplace")
    try:
        if _is_device(name):
            with open(name, "ab") as device:
                device.write(data)
        else:
            _replace(os.path.realpath(name), data)
    except OSError as error:
        why = reason(error)
        raise refusal(id=f"{name} tidak dapat ditulis ({why.id})", en=f"{name} cannot be written ({why.en})") from error


def _is_device(name: str) -> bool:
    """Tell what must not be replaced; /dev/stdout may lead to an ordinary file that others write to as well."""
    return os.path.abspath(name).startswith("/dev/") or (os.path.exists(name) and not os.path.isfile(name))


def _replace(path: str, data: bytes) -> None:
    draft = os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.{os.getpid()}")
    try:
        with open(draft, "wb") as file:
            file.write(data)
        os.replace(draft, path)
    except OSError:
        if os.path.exists(draft):
            os.remove(draft)
        raise
