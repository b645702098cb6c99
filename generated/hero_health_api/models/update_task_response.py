# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""UpdateTaskResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..runtime import JsonValue
from ..structure import Field, Model, ModelOf

if TYPE_CHECKING:
    from .update_task_response_data import UpdateTaskResponseData


@_define(kw_only=True, repr=False)
class UpdateTaskResponse(Model):
    """The object `UpdateTaskResponse`."""

    data: UpdateTaskResponseData
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .update_task_response_data import UpdateTaskResponseData

        return (Field("data", "data", ModelOf(UpdateTaskResponseData), required=True),)
