# Generated from specs/hero. Do not edit.
"""The operations of the tag Links."""

from __future__ import annotations

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_traceback_frames

from ... import models


class Links(MethodGroup):
    """The operations of the tag Links."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_attachment_link(self, *, body: models.CreateAttachmentLinkBody) -> models.AttachmentLink:
        """Create an Attachment Link.

        `POST /v1/attachment_links` · create · description known in part

        file_data is needed when ehr_file_id is absent.

        Args:
            body: What to send.

        Returns:
            `AttachmentLink`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_attachment_link import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_booking_link(self, *, body: models.CreateBookingLinkBody) -> Record:
        """Create a Booking Link.

        `POST /v1/booking_links` · create · description known in part

        Makes a shareable self-booking link, for one patient or generic.

        Args:
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_booking_link import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_video_link(self, *, body: Record | dict[str, JsonValue] | None = None) -> Record:
        """Create a Video Link.

        `POST /v1/video_links` · create · description inferred

        Args:
            body: What to send; may be left out.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_video_link import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def get_link_status(self, *, id: str | None = None, url: str | None = None) -> models.LinkStatus:
        """Get Link Status.

        `GET /v1/links/status` · read · description known in part

        Args:
            id: `id` of the query.
            url: `url` of the query.

        Returns:
            `LinkStatus`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_link_status import OPERATION

        return await self._caller.call(OPERATION, query={"id": id, "url": url})

    @without_traceback_frames
    async def update_booking_link(self, id: str, *, body: models.UpdateBookingLinkBody) -> Record:
        """Update a Booking Link.

        `PATCH /v1/booking_links/{id}` · idempotent_write · description known in part

        Args:
            id: `id` of the path.
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_booking_link import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
