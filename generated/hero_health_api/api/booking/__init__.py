# Generated from specs/hero. Do not edit.
"""The operations of the tag Booking."""

from __future__ import annotations

import datetime

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Booking(MethodGroup):
    """The operations of the tag Booking."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def cancel_appointment(self, id: str, *, body: models.CancelAppointmentBody | None = None) -> Record:
        """Cancel an appointment.

        `PATCH /v1/appointments/{id}/cancel` · idempotent_write · description known in part

        The practice's policy on late cancellations counts unless it is suppressed.

        Args:
            id: `id` of the path. the appointment.
            body: What to send; may be left out.
                    suppress_cancellation_policy: cancel later than the policy allows
                    suppress_mail: send the patient no mail

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .cancel_appointment import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)

    @without_traceback_frames
    async def check_slot_availability(self, *, body: models.CheckSlotAvailabilityBody) -> models.SlotAvailability:
        """Ask whether a time is still free.

        `POST /v1/slots/availability` · read · description known in part

        It reserves nothing.

        Args:
            body: What to send.
                    start_time: a moment with a time zone
                    duration: minutes

        Returns:
            `SlotAvailability`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .check_slot_availability import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def count_slots(
        self,
        *,
        appointment_type_id: str | None = None,
        end_date: datetime.date | None = None,
        location_id: str | None = None,
        practitioner_id: str | None = None,
        start_date: datetime.date | None = None,
    ) -> Record:
        """Count the free times of each day.

        `GET /v1/slots/count` · read · description known in part

        Args:
            appointment_type_id: `appointment_type_id` of the query.
            end_date: `end_date` of the query. the last day.
            location_id: `location_id` of the query.
            practitioner_id: `practitioner_id` of the query.
            start_date: `start_date` of the query. the first day.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .count_slots import OPERATION

        return await self._caller.call(
            OPERATION,
            query={
                "appointment_type_id": appointment_type_id,
                "end_date": end_date,
                "location_id": location_id,
                "practitioner_id": practitioner_id,
                "start_date": start_date,
            },
        )

    @without_traceback_frames
    async def create_appointment(self, *, body: models.CreateAppointmentBody) -> models.CreatedAppointment:
        """Reserve a time for a patient.

        `POST /v1/appointments` · create · description known in full

        Creates an appointment reservation.

        A reservation is not a booking: `bookAppointment` makes it one, an operation whose path is not known here. `hero.booking.book` calls it once you say where it is. How long a reservation holds is not documented, and staff can still book its time in EMIS or SystmOne, so one can be lost.

        Args:
            body: What to send.
                    start_time: a moment with a time zone
                    duration: minutes
                    patient_id: whom it is for
                    suppress_availability_check: reserve a time that is not free, too
                    suppress_mail: send the patient no mail

        Returns:
            `CreatedAppointment`.
            `reserved_until`: until then nobody else gets the time.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_appointment import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def edit_appointment(self, id: str, *, body: models.EditAppointmentBody) -> Record:
        """Move an appointment that is not confirmed yet.

        `PUT /v1/appointments/{id}` · idempotent_write · description known in part

        Changes an appointment that is not confirmed yet.

        One that is confirmed has `booking_confirmed_at`, and cannot be moved so.

        Args:
            id: `id` of the path. the appointment.
            body: What to send.
                    start_time: a moment with a time zone
                    duration: minutes
                    practitioner_id: who sees the patient; required also if that stays
                    suppress_availability_check: take a time that is not free, too

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .edit_appointment import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)

    @without_traceback_frames
    async def get_appointment(self, id: str) -> models.Appointment:
        """Fetch one appointment.

        `GET /v1/appointments/{id}` · read · description known in part

        Args:
            id: `id` of the path. the appointment.

        Returns:
            `Appointment`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_appointment import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_appointment_status(self, id: str) -> Record:
        """Fetch the state of an appointment.

        `GET /v1/appointments/{id}/status` · read · description inferred

        The method was inferred from the name.

        Args:
            id: `id` of the path. the appointment.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_appointment_status import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_booking_link(self, id: str) -> models.BookingLink:
        """Fetch one booking link.

        `GET /v1/booking_links/{id}` · read · description known in part

        Args:
            id: `id` of the path. the link.

        Returns:
            `BookingLink`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_booking_link import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_traceback_frames
    async def get_slot(self, id: str) -> models.Slot:
        """Fetch one free time.

        `GET /v1/slots/{id}` · read · description known in part

        Args:
            id: `id` of the path. the slot.

        Returns:
            `Slot`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_slot import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_automated_messages(
        self,
        *,
        notification_type: str | None = None,
        order_by: str | None = None,
        order_descending: bool | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        recipient_id: str | None = None,
        status: str | None = None,
    ) -> ListCall[Record]:
        """List messages that Hero sent by itself.

        `GET /v2/automated_messages` · read · description known in part

        Args:
            notification_type: `notification_type` of the query. of this kind.
            order_by: `orderBy` of the query.
            order_descending: `order_descending` of the query.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            recipient_id: `recipient_id` of the query. to this patient.
            status: `status` of the query. only those in this state.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_automated_messages import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "notification_type": notification_type,
                "order_by": order_by,
                "order_descending": order_descending,
                "page_index": page_index,
                "page_size": page_size,
                "recipient_id": recipient_id,
                "status": status,
            },
        )

    @without_argument_frames
    def list_booking_links(self) -> ListCall[Record]:
        """List links by which patients book.

        `GET /v2/bookinglinks` · read · description inferred

        Its query is not documented; `with_options(extra_query=…)` sends what you know.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_booking_links import OPERATION

        return self._caller.list_call(OPERATION)

    @without_argument_frames
    def list_slots(
        self, *, end_date: datetime.date | None = None, start_date: datetime.date | None = None
    ) -> ListCall[Record]:
        """List free times between two days.

        `GET /v1/slots` · read · description known in part

        Paginated bookable slots, filterable by location, practitioner, type, dates.

        The list pages and takes filters by location, practitioner and type, whose names were not seen: `with_options(extra_query=…)` sends what you know. `hero.booking.slots` filters what comes, and takes days in a time zone.

        Args:
            end_date: `end_date` of the query. the last day.
            start_date: `start_date` of the query. the first day.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.
            Rows that are likely those of `get_slot`; none was seen.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_slots import OPERATION

        return self._caller.list_call(OPERATION, query={"end_date": end_date, "start_date": start_date})
