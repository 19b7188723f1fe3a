"""What a rule is: a plain class with its metadata, options and examples, and the checks that it overrides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import Formatter
from typing import (
    TYPE_CHECKING,
    ClassVar,
    Generic,
    Literal,
    TypeVar,
    cast,
    overload,
)

from renja_lint.examples import Example, read_examples
from renja_lint.finding import Finding, Guess, Norm, Place, Related, Severity, Text
from renja_lint.metadata import Meta, Option, Words, error, info, text_of, warning

if TYPE_CHECKING:
    from renja_lint.plan.document import Plan
    from renja_lint.plan.rows import Baris, Indikator, Tabel

__all__ = ["Example", "Meta", "Norm", "Option", "Rule", "Severity", "Text", "error", "info", "option", "warning"]

T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class option(Generic[T]):  # noqa: N801  as ``property`` is written
    """An option as an attribute of its rule: ``paling_banyak = option(1, Text(...))``.

    On a rule that was made it is the value, of the type of its default; the attribute's name is the option's.
    """

    def __init__(self, default: T, description: Words, choices: tuple[str, ...] = ()) -> None:
        """Take what an ``Option`` has beside its name."""
        self._default: T = default
        self._description = text_of(description)
        self._choices = choices
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn the name; rules that share an option call it alike."""
        self._name = name

    @overload
    def __get__(self, rule: None, owner: type) -> option[T]: ...

    @overload
    def __get__(self, rule: Rule, owner: type) -> T: ...

    def __get__(self, rule: Rule | None, owner: type) -> option[T] | T:
        """Give the value that a rule was made with."""
        return self if rule is None else cast("T", rule.options[self._name])

    @property
    def declared(self) -> Option:
        """Give the option as the metadata hold it."""
        return Option(self._name, self._default, self._description, self._choices)


class Rule:
    """One check. A subclass overrides the narrowest check that suffices; it keeps no state between calls."""

    meta: ClassVar[Meta]
    valid: ClassVar[str | tuple[Example, ...]]
    invalid: ClassVar[str | tuple[Example, ...]]
    tables: ClassVar[tuple[str, ...]] = ("rencana", "telaah_rkpd", "evaluasi")
    levels: ClassVar[tuple[str, ...]] = ()  # of the rows that are looked at; none named means every row

    def __init_subclass__(cls) -> None:
        """Complete the metadata by what stands elsewhere: code and name in the file's name, options in attributes.

        Raises:
            TypeError: the metadata have no code, and the file is not named as in ``lok001_tahun_ganjil.py``.

        """
        super().__init_subclass__()
        meta: object = vars(cls).get("meta")
        if not isinstance(meta, Meta):
            return
        if meta.code == "":
            code, name = _named_by(cls.__module__)
            meta = meta._replace(code=code, name=name)
        own = tuple(each.declared for each in vars(cls).values() if isinstance(each, option))
        cls.meta = meta._replace(options=meta.options + own)

    def __init__(self, options: Mapping[str, object] | None = None) -> None:
        """Take the rule's options, checked beforehand; the defaults stand for the rest."""
        self.options: Mapping[str, object] = {o.name: o.default for o in self.meta.options} | dict(options or {})

    @classmethod
    def examples(cls, kind: Literal["valid", "invalid"]) -> tuple[Example, ...]:
        """Give the plans that the rule has for examples, right ones or wrong ones.

        Raises:
            AttributeError: the class has none.

        """
        written: str | tuple[Example, ...] = getattr(cls, kind)
        return read_examples(written) if isinstance(written, str) else written

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the whole plan."""
        return iter(())

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at one table of ``tables``."""
        return iter(())

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at one row of one of ``tables``."""
        return iter(())

    def check_indicator(self, indikator: Indikator, plan: Plan) -> Iterator[Finding]:
        """Look at one indicator of one row of one of ``tables``."""
        return iter(())

    def text(self, key: str, /, **arguments: object) -> Text:
        """Give one of the ``texts`` of the metadata, its places filled.

        Raises:
            KeyError: there is none of that key, or a place has no argument.

        """
        return self.meta.texts[key].fill(**arguments)

    def finding(
        self,
        place: Place,
        /,
        *related: Related,
        say: str = "",
        severity: Severity | None = None,
        norms: tuple[Norm, ...] | None = None,
        guesses: tuple[Guess, ...] = (),
        **data: object,
    ) -> Finding:
        """Make a finding of this rule; ``data`` are the message's arguments.

        ``say`` is the key of one of the ``texts`` that is the message in place of the usual one; ``severity`` and
        ``norms`` stand in place of the rule's.

        Raises:
            KeyError: there is no text of the key.
            TypeError: the texts use an argument that is not given.

        """
        meta = self.meta
        message = meta.texts[say] if say else meta.message
        if missing := (_arguments(message.id) | _arguments(meta.remedy.id)) - data.keys():
            lacking = f"{meta.code} gives no {', '.join(sorted(missing))}"
            raise TypeError(lacking)
        weight = severity or meta.severity
        cited = meta.norms if norms is None else norms
        return Finding(
            meta.code, meta.name, weight, message, meta.remedy, cited, place, related, guesses, data
        )  # fmt: skip


def _named_by(module: str) -> tuple[str, str]:
    """Give the code and the name of the rule whose file is called ``lok001_tahun_ganjil.py``."""
    code, _, name = module.rpartition(".")[2].partition("_")
    if not name or len(code) != 6 or not code[:3].isalpha() or not code[3:].isdecimal():
        message = f"{module}: give the metadata code= and name=, or call the file as in lok001_tahun_ganjil.py"
        raise TypeError(message)
    return code.upper(), name.replace("_", "-")


@lru_cache(maxsize=1024)
def _arguments(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
