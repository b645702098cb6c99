"""Classes of objects that stand next to others: one is imported when the first object of it is read.

Making a class takes longer than reading a hundred objects, and most that a wide object may hold are not in a response.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import resolve_name
from typing import Any

import pydantic
from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Later(type):
    """The type of a class that stands for another of the same name and module, which need not be imported yet."""

    def real(cls) -> type[pydantic.BaseModel]:
        """Return the class that it stands for."""
        found: type[pydantic.BaseModel] = getattr(import_module(cls.__module__), cls.__name__)
        return found

    def __get_pydantic_core_schema__(cls, *_: object) -> CoreSchema:
        validate: Any = None

        def read(value: object) -> object:
            nonlocal validate
            if validate is None:
                validate = cls.real().__pydantic_validator__.validate_python
            return validate(value)

        return core_schema.no_info_plain_validator_function(read)

    def __get_pydantic_json_schema__(cls, _: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return handler(cls.real().__pydantic_core_schema__)


def later(package: str, *paths: str) -> tuple[Later, ...]:
    """Return classes that stand for others, each of which is given as `..models.tag:Tag`, relative to a package."""
    return tuple(_later(package, *path.split(":")) for path in paths)


@cache
def _later(package: str, module: str, name: str) -> Later:
    return Later(name, (), {"__module__": resolve_name(module, package)})


def real(annotation: Any) -> Any:
    """Return the class that one stands for, and anything else as it is."""
    return annotation.real() if isinstance(annotation, Later) else annotation
