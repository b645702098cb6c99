# Generated from specs/hero. Do not edit.
"""The operations of the tag Webhooks."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Webhooks(MethodGroup):
    """The operations of the tag Webhooks."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_webhook(self, *, body: models.CreateWebhookBody) -> models.Webhook:
        """Create a Webhook.

        `POST /v1/webhooks` · create · description known in full

        Subscribe a URL to one event type.

        Args:
            body: What to send.

        Returns:
            `Webhook`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_webhook import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def delete_webhook(self, id: str) -> Record:
        """Delete webhook.

        `DELETE /v1/webhooks/{id}` · idempotent_write · description inferred

        Args:
            id: `id` of the path.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .delete_webhook import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_webhooks(self, *, event_type: str | None = None) -> ListCall[Record]:
        """List Webhooks.

        `GET /v1/webhooks` · read · description known in part

        Webhooks of the authenticated practice group.

        Args:
            event_type: `event_type` of the query.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_webhooks import OPERATION

        return self._caller.list_call(OPERATION, query={"event_type": event_type})
