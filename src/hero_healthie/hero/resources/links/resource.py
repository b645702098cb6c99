"""Links that patients get: to book an appointment, and to a file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from hero_health_api.api.links import Links as LinksTag
from hero_health_api.models import CreateAttachmentLinkBody, CreateBookingLinkBody
from hero_healthie._call.arguments import check_id, check_text
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.hero.resources.checks import check_day, check_future, check_uses
from hero_healthie_runtime.rest.unset import UNSET
from hero_healthie_runtime.tracebacks import without_traceback_frames
from hero_healthie_runtime.uploads import Upload

if TYPE_CHECKING:
    from hero_health_api.models import AttachmentLink, BookingLink, LinkStatus
    from hero_healthie.hero.caller import HeroCaller
    from hero_healthie_runtime.rest.record import Record


class Links(LinksTag):
    """`hero.links`: to_book, to_file, status; and the operations of the tag.

    Example:
        made = await hero.links.to_book(type="1", patient="101", uses=1)
        print((await hero.booking.get_booking_link(made.id)).short_link)
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "to_book": ("links.create_booking_link",),
        "to_file": ("links.create_attachment_link",),
        "status": ("links.get_link_status",),
    }

    def __init__(self, calls: HeroCaller) -> None:
        super().__init__(calls)
        self._calls = calls

    @without_traceback_frames
    async def to_book(
        self,
        *,
        type: str,
        patient: str | None = None,
        location: str | None = None,
        practitioner: str | None = None,
        between: tuple[date, date] | None = None,
        uses: int | None = None,
        expires: datetime | None = None,
    ) -> Record:
        """Make a link by which a patient books an appointment.

        It locks after ten wrong dates of birth; a time that the patient picks is held for 15 minutes.

        Args:
            type: the id of the appointment type.
            patient: the id of the patient; a newer page of the vendor ties each link to one.
            location: the id of the location.
            practitioner: the id of the practitioner.
            between: the first and the last day that can be booked.
            uses: how often it works; as often as one likes if left out.
            expires: until when it works, with a time zone.

        Returns:
            The fields that came: the response was not seen. With its `id`, `hero.booking.get_booking_link` fetches the
            link, typed.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Hero refused it, for example because there is no such type or patient.
            OutcomeUnknownError: it is unknown whether the link was made; a second one does no harm to records.
            APIError: the call did not succeed.
        """
        first, last = None, None
        if between is not None:
            if not isinstance(between, tuple) or len(between) != 2:
                raise InvalidArgumentError("between must be a pair of dates", argument="between")
            first, last = check_day("between", between[0]), check_day("between", between[1])
            if last < first:
                raise InvalidArgumentError("between ends before it begins", argument="between")
        body = CreateBookingLinkBody(
            appointment_type_id=check_id("type", type),
            maximum_use_count=UNSET if uses is None else check_uses("uses", uses),
            expiry_date=UNSET if expires is None else check_future("expires", expires),
            from_date=UNSET if first is None else first,
            to_date=UNSET if last is None else last,
            patient_id=UNSET if patient is None else check_id("patient", patient),
            location_id=UNSET if location is None else check_id("location", location),
            practitioner_id=UNSET if practitioner is None else check_id("practitioner", practitioner),
        )
        from hero_health_api.api.links.create_booking_link import OPERATION  # noqa: PLC0415 (loads its models)

        return await self._calls.call(OPERATION, body=body)

    @without_traceback_frames
    async def to_file(
        self,
        *,
        file: Upload | None = None,
        ehr_file: str | None = None,
        patient: str | None = None,
        name: str | None = None,
        uses: int | None = None,
        expires: datetime | None = None,
    ) -> AttachmentLink:
        """Make a link by which a patient fetches one file: one that is sent along, or one of the record.

        Args:
            file: the file, as an `Upload`.
            ehr_file: in its place, the id of a file of the record, from `list_patient_attachments`.
            patient: the id of the patient.
            name: the name of the file, for one that is sent along.
            uses: how often it works; as often as one likes if left out.
            expires: until when it works, with a time zone.

        Returns:
            The link; `hero.messages.send` takes it as its `attachment`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Hero refused it, for example because there is no such file or patient.
            OutcomeUnknownError: it is unknown whether the link was made; a second one does no harm to records.
            APIError: the call did not succeed.
        """
        if (file is None) == (ehr_file is None):
            raise InvalidArgumentError("give either file or ehr_file", argument="file")
        if file is not None and not isinstance(file, Upload):
            raise InvalidArgumentError('file must be an Upload, such as Upload("letter.pdf", content)', argument="file")
        if ehr_file is not None and name is not None:
            raise InvalidArgumentError("name goes with a file that is sent along only", argument="name")
        body = CreateAttachmentLinkBody(
            file_data=UNSET if file is None else file,
            ehr_file_id=UNSET if ehr_file is None else check_id("ehr_file", ehr_file),
            file_name=UNSET if name is None else check_text("name", name),
            patient_id=UNSET if patient is None else check_id("patient", patient),
            maximum_use_count=UNSET if uses is None else check_uses("uses", uses),
            expiry_date=UNSET if expires is None else check_future("expires", expires),
        )
        from hero_health_api.api.links.create_attachment_link import OPERATION  # noqa: PLC0415 (loads its models)

        return await self._calls.call(OPERATION, body=body)

    @without_traceback_frames
    async def status(self, link: BookingLink | AttachmentLink | Record | str) -> LinkStatus:
        """Return whether a link still works.

        Args:
            link: from `to_book` or `to_file`, its id, or the link itself.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: there is no such link, or not for this practice group.
            APIError: the call did not succeed.
        """
        texts = [link] if isinstance(link, str) else [getattr(link, name, None) for name in _NAMES]
        text = check_id("link", next((each for each in texts if each), link))
        from hero_health_api.api.links.get_link_status import OPERATION  # noqa: PLC0415 (loads its models)

        query = {"url": text} if text.startswith(("https://", "http://")) else {"id": text}
        return await self._calls.call(OPERATION, query=query)


_NAMES = ("id", "attachment_link")
"""The attributes by which a link is known."""

RESOURCE = Links
