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
        """Have events of one kind delivered to a URL.

        `POST /v1/webhooks` · create · description known in full

        Subscribe a URL to one event type.

        Without a `signing_key` deliveries are not signed, and this package refuses them. A repeat registers it twice.

        Args:
            body: What to send.
                    event_type: the kind of event; more exist than are described
                    url: an https URL of yours
                    signing_key: the secret that deliveries are signed with
                    headers: headers that deliveries carry

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
        """Have events no longer delivered.

        `DELETE /v1/webhooks/{id}` · idempotent_write · description inferred

        Args:
            id: `id` of the path. the webhook.

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
        """List where events are delivered.

        `GET /v1/webhooks` · read · description known in part

        Webhooks of the authenticated practice group.

        Args:
            event_type: `event_type` of the query. only those for this event.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.
            Signing keys may come along: keep them out of logs.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_webhooks import OPERATION

        return self._caller.list_call(OPERATION, query={"event_type": event_type})
