"""Work on many files spread over the processors; the answers and their order are the same with any number of them."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

FEWEST = 5  # pieces of work for which starting workers pays
_CHUNK = 16  # pieces that a worker takes at a time at most, so that none waits long for another


def spread(work: Callable[[T], R], things: Sequence[T], jobs: int | None) -> Iterator[R]:
    """Do a piece of work for each thing, in order, with at most ``jobs`` workers, as many as processors where None.

    The first is done here, so that the workers begin with all that it loads. Workers are copies of this process: where
    the system makes none (Windows) or not safely (macOS), all is done here. What ``work`` raises is raised here.
    """
    count = min(jobs or processors(), (len(things) - 1) // 2)
    if count < 2 or len(things) < FEWEST or not sys.platform.startswith("linux"):
        yield from map(work, things)
        return
    yield work(things[0])
    yield from _by_workers(work, things[1:], count)


def processors() -> int:
    """Give how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform.startswith("linux") else os.cpu_count() or 1


def _by_workers(work: Callable[[T], R], things: Sequence[T], count: int) -> Iterator[R]:
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor  # noqa: PLC0415  a few files do without
    from multiprocessing import get_context  # noqa: PLC0415

    done = 0
    pool = ProcessPoolExecutor(count, get_context("fork"), _begin, (work,))
    try:
        with _uninterrupted():
            chunk = min(_CHUNK, -(-len(things) // (2 * count)))  # each worker takes two at least
            results = pool.map(_do, things, chunksize=chunk)
        for result in results:
            done += 1
            yield result
    except BrokenProcessPool:  # the system ended a worker, as when memory is short
        yield from map(work, things[done:])
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start workers that a key press does not stop, which is left to the process that they work for.

    It waits until they are all there: Python lets an interruption in the middle of a start go unheard.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_work: list[Callable[[Any], Any]] = []  # of a worker: it has one from its start, which need not be sent to it


def _begin(work: Callable[[Any], Any]) -> None:
    _work.append(work)


def _do(thing: Any) -> Any:  # noqa: ANN401  what is done, and to what, is told at the start
    return _work[0](thing)
