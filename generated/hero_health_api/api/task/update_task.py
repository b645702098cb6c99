# Generated from specs/hero. Do not edit.
"""updateTask: PATCH /v1/tasks/{id}."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.task_status import TaskStatus


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdatedTask(Model):
    """The object `UpdatedTask`."""

    data: TaskRef
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("data", "data", ModelOf(TaskRef), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateTaskBody(Model):
    """The object `UpdateTaskBody`."""

    _sent = True

    assignee_id: str | Unset = UNSET
    assignee_type: TaskAssigneeType | str | Unset = UNSET
    priority: TaskPriority | str | Unset = UNSET
    status: TaskStatus | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.task_status import TaskStatus

        return (
            Field("assignee_id", "assignee_id", TEXT),
            Field("assignee_type", "assignee_type", EnumCodec(TaskAssigneeType)),
            Field("priority", "priority", EnumCodec(TaskPriority)),
            Field("status", "status", EnumCodec(TaskStatus)),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class TaskRef(Model):
    """The object `TaskRef`."""

    id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", TEXT, required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        self.additional_properties = {}


class TaskPriority(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    HIGH = "high"
    HIGHEST = "highest"
    LOW = "low"
    LOWEST = "lowest"
    MEDIUM = "medium"


class TaskAssigneeType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ADMIN = "admin"
    ADMIN_TEAM = "admin_team"


OPERATION: HttpOperation[UpdatedTask] = HttpOperation(
    name="updateTask",
    python_path="hero.task.update_task",
    method="PATCH",
    path="/v1/tasks/{id}",
    safety="idempotent_write",
    confidence="full",
    body_type=UpdateTaskBody,
    body_required=True,
    json=ModelOf(UpdateTaskBody).write,
    decode=json_response(ModelOf(UpdatedTask)),
)
