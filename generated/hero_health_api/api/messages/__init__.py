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
        """Prepare a batch of messages. Nothing is sent before `send_batch_message`.

        `POST /v1/batch_message` · create · description known in part

        Args:
            body: What to send.
                    channel: `EMAIL`, `NHS_APP` or `SMS`
                    recipients: by NHS number and date of birth, or otherwise
                    subject: for emails; is required by the vendor when `channel` is `EMAIL`
                    content: the text

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
        """Fetch one message that is sent by itself.

        `GET /v2/automated_messages/{id}` · read · description inferred

        Args:
            id: `id` of the path. the message, from `list_automated_messages`.

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
        """Fetch one batch of messages and its state.

        `GET /v1/batch_message/{id}` · read · description known in part

        Args:
            id: `id` of the path. the batch.

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
        """Fetch one message and what became of it.

        `GET /v1/messages/{id}` · read · description known in part

        Of the values of `status` only `delivered` was seen.

        Args:
            id: `id` of the path. the message.

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
        """List the recipients of a batch and whether each was found.

        `GET /v1/batch_message/{id}/recipients` · read · description known in part

        Args:
            id: `id` of the path. the batch.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query. only those in this state.

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
        """List the messages of a batch and what became of each.

        `GET /v1/batch_message/{id}/messages` · read · description known in part

        Args:
            id: `id` of the path. the batch.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query. only those in this state.

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
        """List batches of messages.

        `GET /v1/batch_message` · read · description known in part

        The filter `status` knows other states than a batch shows.

        Args:
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query. only those in this state.

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
        """List templates of messages.

        `GET /v1/templates` · read · description known in part

        It does not page.

        Args:
            has_follow_up: `has_follow_up` of the query. only those with a second message.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_templates import OPERATION

        return self._caller.list_call(OPERATION, query={"has_follow_up": has_follow_up})

    @without_traceback_frames
    async def send_batch_message(self, id: str) -> Record:
        """Send a batch to all its recipients.

        `PATCH /v1/batch_message/{id}/send` · create · description inferred

        It cannot be called back.

        Args:
            id: `id` of the path. the batch.

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
        """Send one message to a patient, now or later.

        `POST /v1/messages/send` · create · description known in part

        It cannot be called back; a repeat sends it twice.

        Args:
            body: What to send.
                    patient_id: whom it goes to
                    message_string: the text
                    message_type: the channel
                    fallback_message_type: the channel if the first one fails
                    send_at: when to send it; now if left out
                    attachment_uuid: a file, from `create_attachment_link`
                    encrypted: show the text only after the patient proved who they are
                    auto_write_to_record: write it into the record, with `snomed_code`
                    snomed_code: a code that `validate_snomed` accepts

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
        """Ask whether a SNOMED code can be written to records.

        `POST /v1/snomed/validate` · read · description known in part

        Args:
            body: What to send.
                    code: the code

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .validate_snomed import OPERATION

        return await self._caller.call(OPERATION, body=body)
