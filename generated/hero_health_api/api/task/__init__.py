# Generated from specs/hero. Do not edit.
"""The operations of the tag Task."""

from __future__ import annotations

from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_traceback_frames

from ... import models


class Task(MethodGroup):
    """The operations of the tag Task."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def get_task(self, id: str) -> models.Task:
        """Fetch one task.

        `GET /v2/tasks/{id}` · read · description known in part

        Args:
            id: `id` of the path. the task.

        Returns:
            `Task`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_task import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def update_task(self, id: str, *, body: models.UpdateTaskBody) -> models.UpdatedTask:
        """Change state, priority or assignee of a task.

        `PATCH /v1/tasks/{id}` · idempotent_write · description known in full

        Args:
            id: `id` of the path. the task.
            body: What to send.

        Returns:
            `UpdatedTask`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_task import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
