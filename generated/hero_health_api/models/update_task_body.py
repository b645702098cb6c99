# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""UpdateTaskBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .update_task_body_assignee_type import UpdateTaskBodyAssigneeType
    from .update_task_body_priority import UpdateTaskBodyPriority
    from .update_task_body_status import UpdateTaskBodyStatus


@_define(kw_only=True, repr=False)
class UpdateTaskBody(Model):
    """The object `UpdateTaskBody`."""

    assignee_id: str | Unset = UNSET
    assignee_type: UpdateTaskBodyAssigneeType | str | Unset = UNSET
    priority: UpdateTaskBodyPriority | str | Unset = UNSET
    status: UpdateTaskBodyStatus | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .update_task_body_assignee_type import UpdateTaskBodyAssigneeType
        from .update_task_body_priority import UpdateTaskBodyPriority
        from .update_task_body_status import UpdateTaskBodyStatus

        return (
            Field("assignee_id", "assignee_id", TEXT),
            Field("assignee_type", "assignee_type", EnumCodec(UpdateTaskBodyAssigneeType)),
            Field("priority", "priority", EnumCodec(UpdateTaskBodyPriority)),
            Field("status", "status", EnumCodec(UpdateTaskBodyStatus)),
        )
