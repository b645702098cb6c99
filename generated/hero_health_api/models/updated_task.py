# Generated from specs/hero. Do not edit.
"""UpdatedTask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .updated_task_data import UpdatedTaskData


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdatedTask(Model):
    """The object `UpdatedTask`."""

    data: UpdatedTaskData
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .updated_task_data import UpdatedTaskData

        return (Field("data", "data", ModelOf(UpdatedTaskData), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        self.additional_properties = {}
