"""The door for packs: what a pack may answer, and how it says that it does."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from renja_lint.rule import Rule
from renja_lint.source.reader import Reader

GROUP = "renja_lint"

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


class Hooks:
    """What a pack may answer."""

    @hookspec
    def renja_lint_rules(self) -> Iterable[type[Rule]]:
        """Give the pack's rules."""
        return ()

    @hookspec
    def renja_lint_readers(self) -> Iterable[Reader]:
        """Give the pack's readers of formats; a file is read by the first that accepts it, ours asked last."""
        return ()
