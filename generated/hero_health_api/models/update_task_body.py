# Generated from specs/hero. Do not edit.
"""UpdateTaskBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_assignee_type import TaskAssigneeType
    from .task_priority import TaskPriority
    from .task_status import TaskStatus


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
        from .task_assignee_type import TaskAssigneeType
        from .task_priority import TaskPriority
        from .task_status import TaskStatus

        return (
            Field("assignee_id", "assignee_id", TEXT),
            Field("assignee_type", "assignee_type", EnumCodec(TaskAssigneeType)),
            Field("priority", "priority", EnumCodec(TaskPriority)),
            Field("status", "status", EnumCodec(TaskStatus)),
        )
