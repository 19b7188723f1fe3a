"""What a rule is: a plain class with its metadata, options and examples, and the checks that it overrides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, TypeVar, cast, overload

from renja_lint.finding import Finding, Guess, Norm, Place, Related, Severity, Text

if TYPE_CHECKING:
    from renja_lint.plan.document import Plan
    from renja_lint.plan.rows import Baris, Indikator, Tabel

__all__ = ["Example", "Meta", "Norm", "Option", "Rule", "Severity", "Text", "option"]

_NO_TEXTS: Mapping[str, Text] = MappingProxyType({})
T = TypeVar("T", bool, int, float, str, tuple[str, ...])


class Option(NamedTuple):
    """A setting of a rule: ``default``'s type is its type; a list's items are texts.

    Where only a few texts mean something, ``choices`` has them; the default may be another.
    """

    name: str
    default: bool | int | float | str | tuple[str, ...]
    description: Text
    choices: tuple[str, ...] = ()


class option(Generic[T]):  # noqa: N801  as ``property`` is written
    """An option as an attribute of its rule: ``paling_banyak = option(1, Text(...))``.

    On a rule that was made it is the value, of the type of its default; the attribute's name is the option's.
    """

    def __init__(self, default: T, description: Text, choices: tuple[str, ...] = ()) -> None:
        """Take what an ``Option`` has beside its name."""
        self._default: T = default
        self._description = description
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


class Example(NamedTuple):
    """A plan in short, in YAML: what is left out of the head is filled in by ``renja_lint.testing``.

    ``rows`` are the rows of T-C.33 alone. ``at`` are the subjects at which the rule finds its fault.
    """

    plan: str = ""
    rows: str = ""
    at: tuple[str, ...] = ()


class Rule:
    """One check. A subclass overrides the narrowest check that suffices; it keeps no state between calls."""

    meta: ClassVar[Meta]
    valid: ClassVar[tuple[Example, ...]]
    invalid: ClassVar[tuple[Example, ...]]
    tables: ClassVar[tuple[str, ...]] = ("rencana", "telaah_rkpd", "evaluasi")
    levels: ClassVar[tuple[str, ...]] = ()  # of the rows that are looked at; none named means every row

    def __init_subclass__(cls) -> None:
        """Add the options that are attributes of the class to its metadata."""
        super().__init_subclass__()
        own = tuple(each.declared for each in vars(cls).values() if isinstance(each, option))
        if own:
            cls.meta = cls.meta._replace(options=cls.meta.options + own)

    def __init__(self, options: Mapping[str, object] | None = None) -> None:
        """Take the rule's options, checked beforehand; the defaults stand for the rest."""
        self.options: Mapping[str, object] = {o.name: o.default for o in self.meta.options} | dict(options or {})

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


@lru_cache(maxsize=1024)
def _arguments(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
