"""Keeping the garbage collector away from what is being built, and from what stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the collector from going through a growing tree again and again; it works again when the block ends."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def sparing_what_is_loaded() -> Iterator[None]:
    """Keep the collector from going through all that was loaded before the block, again for each plan."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
