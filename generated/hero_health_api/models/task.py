# Generated from specs/hero. Do not edit.
"""Task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .task_patient import TaskPatient
    from .task_status import TaskStatus


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Task(Model):
    """The object `Task`."""

    category: str
    id: str
    patient: TaskPatient
    status: TaskStatus
    type_label: str
    details: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .task_patient import TaskPatient
        from .task_status import TaskStatus

        return (
            Field("category", "category", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("patient", "patient", ModelOf(TaskPatient), required=True),
            Field("status", "status", EnumCodec(TaskStatus), required=True),
            Field("type_label", "type_label", TEXT, required=True),
            Field("details", "details", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("category", UNSET)
        self.category = value if type(value) is str else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[1](value)
        value = get("patient", UNSET)
        self.patient = read[2](value)
        value = get("status", UNSET)
        self.status = read[3](value)
        value = get("type_label", UNSET)
        self.type_label = value if type(value) is str else read[4](value)
        value = get("details", None)
        self.details = value if type(value) is str or value is None else read[5](value)
        self.additional_properties = {}
