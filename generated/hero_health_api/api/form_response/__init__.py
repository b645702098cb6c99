# Generated from specs/hero. Do not edit.
"""The operations of the tag Form Response.

A method forgets its arguments before it waits, so that they are not in tracebacks that show local variables.
"""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpCaller

from ... import models


class FormResponse:
    """The operations of the tag Form Response."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    async def get_form_response(self, id: str) -> models.FormResponse:
        """Get form response.

        `GET /v1/form_response/{id}` · read · description known in part

        Args:
            id: `id` of the path.

        Returns:
            `FormResponse`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_form_response import OPERATION

        _call = self._caller.call(OPERATION, path={"id": id})
        del id
        return await _call
