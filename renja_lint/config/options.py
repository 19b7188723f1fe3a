"""The options of rules from the configuration, checked by a small model that is built only when they are set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, Strict, StrictStr, ValidationError, create_model

from renja_lint.config.selection import UnknownSelectorError, find_codes
from renja_lint.finding import Text
from renja_lint.refusal import RefusalError, nearest, perhaps, refusal
from renja_lint.rule import Meta, Option

_DUE = {
    bool: Text(id="true atau false", en="true or false"),
    int: Text(id="bilangan bulat, misalnya 3", en="a whole number, such as 3"),
    float: Text(id="angka, misalnya 0.5", en="a number, such as 0.5"),
    str: Text(id='teks di antara tanda kutip, misalnya "contoh"', en='a text in quotes, such as "example"'),
    tuple: Text(id='daftar teks, misalnya ["satu", "dua"]', en='a list of texts, such as ["one", "two"]'),
}


def check_options(
    tables: Mapping[str, Mapping[str, object]], metas: Iterable[Meta], file: str
) -> dict[str, dict[str, object]]:
    """Give the options of each rule by its code; ``file`` is where they were set.

    Raises:
        RefusalError: no such rule or option, or a value of another kind than the option's default.
    """
    by_code = {meta.code: meta for meta in metas}
    found: dict[str, dict[str, object]] = {}
    for word, table in tables.items():
        code = _code(word, by_code, file)
        if code in found:
            raise refusal(id=f"{file}: aturan {code} diatur dua kali", en=f"{file}: rule {code} is set up twice")
        found[code] = _of_rule(by_code[code], table, file)
    return found


def _code(word: str, by_code: Mapping[str, Meta], file: str) -> str:
    """Find the one rule that a section is named for: here the beginning of several codes names none."""
    try:
        codes = find_codes(by_code.values(), word)
    except UnknownSelectorError as error:
        near = perhaps(error.nearest)
    else:
        code = next(iter(codes))
        if word.strip().upper() == code or word.strip().lower() == by_code[code].name:
            return code
        near = Text(id="; sebut satu aturan", en="; name one rule")
    raise refusal(id=f'{file}: aturan "{word}" tidak dikenal{near.id}', en=f'{file}: unknown rule "{word}"{near.en}')


def _of_rule(meta: Meta, table: Mapping[str, object], file: str) -> dict[str, object]:
    options = {option.name: option for option in meta.options}
    try:
        model = _model(meta).model_validate(table)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise _refused(str(first["loc"][0]), meta, options, file) from error
    values = {name: value for name, value in model.model_dump(by_alias=True).items() if name in table}
    for name, value in values.items():
        _check_choice(options[name], value, f"{file}: {meta.code} {meta.name}")
    return values


def _check_choice(option: Option, value: object, where: str) -> None:
    if not option.choices or value == option.default:
        return
    for word in map(str, value if isinstance(value, tuple) else (value,)):
        if word not in option.choices:
            listed, near = ", ".join(option.choices), nearest(word, option.choices)
            raise refusal(
                id=f'{where}: {option.name} "{word}" tidak dikenal{near.id}; pilih salah satu dari {listed}',
                en=f'{where}: unknown {option.name} "{word}"{near.en}; choose one of {listed}',
            )


def _model(meta: Meta) -> type[BaseModel]:
    """Make the model of a rule's options; aliases let an option have any name."""
    fields: dict[str, Any] = {
        f"option_{number}": (_kind(option), Field(option.default, alias=option.name))
        for number, option in enumerate(meta.options)
    }
    return create_model(meta.code, __config__=ConfigDict(extra="forbid", strict=True), **fields)


def _kind(option: Option) -> object:
    """Give the type of an option's value; a list of the configuration becomes a tuple."""
    kind = type(option.default)
    return Annotated[tuple[StrictStr, ...], Strict(strict=False)] if kind is tuple else kind


def _refused(name: str, meta: Meta, options: Mapping[str, Option], file: str) -> RefusalError:
    where = f"{file}: {meta.code} {meta.name}"
    if name in options:
        due = _DUE[type(options[name].default)]
        return refusal(id=f"{where}: {name} harus {due.id}", en=f"{where}: {name} must be {due.en}")
    if not options:
        return refusal(id=f"{where}: aturan ini tidak punya pilihan", en=f"{where}: this rule has no options")
    near = nearest(name, options)
    return refusal(
        id=f'{where}: pilihan "{name}" tidak dikenal{near.id}', en=f'{where}: unknown option "{name}"{near.en}'
    )
