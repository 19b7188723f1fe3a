"""The model's fields as its annotations tell them, and the validator that pydantic's core makes of them.

pydantic's own model classes read the same, but take ten times as long to import and build.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Annotated, NamedTuple, get_args, get_origin, get_type_hints

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from renja_lint.plan.fields import Value


class Field(NamedTuple):
    """A field: one value, where ``read`` makes it of its node; else ``prepare`` opens the node for what is inside.

    ``inner`` is that: the model of a part, or the field of a value; ``many`` tells that there may be several.
    """

    read: Callable[[object], object] | None = None
    prepare: Callable[[object], object] | None = None
    inner: type | Field | None = None
    many: bool = False


@cache
def shape(model: type) -> dict[str, Field]:
    """Give the fields of a model by name, in order."""
    hints = get_type_hints(model, include_extras=True)
    return {name: _field(hint) for name, hint in hints.items() if get_origin(hint) is Annotated}


@cache
def validator(model: type) -> SchemaValidator:
    """Give what makes a model of a tree, or raises pydantic's ``ValidationError``."""
    return SchemaValidator(_core(model))


def _field(hint: object) -> Field:
    kind, marker = get_args(hint)
    if isinstance(marker, Value):
        return Field(marker.read)
    many = get_origin(kind) is tuple
    inside = get_args(kind)[0]
    inner = _field(inside) if get_origin(inside) is Annotated else inside
    return Field(None, marker.prepare, inner, many)


def _core(model: type) -> CoreSchema:
    names = list(shape(model))
    fields = [
        core_schema.dataclass_field(
            name, core_schema.with_default_schema(_of(field), default=getattr(model, name)), kw_only=True
        )
        for name, field in shape(model).items()
    ]
    inside = core_schema.dataclass_args_schema(model.__name__, fields, extra_behavior="forbid")
    return core_schema.dataclass_schema(_slotted(model), inside, names, slots=True)


@cache
def _slotted(model: type) -> type:
    """Give the same model with a slot for each field: its instances take up less than half the memory."""
    return type(model.__name__, (model,), {"__slots__": tuple(shape(model)), "__module__": model.__module__})


def _of(field: Field) -> CoreSchema:
    if field.read is not None:
        return core_schema.no_info_plain_validator_function(field.read)
    assert field.prepare is not None
    inner = _of(field.inner) if isinstance(field.inner, Field) else _core(field.inner or object)
    if field.many:
        every = core_schema.tuple_schema([inner], variadic_item_index=0)
        return core_schema.no_info_before_validator_function(field.prepare, every)
    return core_schema.no_info_before_validator_function(field.prepare, core_schema.nullable_schema(inner))
