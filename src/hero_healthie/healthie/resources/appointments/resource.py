"""Healthie appointments: free times, booking, moving, cancelling and listing."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from healthie_api import (
    Appointment,
    AppointmentListItem,
    AppointmentOrderKeys,
    CreateAppointmentInput,
    UpdateAppointmentInput,
)
from healthie_api.operations.appointments import OPERATION as LIST_APPOINTMENTS
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id, check_text
from hero_healthie.errors import InvalidArgumentError, NotFoundError
from hero_healthie.healthie.resources.appointments.kind import APPOINTMENTS, provider_of, type_of
from hero_healthie.healthie.resources.appointments.times import (
    Between,
    Slot,
    check_slot,
    check_span,
    day_of,
    range_of,
)
from hero_healthie.healthie.resources.appointments.validation import (
    INITIATORS,
    InitiatedBy,
    place_values,
    time_values,
    who_values,
)
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.metadata import tag_for
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import build, record_in
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from healthie_api.operations.appointment_writes import UpdateAppointmentPayload

_MOST_DAYS = timedelta(days=62)


class Appointments(ReferencedResource[AppointmentListItem]):
    """`healthie.appointments`: slots, book, reschedule, cancel, get, list, reconcile.

    Example:
        days = (date.today() + timedelta(days=7), date.today() + timedelta(days=14))
        free = await healthie.appointments.slots(provider="1", type="1", between=days, tz="America/New_York")
        visit = await healthie.appointments.book(free[0], client="61", contact_type="Phone Call")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "slots": ("queries.available_slots_for_range",),
        "book": ("mutations.create_appointment", "queries.appointment", "queries.appointments"),
        "reschedule": ("mutations.update_appointment", "queries.appointment"),
        "cancel": ("mutations.update_appointment",),
        "get": ("queries.appointment",),
        "list": ("queries.appointments",),
        "reconcile": ("queries.appointments",),
        "reconcile_many": ("queries.appointments",),
    }
    KIND = APPOINTMENTS
    SEARCHED: ClassVar[Mapping[str, object]] = {"is_org": True}
    """Without anything else Healthie lists the appointments of the user of the key."""

    @without_traceback_frames
    async def slots(
        self,
        *,
        provider: str,
        type: str,
        between: Between,
        tz: str,
        contact_type: str | None = None,
        location: str | None = None,
        rescheduling: str | None = None,
    ) -> builtins.list[Slot]:
        """Return the free times of a provider, in order; empty where there is no such provider or type.

        `book` takes one of them.

        Args:
            provider: the id of the provider.
            type: the id of the appointment type.
            between: the first and the last day, as dates, or two moments, as datetimes; at most 62 days.
            tz: the time zone of the days, and of the slots, as an IANA name such as `America/New_York`.
            contact_type: such as `In Person`.
            location: the id of the location, where the provider's hours differ by that.
            rescheduling: the id of an appointment that is to be moved: its own time counts as free. Provider and type
                must be its own.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: the call did not succeed.
        """
        check_id("provider", provider)
        check_id("type", type)
        check_given(check_id, location=location, rescheduling=rescheduling)
        if not isinstance(tz, str):
            raise InvalidArgumentError("tz must be the IANA name of a time zone", argument="tz")
        first, last = range_of(between, tz)
        check_span(first, last, _MOST_DAYS)
        from healthie_api.operations.available_slots_for_range import OPERATION  # noqa: PLC0415 (loads its models)

        variables = {
            "appointment_to_reschedule_id": rescheduling,
            "appt_loc_id": location,
            "appt_type_id": type,
            "contact_type": contact_type,
            "end_date": day_of(last),
            "provider_id": provider,
            "start_date": day_of(first),
            "timezone": tz,
        }
        found = await self._calls.send(OPERATION, variables)
        slots = [
            Slot(
                start=each.date.astimezone(first.tzinfo),
                provider=each.user_id or provider,
                type=type,
                minutes=each.length,
                appointment=each.appointment_id,
                is_full=each.is_fully_booked is True,
            )
            for each in found or ()
            if each.date is not None
        ]
        earliest, latest = first.astimezone(UTC), last.astimezone(UTC)
        inside = [slot for slot in slots if earliest <= slot.start.astimezone(UTC) <= latest]
        return sorted(inside, key=lambda slot: slot.start.astimezone(UTC))

    @without_traceback_frames
    async def book(
        self,
        slot: Slot | None = None,
        *,
        client: str | None = None,
        attendees: Sequence[str] | None = None,
        contact_type: str,
        location: str | None = None,
        start: datetime | None = None,
        tz: str | None = None,
        type: str | None = None,
        provider: str | None = None,
        notes: str | None = None,
        video_url: str | None = None,
        check_availability: bool = True,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> Appointment:
        """Book an appointment, and return it: a slot, or a start with a type.

        It is sent with the offset from UTC, so that it means one moment also where clocks are changed. A time that its
        zone does not have, or has twice, is refused.

        A reference is sent in `metadata`, as `hero_healthie_reference`: yours, or a random one. By it
        `await error.reconcile()` finds the appointment when an OutcomeUnknownError leaves open whether it exists. With
        `ensure="once"`, an appointment with the same reference is searched for first, and again before anything is sent
        a second time; if there is one, it is returned.

        Args:
            slot: one of `slots`; it says start, type and provider.
            client: the id of the client of an individual appointment.
            attendees: the ids of the clients of a group appointment; Healthie refuses several for an individual one.
            contact_type: such as `In Person`, `Phone Call` or `Healthie Video Call`.
            location: the id of the location; required in person.
            start: when it begins: a datetime with a time zone, or without one beside `tz`.
            tz: the time zone of `start`, as an IANA name such as `America/New_York`.
            type: the id of the appointment type; required without a slot.
            provider: the id of the provider; the user of the key if left out.
            notes: notes of the staff.
            video_url: a link to a video call elsewhere.
            check_availability: False books also when the provider is not available.
            metadata: your data, at most 2,000 characters as JSON, the reference included.
            reference: your name for this appointment, such as the number of a request; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: a rule of appointments is broken; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because the time is taken, or there is no such client,
                type, provider or location; `field_errors` says why.
            ConflictError: with `ensure`: an appointment with this reference differs or was cancelled, or there are
                several.
            OutcomeUnknownError: it is unknown whether the appointment exists; reconcile before repeating.
            APIError: the call did not succeed.
        """
        check_flags(check_availability=check_availability)
        if ensure is not None and reference is None:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        if slot is None and type is None:
            raise InvalidArgumentError("type is required without a slot", argument="type")
        check_given(check_text, notes=notes, video_url=video_url)
        when = time_values(slot, start, tz, type, provider)
        tag, text = tag_for(metadata, reference)
        values = {
            **when,
            **place_values(contact_type, location),
            **who_values(client, attendees),
            "notes": notes,
            "external_videochat_url": video_url,
            "enforce_availability": True if check_availability else None,
            "metadata": text,
        }
        appointment = build(CreateAppointmentInput, values)
        narrowed = {"provider_id": when["other_party_id"], "is_org": None} if when["other_party_id"] else {}
        writer = self._writer(**narrowed)
        made: object = await writer.create(appointment, tag=tag, reference=reference, ensure=ensure)
        return await self._whole(made, Appointment, self.get, reference)

    @without_traceback_frames
    async def reschedule(
        self,
        id: str,
        slot: Slot | None = None,
        *,
        start: datetime | None = None,
        tz: str | None = None,
        check_availability: bool = True,
        notify: bool = True,
    ) -> Appointment:
        """Move an appointment to another time, and return it.

        Type and provider stay as they are: a slot of others is refused, once the appointment was read.

        Args:
            id: the id of the appointment.
            slot: one of `slots(rescheduling=id, …)`.
            start: when it begins, in place of a slot: a datetime with a time zone, or without one beside `tz`.
            tz: the time zone of `start`, as an IANA name such as `America/New_York`.
            check_availability: False moves it also when the provider is not available.
            notify: False sends no e-mail about it.

        Raises:
            InvalidArgumentError: an argument cannot be right, or the slot is of another type or provider; nothing was
                changed.
            InvalidRequestError: Healthie refused it, for example because the time is taken, or because there is no such
                appointment; `field_errors` says why.
            NotFoundError: there is no such appointment, or not for this key; with a slot, for which it is read.
            OutcomeUnknownError: it was sent, and it is unknown whether it was done; get the appointment.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        check_flags(check_availability=check_availability, notify=notify)
        if slot is not None:
            check_slot(slot)
        when = time_values(slot, start, tz, None, None)
        if slot is not None:
            known = await self.get(id)
            for name, its in (("type", type_of(known)), ("provider", provider_of(known))):
                if its is not None and its != getattr(slot, name):
                    raise InvalidArgumentError(
                        f"slot is of another {name} than the appointment; ask for slots(rescheduling=…)",
                        argument="slot",
                    )
        values = {
            "datetime": when["datetime"],
            "timezone": when["timezone"],
            "enforce_availability": True if check_availability else None,
            "skip_notification_email": None if notify else True,
        }
        return await self._update(id, values)

    @without_traceback_frames
    async def cancel(
        self, id: str, *, reason: str | None = None, reason_id: str | None = None, by: InitiatedBy | None = None
    ) -> Appointment:
        """Cancel an appointment, and return it. It stays in the lists, and its time is free again.

        Args:
            id: the id of the appointment.
            reason: why, in words.
            reason_id: why, as the id of one of the organization's reasons; not together with `reason`.
            by: who cancels: `client`, `provider` or `organization`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such appointment.
            OutcomeUnknownError: it was sent, and it is unknown whether it was done; get the appointment.
            APIError: the call did not succeed.

        Example:
            visit = sandbox.given.healthie.appointment(user_id="61")
            await healthie.appointments.cancel(visit.id, reason="ill", by="client")
        """
        check_given(check_text, reason=reason)
        check_given(check_id, reason_id=reason_id)
        if reason_id is not None and reason is not None:
            raise InvalidArgumentError("reason and reason_id exclude each other", argument="reason_id")
        if by is not None:
            check_choice("by", by, INITIATORS)
        values = {
            "pm_status": "Cancelled",
            "other_cancellation_reason": reason,
            "cancellation_reason_id": reason_id,
            "cancellation_initiated_by": by,
        }
        return await self._update(id, values)

    @without_traceback_frames
    async def get(self, id: str) -> Appointment:
        """Get one appointment.

        Args:
            id: the id of the appointment.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            NotFoundError: there is no such appointment, or not for this key.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        from healthie_api.operations.appointment import OPERATION  # noqa: PLC0415 (loads its models)

        found = await self._calls.send(OPERATION, {"id": id})
        if found is None:
            raise NotFoundError(
                "there is no such appointment, or not for this key", operation="healthie.queries.appointment"
            )
        return found

    @without_argument_frames
    def list(
        self,
        *,
        between: Between | None = None,
        tz: str | None = None,
        provider: str | None = None,
        client: str | None = None,
        organization: bool = False,
        sort: AppointmentOrderKeys | str | None = None,
        page_size: int | None = None,
    ) -> ListCall[AppointmentListItem]:
        """List appointments, past and cancelled ones too: `async for visit in healthie.appointments.list(…)`.

        Healthie's own list holds only future ones unless it is asked for all; this asks for all.

        Args:
            between: the first and the last day, as dates, or the first and the last moment, as datetimes.
            tz: the time zone of the days, as an IANA name such as `America/New_York`; required with dates.
            provider: the id of the provider; with one that nobody has, the list is empty.
            client: the id of the client; likewise.
            organization: True for those of the whole organization; left out, and without provider and client, they are
                those of the user of the key.
            sort: an order key such as `AppointmentOrderKeys.DATE_ASC`.
            page_size: appointments on one page, within what Healthie allows for one request.

        Returns:
            `ListCall[AppointmentListItem]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        first, last = (None, None) if between is None else range_of(between, tz)
        check_given(check_id, provider=provider, client=client)
        check_flags(organization=organization)
        if sort is not None:
            check_choice("sort", sort, [each.value for each in AppointmentOrderKeys])
        if page_size is not None:
            check_page_size(page_size, LIST_APPOINTMENTS.max_page_size)
        variables = {
            "endDate": last,
            "filter": "all",
            "first": page_size,
            "is_org": organization or None,
            "order_by": sort,
            "provider_id": provider,
            "startDate": first,
            "user_id": client,
        }
        return self._calls.list_call(LIST_APPOINTMENTS, variables)

    async def _update(self, id: str, values: Mapping[str, Any]) -> Appointment:
        check_id("id", id)
        appointment = build(UpdateAppointmentInput, {**values, "id": id})
        from healthie_api.operations.appointment_writes import UPDATE_APPOINTMENT  # noqa: PLC0415 (loads its models)

        def updated(payload: UpdateAppointmentPayload) -> Appointment:
            return record_in(payload.appointment, "appointment")

        return updated(await self._calls.send(UPDATE_APPOINTMENT, {"input": appointment}, updated))


RESOURCE = Appointments
