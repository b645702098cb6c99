# Generated from specs/hero. Do not edit.
"""The operations of the tag Partners."""

from __future__ import annotations

from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_traceback_frames

from ... import models


class Partners(MethodGroup):
    """The operations of the tag Partners."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def get_heidi_token(self) -> models.HeidiToken:
        """Fetch a token for Heidi, the scribe, of the admin and practice group that call.

        `GET /v1/partners/heidi/token` · read · description known in full

        Heidi token for the calling admin and practice group.

        A secret: whoever has it acts for them until `expiration_time`.

        Returns:
            `HeidiToken`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_heidi_token import OPERATION

        return await self._caller.call(OPERATION)
