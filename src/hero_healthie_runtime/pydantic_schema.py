"""What reads and writes itself, as pydantic, and so FastAPI, sees it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from hero_healthie_runtime.errors import InvalidArgumentError
from hero_healthie_runtime.json import exact_number, is_array, is_object, without_floats
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

    def write(value: ModelMethods, info: core_schema.SerializationInfo) -> Any:
        return _numbers(value.to_dict()) if info.mode_is_json() else value.to_dict()

    serialization = core_schema.plain_serializer_function_ser_schema(write, info_arg=True)
    return core_schema.no_info_wrap_validator_function(read, described, ref=ref, serialization=serialization)


def _numbers(value: Any) -> Any:
    if isinstance(value, Decimal):
        return exact_number(value)
    if is_object(value):
        return {key: _numbers(item) for key, item in value.items()}
    return [_numbers(item) for item in value] if is_array(value) else value
