"""Valid arguments for the methods of any generated package."""

from __future__ import annotations

import types
import typing
from collections.abc import Sequence
from typing import Any

import pydantic

from tests.support.values import value_of


def argument_of(package: Any, hint: Any, levels: int = 3) -> Any:
    """A valid value of an annotation; a list in the depth is empty, as an input may hold itself."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {list, Sequence}:
        return [argument_of(package, inner[0], levels - 1)] if levels > 0 else []
    if origin in {typing.Union, types.UnionType}:
        return argument_of(package, next(choice for choice in inner if choice is not type(None)), levels)
    if isinstance(hint, type) and issubclass(hint, pydantic.BaseModel):
        hint.model_rebuild()
        fields = {name: field.annotation for name, field in hint.model_fields.items() if field.is_required()}
        if issubclass(hint, package.OneOfInput):
            name = next(iter(hint.model_fields))
            fields = {name: hint.model_fields[name].annotation}
        return hint(**{name: argument_of(package, annotation, levels - 1) for name, annotation in fields.items()})
    if hint is package.Upload:
        return package.Upload("a.txt", b"text")
    return value_of(hint)
