# Generated from specs/hero. Do not edit.
"""getTask: GET /v2/tasks/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.task_status import TaskStatus


@_define(kw_only=True, repr=False, getstate_setstate=False)
class TaskPatient(Model):
    """The object `TaskPatient`."""

    dob: datetime.date | None
    id: str
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    emis_id: str | None = None
    uid: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("id", "id", TEXT, required=True),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("uid", "uid", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("dob", UNSET)
        self.dob = value if value is None else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[1](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[2](value)) if type(value) is str else read[2](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[3](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[4](value)
        value = get("uid", None)
        self.uid = value if type(value) is str or value is None else read[5](value)
        self.additional_properties = {}


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
        from ...models.task_status import TaskStatus

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


OPERATION: HttpOperation[Task] = HttpOperation(
    name="getTask",
    python_path="hero.task.get_task",
    method="GET",
    path="/v2/tasks/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Task)),
)
