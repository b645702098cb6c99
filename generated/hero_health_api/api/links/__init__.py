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
        """Make a link by which a patient fetches one file.

        `POST /v1/attachment_links` · create · description known in part

        file_data is needed when ehr_file_id is absent.

        The file is one of the record, or one that is sent along.

        Args:
            body: What to send.
                    ehr_file_id: a file of the record, from `list_patient_attachments`
                    file_data: a file to send along: an `Upload`, or its Base64 as text; is required by the vendor unless `ehr_file_id` is given
                    file_name: its name
                    maximum_use_count: how often the link works
                    expiry_date: until when the link works

        Returns:
            `AttachmentLink`.
            `attachment_link` is the link; `attachment_uuid` is what `send_message` takes.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_attachment_link import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_booking_link(self, *, body: models.CreateBookingLinkBody) -> Record:
        """Make a link by which a patient books.

        `POST /v1/booking_links` · create · description known in part

        Makes a shareable self-booking link, for one patient or generic.

        A newer text of the vendor ties a link to a patient, older guides do not. A link locks after ten wrong dates of birth, and a time that a patient picks through it is held for 15 minutes.

        Args:
            body: What to send.
                    patient_id: who may use it
                    appointment_type_id: what can be booked
                    maximum_use_count: how often it works
                    expiry_date: until when it works
                    from_date: first day that can be booked
                    to_date: last day that can be booked

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
        """Make a link to a video call.

        `POST /v1/video_links` · create · description inferred

        What the body holds is not documented: pass what the vendor told you as a dict.

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
        """Fetch whether a link still works.

        `GET /v1/links/status` · read · description known in part

        Args:
            id: `id` of the query. the link.
            url: `url` of the query. the link, where its id is not known.

        Returns:
            `LinkStatus`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_link_status import OPERATION

        return await self._caller.call(OPERATION, query={"id": id, "url": url})

    @without_traceback_frames
    async def update_booking_link(self, id: str, *, body: models.UpdateBookingLinkBody) -> Record:
        """Change what a booking link offers.

        `PATCH /v1/booking_links/{id}` · idempotent_write · description known in part

        Args:
            id: `id` of the path. the link.
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_booking_link import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
