"""What reads and writes itself, as pydantic, and so FastAPI, sees it."""

from __future__ import annotations

from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from hero_healthie_runtime.errors import InvalidArgumentError
from hero_healthie_runtime.json import without_floats
from hero_healthie_runtime.models import ModelMethods


def schema_by_itself(kind: type[ModelMethods], described: CoreSchema, ref: str) -> CoreSchema:
    """Return the schema of a class that reads and writes itself, with another one to describe it in OpenAPI."""

    def read(value: Any, _handler: object) -> Any:
        if isinstance(value, kind):
            return value
        try:
            return kind.from_dict(without_floats(value))
        except InvalidArgumentError as error:
            problem = PydanticCustomError("invalid_fields", "{problem}", {"problem": str(error)})
        raise problem

    serialization = core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    return core_schema.no_info_wrap_validator_function(read, described, ref=ref, serialization=serialization)
