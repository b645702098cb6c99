# Generated from specs/hero. Do not edit.
"""The operations of the tag Messages."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Messages(MethodGroup):
    """The operations of the tag Messages."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_batch_message(self, *, body: models.CreateBatchMessageBody) -> models.BatchMessage:
        """Create a Batch Message.

        `POST /v1/batch_message` · create · description known in part

        Args:
            body: What to send.

        Returns:
            `BatchMessage`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_batch_message import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def get_automated_message(self, id: str) -> Record:
        """Get Automated Message.

        `GET /v2/automated_messages/{id}` · read · description inferred

        Args:
            id: `id` of the path.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_automated_message import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_batch_message(self, id: str) -> models.BatchMessage:
        """Get a Batch Message.

        `GET /v1/batch_message/{id}` · read · description known in part

        Args:
            id: `id` of the path.

        Returns:
            `BatchMessage`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_batch_message import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_message(self, id: str) -> models.Message:
        """Get a Message.

        `GET /v1/messages/{id}` · read · description known in part

        Args:
            id: `id` of the path.

        Returns:
            `Message`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_message import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_batch_message_recipients(
        self, id: str, *, page_index: int | None = None, page_size: int | None = None, status: str | None = None
    ) -> ListCall[Record]:
        """List Batch Message Recipients.

        `GET /v1/batch_message/{id}/recipients` · read · description known in part

        Args:
            id: `id` of the path.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_batch_message_recipients import OPERATION

        return self._caller.list_call(
            OPERATION, path={"id": id}, query={"page_index": page_index, "page_size": page_size, "status": status}
        )

    @without_argument_frames
    def list_batch_message_sends(
        self,
        id: str,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        status: models.ListBatchMessageSendsStatus | str | None = None,
    ) -> ListCall[Record]:
        """List Batch Message Sends.

        `GET /v1/batch_message/{id}/messages` · read · description known in part

        Args:
            id: `id` of the path.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_batch_message_sends import OPERATION

        return self._caller.list_call(
            OPERATION, path={"id": id}, query={"page_index": page_index, "page_size": page_size, "status": status}
        )

    @without_argument_frames
    def list_batch_messages(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        status: models.ListBatchMessagesStatus | str | None = None,
    ) -> ListCall[models.BatchMessage]:
        """List Batch Messages.

        `GET /v1/batch_message` · read · description known in part

        Args:
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query.

        Returns:
            `ListCall[BatchMessage]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_batch_messages import OPERATION

        return self._caller.list_call(
            OPERATION, query={"page_index": page_index, "page_size": page_size, "status": status}
        )

    @without_argument_frames
    def list_templates(self, *, has_follow_up: bool | None = None) -> ListCall[Record]:
        """List Templates.

        `GET /v1/templates` · read · description known in part

        Args:
            has_follow_up: `has_follow_up` of the query.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_templates import OPERATION

        return self._caller.list_call(OPERATION, query={"has_follow_up": has_follow_up})

    @without_traceback_frames
    async def send_batch_message(self, id: str) -> Record:
        """Send a Batch Message.

        `PATCH /v1/batch_message/{id}/send` · create · description inferred

        Args:
            id: `id` of the path.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .send_batch_message import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def send_message(self, *, body: models.SendMessageBody) -> models.SentMessage:
        """Send a Message.

        `POST /v1/messages/send` · create · description known in part

        Args:
            body: What to send.

        Returns:
            `SentMessage`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .send_message import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def validate_snomed(self, *, body: models.ValidateSnomedBody) -> Record:
        """Validate SNOMED code.

        `POST /v1/snomed/validate` · read · description known in part

        Args:
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .validate_snomed import OPERATION

        return await self._caller.call(OPERATION, body=body)
