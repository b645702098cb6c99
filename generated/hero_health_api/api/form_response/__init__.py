# Generated from specs/hero. Do not edit.
"""The operations of the tag Form Response."""

from __future__ import annotations

from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_traceback_frames

from ... import models


class FormResponse(MethodGroup):
    """The operations of the tag Form Response."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def get_form_response(self, id: str) -> models.FormResponse:
        """Fetch the answers to one form.

        `GET /v1/form_response/{id}` · read · description known in part

        Args:
            id: `id` of the path. the response; its own id comes back as a number.

        Returns:
            `FormResponse`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_form_response import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})
