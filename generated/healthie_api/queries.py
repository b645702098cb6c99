# Generated from specs/healthie. Do not edit.
"""The queries of Healthie, as methods.

What they import they import when they are called.
"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeVar, overload

from hero_healthie_runtime.graphql.operation import GraphQLCaller
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames
from typing_extensions import deprecated

import healthie_api as models

A = TypeVar("A")


class Queries(MethodGroup):
    """Every query of the schema; None as an argument means that it is not sent."""

    def __init__(self, caller: GraphQLCaller) -> None:
        self._caller = caller

    @overload
    def advance_appointment_prices(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.AdvanceAppointmentPrice]: ...
    @overload
    def advance_appointment_prices(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def advance_appointment_prices(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AdvanceAppointmentPrice] | ListCall[A]:
        """List what the vendor calls `advanceAppointmentPrices`, page by page.

        `query advanceAppointmentPrices` · read.

        Args:
            after: `String`
            appointment_type_id: `ID`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AdvanceAppointmentPrice]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.advance_appointment_prices import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_type_id": appointment_type_id,
                "before": before,
                "first": first,
                "last": last,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def alert_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.AlertTemplate]: ...
    @overload
    def alert_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def alert_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AlertTemplate] | ListCall[A]:
        """List what the vendor calls `alertTemplates`, page by page.

        `query alertTemplates` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 398
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AlertTemplate]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.alert_templates import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "keywords": keywords, "last": last}, into=into
        )

    @without_argument_frames
    def allergy_suggestions(self, *, category: str | None = None) -> ListCall[str]:
        """List what the vendor calls `allergySuggestions`, page by page.

        `query allergySuggestions` · read.

        Args:
            category: `String`

        Returns:
            `ListCall[str]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.allergy_suggestions import OPERATION

        return self._caller.list_call(OPERATION, {"category": category})

    @overload
    async def announcement(self, *, id: str | None = None, into: None = None) -> models.Announcement | None: ...
    @overload
    async def announcement(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def announcement(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.Announcement | A | None:
        """Fetch what the vendor calls `announcement`: see the fields of `Announcement`.

        `query announcement` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Announcement`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.announcement import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def announcements(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_dismissed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.Announcement]: ...
    @overload
    def announcements(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_dismissed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def announcements(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_dismissed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Announcement] | ListCall[A]:
        """List what the vendor calls `announcements`, page by page.

        `query announcements` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            exclude_dismissed: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 66
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Announcement]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.announcements import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "exclude_dismissed": exclude_dismissed,
                "first": first,
                "keywords": keywords,
                "last": last,
            },
            into=into,
        )

    @overload
    def api_keys(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ApiKeyOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.ApiKey]: ...
    @overload
    def api_keys(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ApiKeyOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def api_keys(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ApiKeyOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ApiKey] | ListCall[A]:
        """List what the vendor calls `apiKeys`, page by page.

        `query apiKeys` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `ApiKeyOrderKeys`. `CREATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ApiKey]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.api_keys import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def applied_tag(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: None = None
    ) -> models.AppliedTag | None: ...
    @overload
    async def applied_tag(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def applied_tag(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: type[A] | None = None
    ) -> models.AppliedTag | A | None:
        """Fetch what the vendor calls `appliedTag`: see the fields of `AppliedTag`.

        `query appliedTag` · read.

        Args:
            id: `ID`
            include_deleted: `Boolean`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppliedTag`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.applied_tag import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "include_deleted": include_deleted}, into=into)

    @overload
    def applied_tags(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.AppliedTagOrderKeys | str | None = None,
        tag_id: str | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        into: None = None,
    ) -> ListCall[models.AppliedTag]: ...
    @overload
    def applied_tags(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.AppliedTagOrderKeys | str | None = None,
        tag_id: str | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def applied_tags(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.AppliedTagOrderKeys | str | None = None,
        tag_id: str | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppliedTag] | ListCall[A]:
        """List what the vendor calls `appliedTags`, page by page.

        `query appliedTags` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 110
            id: `ID`
            last: `Int`; for one page, which is awaited
            order_by: `AppliedTagOrderKeys`. `UNSORTED` when left out
            tag_id: `ID`
            updated_after: `ISO8601DateTime`
            updated_before: `ISO8601DateTime`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppliedTag]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.applied_tags import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "id": id,
                "last": last,
                "order_by": order_by,
                "tag_id": tag_id,
                "updated_after": updated_after,
                "updated_before": updated_before,
            },
            into=into,
        )

    @overload
    async def appointment(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: None = None
    ) -> models.Appointment | None: ...
    @overload
    async def appointment(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def appointment(
        self, *, id: str | None = None, include_deleted: bool | None = None, into: type[A] | None = None
    ) -> models.Appointment | A | None:
        """Fetch one appointment.

        `query appointment` · read.

        Args:
            id: `ID`. The appointment
            include_deleted: `Boolean`. Find it also when it was deleted; `False` when left out; as True deleted ones are found
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Appointment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "include_deleted": include_deleted}, into=into)

    @overload
    def appointment_booking_warnings(
        self,
        *,
        additional_providers: str | None = None,
        appointment_type_id: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        current_appt_id: str | None = None,
        date: datetime | None = None,
        is_editing: bool | None = None,
        is_group_appt: bool | None = None,
        is_repeating: bool | None = None,
        length_in_minutes: int | None = None,
        provider_id: str | None = None,
        recurring_appt_id: str | None = None,
        repeat_interval: str | None = None,
        repeat_times: str | None = None,
        time: str | None = None,
        timezone: str | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentBookingWarning]: ...
    @overload
    def appointment_booking_warnings(
        self,
        *,
        additional_providers: str | None = None,
        appointment_type_id: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        current_appt_id: str | None = None,
        date: datetime | None = None,
        is_editing: bool | None = None,
        is_group_appt: bool | None = None,
        is_repeating: bool | None = None,
        length_in_minutes: int | None = None,
        provider_id: str | None = None,
        recurring_appt_id: str | None = None,
        repeat_interval: str | None = None,
        repeat_times: str | None = None,
        time: str | None = None,
        timezone: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_booking_warnings(
        self,
        *,
        additional_providers: str | None = None,
        appointment_type_id: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        current_appt_id: str | None = None,
        date: datetime | None = None,
        is_editing: bool | None = None,
        is_group_appt: bool | None = None,
        is_repeating: bool | None = None,
        length_in_minutes: int | None = None,
        provider_id: str | None = None,
        recurring_appt_id: str | None = None,
        repeat_interval: str | None = None,
        repeat_times: str | None = None,
        time: str | None = None,
        timezone: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentBookingWarning] | ListCall[A]:
        """List what the vendor calls `appointmentBookingWarnings`, page by page.

        `query appointmentBookingWarnings` · read.

        Args:
            additional_providers: `String`
            appointment_type_id: `ID`
            attendee_ids: `[ID]`
            current_appt_id: `String`
            date: `ISO8601DateTime`
            is_editing: `Boolean`
            is_group_appt: `Boolean`
            is_repeating: `Boolean`
            length_in_minutes: `Int`
            provider_id: `ID`
            recurring_appt_id: `ID`
            repeat_interval: `String`
            repeat_times: `String`
            time: `String`
            timezone: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentBookingWarning]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_booking_warnings import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "additional_providers": additional_providers,
                "appointment_type_id": appointment_type_id,
                "attendee_ids": attendee_ids,
                "current_appt_id": current_appt_id,
                "date": date,
                "is_editing": is_editing,
                "is_group_appt": is_group_appt,
                "is_repeating": is_repeating,
                "length_in_minutes": length_in_minutes,
                "provider_id": provider_id,
                "recurring_appt_id": recurring_appt_id,
                "repeat_interval": repeat_interval,
                "repeat_times": repeat_times,
                "time": time,
                "timezone": timezone,
            },
            into=into,
        )

    @overload
    def appointment_frequency_data(
        self, *, only_to_current_date: bool | None = None, org_level: bool | None = None, into: None = None
    ) -> ListCall[models.AppointmentDataType]: ...
    @overload
    def appointment_frequency_data(
        self, *, only_to_current_date: bool | None = None, org_level: bool | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_frequency_data(
        self, *, only_to_current_date: bool | None = None, org_level: bool | None = None, into: type[A] | None = None
    ) -> ListCall[models.AppointmentDataType] | ListCall[A]:
        """List what the vendor calls `appointmentFrequencyData`, page by page.

        `query appointmentFrequencyData` · read.

        Args:
            only_to_current_date: `Boolean`
            org_level: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentDataType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_frequency_data import OPERATION

        return self._caller.list_call(
            OPERATION, {"only_to_current_date": only_to_current_date, "org_level": org_level}, into=into
        )

    @overload
    async def appointment_inclusion(
        self, *, id: str | None = None, uuid: str | None = None, into: None = None
    ) -> models.AppointmentInclusionType | None: ...
    @overload
    async def appointment_inclusion(
        self, *, id: str | None = None, uuid: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def appointment_inclusion(
        self, *, id: str | None = None, uuid: str | None = None, into: type[A] | None = None
    ) -> models.AppointmentInclusionType | A | None:
        """Fetch what the vendor calls `appointmentInclusion`: see the fields of `AppointmentInclusionType`.

        `query appointmentInclusion` · read.

        Args:
            id: `ID`
            uuid: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentInclusionType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_inclusion import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "uuid": uuid}, into=into)

    @overload
    async def appointment_location(
        self, *, id: str | None = None, into: None = None
    ) -> models.AppointmentLocation | None: ...
    @overload
    async def appointment_location(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def appointment_location(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.AppointmentLocation | A | None:
        """Fetch what the vendor calls `appointmentLocation`: see the fields of `AppointmentLocation`.

        `query appointmentLocation` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentLocation`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_location import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def appointment_locations(
        self,
        *,
        after: str | None = None,
        appointment_date: date | str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[int | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        location_ids: Sequence[str | None] | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        resource: str | None = None,
        with_availability: bool | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentLocation]: ...
    @overload
    def appointment_locations(
        self,
        *,
        after: str | None = None,
        appointment_date: date | str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[int | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        location_ids: Sequence[str | None] | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        resource: str | None = None,
        with_availability: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_locations(
        self,
        *,
        after: str | None = None,
        appointment_date: date | str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[int | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        location_ids: Sequence[str | None] | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        resource: str | None = None,
        with_availability: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentLocation] | ListCall[A]:
        """List what the vendor calls `appointmentLocations`, page by page.

        `query appointmentLocations` · read.

        Args:
            after: `String`
            appointment_date: `String`
            appointment_type_id: `ID`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 221
            ids: `[Int]`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            location_ids: `[ID]`
            org_level: `Boolean`
            provider_id: `ID`
            provider_ids: `[ID]`
            resource: `String`
            with_availability: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentLocation]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_locations import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_date": appointment_date,
                "appointment_type_id": appointment_type_id,
                "before": before,
                "first": first,
                "ids": ids,
                "keywords": keywords,
                "last": last,
                "location_ids": location_ids,
                "org_level": org_level,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "resource": resource,
                "with_availability": with_availability,
            },
            into=into,
        )

    @without_traceback_frames
    async def appointment_number_per_day_of_month(
        self, *, date: date | str | None = None, include_blockers: bool | None = None
    ) -> str | None:
        """Fetch what the vendor calls `appointmentNumberPerDayOfMonth`: see the fields of `String`.

        `query appointmentNumberPerDayOfMonth` · read.

        Args:
            date: `String`
            include_blockers: `Boolean`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_number_per_day_of_month import OPERATION

        return await self._caller.call(OPERATION, {"date": date, "include_blockers": include_blockers})

    @overload
    async def appointment_request(self, *, id: str, into: None = None) -> models.AppointmentRequestType | None: ...
    @overload
    async def appointment_request(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def appointment_request(
        self, *, id: str, into: type[A] | None = None
    ) -> models.AppointmentRequestType | A | None:
        """Fetch what the vendor calls `appointmentRequest`: see the fields of `AppointmentRequestType`.

        `query appointmentRequest` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentRequestType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_request import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def appointment_requests(
        self,
        *,
        after: str | None = None,
        appointment_location_ids: Sequence[str] | None = None,
        before: str | None = None,
        current_status: models.AppointmentRequestStatus | str | None = None,
        current_statuses: Sequence[models.AppointmentRequestStatus | str] | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.AppointmentRequestOrderKeys | str | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        with_org: bool | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentRequestType]: ...
    @overload
    def appointment_requests(
        self,
        *,
        after: str | None = None,
        appointment_location_ids: Sequence[str] | None = None,
        before: str | None = None,
        current_status: models.AppointmentRequestStatus | str | None = None,
        current_statuses: Sequence[models.AppointmentRequestStatus | str] | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.AppointmentRequestOrderKeys | str | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        with_org: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_requests(
        self,
        *,
        after: str | None = None,
        appointment_location_ids: Sequence[str] | None = None,
        before: str | None = None,
        current_status: models.AppointmentRequestStatus | str | None = None,
        current_statuses: Sequence[models.AppointmentRequestStatus | str] | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.AppointmentRequestOrderKeys | str | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        with_org: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentRequestType] | ListCall[A]:
        """List what the vendor calls `appointmentRequests`, page by page.

        `query appointmentRequests` · read.

        Args:
            after: `String`
            appointment_location_ids: `[ID!]`
            before: `String`; for one page, which is awaited
            current_status: `AppointmentRequestStatus`; deprecated. Does nothing at the vendor
            current_statuses: `[AppointmentRequestStatus!]`. `['OPEN']` when left out; closed ones do not come
            first: `Int`; how many nodes a page holds, 25 when not given, at most 27
            last: `Int`; for one page, which is awaited
            order_by: `AppointmentRequestOrderKeys`
            range_end: `ISO8601Date`
            range_start: `ISO8601Date`
            with_org: `Boolean`; deprecated. Does nothing at the vendor
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentRequestType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_requests import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_location_ids": appointment_location_ids,
                "before": before,
                "current_status": current_status,
                "current_statuses": current_statuses,
                "first": first,
                "last": last,
                "order_by": order_by,
                "range_end": range_end,
                "range_start": range_start,
                "with_org": with_org,
            },
            into=into,
        )

    @overload
    async def appointment_setting(
        self, *, id: str | None = None, provider_id: str | None = None, into: None = None
    ) -> models.AppointmentSetting | None: ...
    @overload
    async def appointment_setting(
        self, *, id: str | None = None, provider_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def appointment_setting(
        self, *, id: str | None = None, provider_id: str | None = None, into: type[A] | None = None
    ) -> models.AppointmentSetting | A | None:
        """Fetch how a provider can be booked.

        `query appointmentSetting` · read.

        Args:
            id: `ID`
            provider_id: `ID`. The provider; yourself if left out
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_setting import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "provider_id": provider_id}, into=into)

    @overload
    async def appointment_type(self, *, id: str | None = None, into: None = None) -> models.AppointmentType | None: ...
    @overload
    async def appointment_type(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def appointment_type(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.AppointmentType | A | None:
        """Fetch what the vendor calls `appointmentType`: see the fields of `AppointmentType`.

        `query appointmentType` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_type import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def appointment_type_credit_changes(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentCreditChange]: ...
    @overload
    def appointment_type_credit_changes(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_type_credit_changes(
        self,
        *,
        after: str | None = None,
        appointment_type_id: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentCreditChange] | ListCall[A]:
        """List what the vendor calls `appointmentTypeCreditChanges`, page by page.

        `query appointmentTypeCreditChanges` · read.

        Args:
            after: `String`
            appointment_type_id: `ID`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 76
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentCreditChange]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_credit_changes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_type_id": appointment_type_id,
                "before": before,
                "first": first,
                "last": last,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def appointment_types(
        self,
        *,
        after: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        clients_can_book: bool | None = None,
        embed_or_sharing_link: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.AppointmentTypeOrderKeys | str | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_group: bool | None = None,
        with_deleted_appt_types: bool | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentTypeListItem]: ...
    @overload
    def appointment_types(
        self,
        *,
        after: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        clients_can_book: bool | None = None,
        embed_or_sharing_link: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.AppointmentTypeOrderKeys | str | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_group: bool | None = None,
        with_deleted_appt_types: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_types(
        self,
        *,
        after: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        clients_can_book: bool | None = None,
        embed_or_sharing_link: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.AppointmentTypeOrderKeys | str | None = None,
        org_level: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_group: bool | None = None,
        with_deleted_appt_types: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentTypeListItem] | ListCall[A]:
        """List the kinds of appointments one can book.

        `query appointmentTypes` · read.

        Args:
            after: `String`
            appointment_type_ids: `[ID]`. Exactly these
            before: `String`; for one page, which is awaited
            clients_can_book: `Boolean`. Only those that patients may book themselves
            embed_or_sharing_link: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 30
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            offering_id: `String`. Those that a package contains
            order_by: `AppointmentTypeOrderKeys`. `POSITION_ASC` when left out
            org_level: `Boolean`. Those of the organization
            provider_id: `String`. Those that this provider offers
            provider_ids: `[ID]`
            show_group: `Boolean`. Group appointments too
            with_deleted_appt_types: `Boolean`. Deleted ones too; `False` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentTypeListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_types import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_type_ids": appointment_type_ids,
                "before": before,
                "clients_can_book": clients_can_book,
                "embed_or_sharing_link": embed_or_sharing_link,
                "first": first,
                "keywords": keywords,
                "last": last,
                "offering_id": offering_id,
                "order_by": order_by,
                "org_level": org_level,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "show_group": show_group,
                "with_deleted_appt_types": with_deleted_appt_types,
            },
            into=into,
        )

    @overload
    def appointment_workflow_statuses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_statuses: Sequence[models.AppointmentWorkflowChartNoteStatus | str | None] | None = None,
        client_id: str | None = None,
        cms1500_statuses: Sequence[models.Cms1500Status | str | None] | None = None,
        first: int | None = None,
        invoice_statuses: Sequence[models.RequestedPaymentStatus | str | None] | None = None,
        last: int | None = None,
        provider_ids: Sequence[str] | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentWorkflowStatus]: ...
    @overload
    def appointment_workflow_statuses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_statuses: Sequence[models.AppointmentWorkflowChartNoteStatus | str | None] | None = None,
        client_id: str | None = None,
        cms1500_statuses: Sequence[models.Cms1500Status | str | None] | None = None,
        first: int | None = None,
        invoice_statuses: Sequence[models.RequestedPaymentStatus | str | None] | None = None,
        last: int | None = None,
        provider_ids: Sequence[str] | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointment_workflow_statuses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_statuses: Sequence[models.AppointmentWorkflowChartNoteStatus | str | None] | None = None,
        client_id: str | None = None,
        cms1500_statuses: Sequence[models.Cms1500Status | str | None] | None = None,
        first: int | None = None,
        invoice_statuses: Sequence[models.RequestedPaymentStatus | str | None] | None = None,
        last: int | None = None,
        provider_ids: Sequence[str] | None = None,
        range_end: date | None = None,
        range_start: date | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentWorkflowStatus] | ListCall[A]:
        """List what the vendor calls `appointmentWorkflowStatuses`, page by page.

        `query appointmentWorkflowStatuses` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            chart_note_statuses: `[AppointmentWorkflowChartNoteStatus]`
            client_id: `ID`
            cms1500_statuses: `[Cms1500Status]`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 90
            invoice_statuses: `[RequestedPaymentStatus]`
            last: `Int`; for one page, which is awaited
            provider_ids: `[ID!]`
            range_end: `ISO8601Date`
            range_start: `ISO8601Date`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentWorkflowStatus]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_workflow_statuses import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "chart_note_statuses": chart_note_statuses,
                "client_id": client_id,
                "cms1500_statuses": cms1500_statuses,
                "first": first,
                "invoice_statuses": invoice_statuses,
                "last": last,
                "provider_ids": provider_ids,
                "range_end": range_end,
                "range_start": range_start,
            },
            into=into,
        )

    @overload
    def appointments(
        self,
        *,
        after: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        color_scheme_id: str | None = None,
        current_week: bool | None = None,
        end_date: date | None = None,
        exclude_appointments_with_invoice: bool | None = None,
        exclude_group_appointments: bool | None = None,
        filter: str | None = None,
        filter_by_appointment_location_ids: Sequence[str | None] | None = None,
        filter_by_appointment_status: str | None = None,
        filter_by_appointment_statuses: Sequence[str | None] | None = None,
        filter_by_appointment_type_id: str | None = None,
        filter_by_appointment_type_ids: Sequence[str | None] | None = None,
        filter_by_chart_note_written: bool | None = None,
        filter_by_client_confirmed: bool | None = None,
        filter_by_contact_types: str | None = None,
        filter_by_invoices: bool | None = None,
        filter_by_location_id: str | None = None,
        filter_by_provider_confirmed: bool | None = None,
        filter_synced_appointments: bool | None = None,
        first: int | None = None,
        include_blockers: bool | None = None,
        include_nil_blockers: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_active: bool | None = None,
        is_confirmed: bool | None = None,
        is_org: bool | None = None,
        is_upcoming: bool | None = None,
        is_with_clients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.AppointmentOrderKeys | str | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_appointments: bool | None = None,
        sort_by: str | None = None,
        specific_day: date | str | None = None,
        start_date: date | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        unconfirmed: bool | None = None,
        use_provider_inclusions: bool | None = None,
        user_id: str | None = None,
        with_all_statuses: bool | None = None,
        with_others: bool | None = None,
        without_status: bool | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentListItem]: ...
    @overload
    def appointments(
        self,
        *,
        after: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        color_scheme_id: str | None = None,
        current_week: bool | None = None,
        end_date: date | None = None,
        exclude_appointments_with_invoice: bool | None = None,
        exclude_group_appointments: bool | None = None,
        filter: str | None = None,
        filter_by_appointment_location_ids: Sequence[str | None] | None = None,
        filter_by_appointment_status: str | None = None,
        filter_by_appointment_statuses: Sequence[str | None] | None = None,
        filter_by_appointment_type_id: str | None = None,
        filter_by_appointment_type_ids: Sequence[str | None] | None = None,
        filter_by_chart_note_written: bool | None = None,
        filter_by_client_confirmed: bool | None = None,
        filter_by_contact_types: str | None = None,
        filter_by_invoices: bool | None = None,
        filter_by_location_id: str | None = None,
        filter_by_provider_confirmed: bool | None = None,
        filter_synced_appointments: bool | None = None,
        first: int | None = None,
        include_blockers: bool | None = None,
        include_nil_blockers: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_active: bool | None = None,
        is_confirmed: bool | None = None,
        is_org: bool | None = None,
        is_upcoming: bool | None = None,
        is_with_clients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.AppointmentOrderKeys | str | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_appointments: bool | None = None,
        sort_by: str | None = None,
        specific_day: date | str | None = None,
        start_date: date | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        unconfirmed: bool | None = None,
        use_provider_inclusions: bool | None = None,
        user_id: str | None = None,
        with_all_statuses: bool | None = None,
        with_others: bool | None = None,
        without_status: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def appointments(
        self,
        *,
        after: str | None = None,
        attendee_ids: Sequence[str | None] | None = None,
        before: str | None = None,
        color_scheme_id: str | None = None,
        current_week: bool | None = None,
        end_date: date | None = None,
        exclude_appointments_with_invoice: bool | None = None,
        exclude_group_appointments: bool | None = None,
        filter: str | None = None,
        filter_by_appointment_location_ids: Sequence[str | None] | None = None,
        filter_by_appointment_status: str | None = None,
        filter_by_appointment_statuses: Sequence[str | None] | None = None,
        filter_by_appointment_type_id: str | None = None,
        filter_by_appointment_type_ids: Sequence[str | None] | None = None,
        filter_by_chart_note_written: bool | None = None,
        filter_by_client_confirmed: bool | None = None,
        filter_by_contact_types: str | None = None,
        filter_by_invoices: bool | None = None,
        filter_by_location_id: str | None = None,
        filter_by_provider_confirmed: bool | None = None,
        filter_synced_appointments: bool | None = None,
        first: int | None = None,
        include_blockers: bool | None = None,
        include_nil_blockers: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_active: bool | None = None,
        is_confirmed: bool | None = None,
        is_org: bool | None = None,
        is_upcoming: bool | None = None,
        is_with_clients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.AppointmentOrderKeys | str | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_appointments: bool | None = None,
        sort_by: str | None = None,
        specific_day: date | str | None = None,
        start_date: date | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        unconfirmed: bool | None = None,
        use_provider_inclusions: bool | None = None,
        user_id: str | None = None,
        with_all_statuses: bool | None = None,
        with_others: bool | None = None,
        without_status: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentListItem] | ListCall[A]:
        """List future appointments only, unless `filter` says otherwise.

        `query appointments` · read.

        Without `filter` past appointments do not come. Where a plural filter stands beside a singular one, the plural one counts.

        Args:
            after: `String`
            attendee_ids: `[ID]`. With any of these attendees
            before: `String`; for one page, which is awaited
            color_scheme_id: `String`
            current_week: `Boolean`
            end_date: `ISO8601DateTime`. Works only together with `start_date`
            exclude_appointments_with_invoice: `Boolean`. `False` when left out
            exclude_group_appointments: `Boolean`. `False` when left out
            filter: `String`. Which ones in time; `future` when left out; past ones do not come; takes `future`, `past`, `ended`, `didnt-occur`, `upcoming` or `all`; `upcoming` and `all` by a guide of the vendor only
            filter_by_appointment_location_ids: `[ID]`. Beats `filter_by_location_id`
            filter_by_appointment_status: `String`
            filter_by_appointment_statuses: `[String]`. Beats `filter_by_appointment_status`
            filter_by_appointment_type_id: `ID`
            filter_by_appointment_type_ids: `[ID]`. Beats `filter_by_appointment_type_id`
            filter_by_chart_note_written: `Boolean`. Is inverted: True finds those without a note, False those with one
            filter_by_client_confirmed: `Boolean`
            filter_by_contact_types: `String`. One text, separated by commas
            filter_by_invoices: `Boolean`
            filter_by_location_id: `ID`
            filter_by_provider_confirmed: `Boolean`
            filter_synced_appointments: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 25
            include_blockers: `Boolean`. Times that a provider blocked, too; `True` when left out
            include_nil_blockers: `Boolean`
            include_suborganizations: `Boolean`
            insurance_plan_ids: `[ID]`. Needs `is_org`; of providers
            is_active: `Boolean`. Does nothing at the vendor when `with_all_statuses` is `True`
            is_confirmed: `Boolean`
            is_org: `Boolean`. Those of the whole organization
            is_upcoming: `Boolean`
            is_with_clients: `Boolean`
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `AppointmentOrderKeys`
            organization_id: `ID`. Needs `is_org`
            provider_id: `ID`. Appointments of this provider
            provider_ids: `[ID]`
            show_appointments: `Boolean`. `True` when left out; as False only synced ones come
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            specific_day: `String`
            start_date: `ISO8601DateTime`. Works only together with `end_date`
            state_license: `String`. Needs `is_org`; of providers
            tag_ids: `[ID]`. Needs `is_org`; of providers
            unconfirmed: `Boolean`
            use_provider_inclusions: `Boolean`. `True` when left out
            user_id: `ID`. Appointments of this patient or provider; yourself when left out
            with_all_statuses: `Boolean`. Beats `is_active` and the filter `didnt-occur`
            with_others: `Boolean`. Is inverted: True leaves blockers out
            without_status: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointments import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "attendee_ids": attendee_ids,
                "before": before,
                "colorSchemeId": color_scheme_id,
                "currentWeek": current_week,
                "endDate": end_date,
                "exclude_appointments_with_invoice": exclude_appointments_with_invoice,
                "exclude_group_appointments": exclude_group_appointments,
                "filter": filter,
                "filter_by_appointment_location_ids": filter_by_appointment_location_ids,
                "filter_by_appointment_status": filter_by_appointment_status,
                "filter_by_appointment_statuses": filter_by_appointment_statuses,
                "filter_by_appointment_type_id": filter_by_appointment_type_id,
                "filter_by_appointment_type_ids": filter_by_appointment_type_ids,
                "filter_by_chart_note_written": filter_by_chart_note_written,
                "filter_by_client_confirmed": filter_by_client_confirmed,
                "filter_by_contact_types": filter_by_contact_types,
                "filter_by_invoices": filter_by_invoices,
                "filter_by_location_id": filter_by_location_id,
                "filter_by_provider_confirmed": filter_by_provider_confirmed,
                "filter_synced_appointments": filter_synced_appointments,
                "first": first,
                "include_blockers": include_blockers,
                "include_nil_blockers": include_nil_blockers,
                "include_suborganizations": include_suborganizations,
                "insurance_plan_ids": insurance_plan_ids,
                "is_active": is_active,
                "is_confirmed": is_confirmed,
                "is_org": is_org,
                "is_upcoming": is_upcoming,
                "is_with_clients": is_with_clients,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "organization_id": organization_id,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "show_appointments": show_appointments,
                "sort_by": sort_by,
                "specificDay": specific_day,
                "startDate": start_date,
                "state_license": state_license,
                "tag_ids": tag_ids,
                "unconfirmed": unconfirmed,
                "use_provider_inclusions": use_provider_inclusions,
                "user_id": user_id,
                "with_all_statuses": with_all_statuses,
                "with_others": with_others,
                "without_status": without_status,
            },
            into=into,
        )

    @overload
    async def appointments_summary(
        self,
        *,
        provider_ids: Sequence[str | None] | None = None,
        range_end: date | str | None = None,
        range_start: date | str | None = None,
        range_type: str | None = None,
        require_cache_threshold: int | None = None,
        into: None = None,
    ) -> models.AppointmentSummaryData | None: ...
    @overload
    async def appointments_summary(
        self,
        *,
        provider_ids: Sequence[str | None] | None = None,
        range_end: date | str | None = None,
        range_start: date | str | None = None,
        range_type: str | None = None,
        require_cache_threshold: int | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def appointments_summary(
        self,
        *,
        provider_ids: Sequence[str | None] | None = None,
        range_end: date | str | None = None,
        range_start: date | str | None = None,
        range_type: str | None = None,
        require_cache_threshold: int | None = None,
        into: type[A] | None = None,
    ) -> models.AppointmentSummaryData | A | None:
        """Fetch what the vendor calls `appointmentsSummary`: see the fields of `AppointmentSummaryData`.

        `query appointmentsSummary` · read.

        Args:
            provider_ids: `[ID]`
            range_end: `String`
            range_start: `String`
            range_type: `String`
            require_cache_threshold: `Int`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AppointmentSummaryData`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointments_summary import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "provider_ids": provider_ids,
                "range_end": range_end,
                "range_start": range_start,
                "range_type": range_type,
                "require_cache_threshold": require_cache_threshold,
            },
            into=into,
        )

    @overload
    async def assumed_brand(
        self,
        *,
        brand_id: str | None = None,
        branded_url: str | None = None,
        custom_sign_in_path: str | None = None,
        partner_name: str | None = None,
        into: None = None,
    ) -> models.AssumedBrand | None: ...
    @overload
    async def assumed_brand(
        self,
        *,
        brand_id: str | None = None,
        branded_url: str | None = None,
        custom_sign_in_path: str | None = None,
        partner_name: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def assumed_brand(
        self,
        *,
        brand_id: str | None = None,
        branded_url: str | None = None,
        custom_sign_in_path: str | None = None,
        partner_name: str | None = None,
        into: type[A] | None = None,
    ) -> models.AssumedBrand | A | None:
        """Fetch what the vendor calls `assumedBrand`: see the fields of `AssumedBrand`.

        `query assumedBrand` · read.

        Args:
            brand_id: `ID`
            branded_url: `String`
            custom_sign_in_path: `String`
            partner_name: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AssumedBrand`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.assumed_brand import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "brand_id": brand_id,
                "branded_url": branded_url,
                "custom_sign_in_path": custom_sign_in_path,
                "partner_name": partner_name,
            },
            into=into,
        )

    @overload
    def audit_log(
        self,
        *,
        acting_user_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        event_type: models.AuditEventType | str | None = None,
        first: int | None = None,
        last: int | None = None,
        occurred_after: datetime | None = None,
        occurred_before: datetime | None = None,
        order_by: models.AuditEventOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_name: models.AuditEventResourceName | str | None = None,
        into: None = None,
    ) -> ListCall[models.AuditEvent]: ...
    @overload
    def audit_log(
        self,
        *,
        acting_user_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        event_type: models.AuditEventType | str | None = None,
        first: int | None = None,
        last: int | None = None,
        occurred_after: datetime | None = None,
        occurred_before: datetime | None = None,
        order_by: models.AuditEventOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_name: models.AuditEventResourceName | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def audit_log(
        self,
        *,
        acting_user_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        event_type: models.AuditEventType | str | None = None,
        first: int | None = None,
        last: int | None = None,
        occurred_after: datetime | None = None,
        occurred_before: datetime | None = None,
        order_by: models.AuditEventOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_name: models.AuditEventResourceName | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AuditEvent] | ListCall[A]:
        """List what the vendor calls `auditLog`, page by page.

        `query auditLog` · read.

        Args:
            acting_user_id: `ID`
            after: `String`
            before: `String`; for one page, which is awaited
            event_type: `AuditEventType`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 110
            last: `Int`; for one page, which is awaited
            occurred_after: `ISO8601DateTime`
            occurred_before: `ISO8601DateTime`
            order_by: `AuditEventOrderKeys`. `OCCURRED_AT_DESC` when left out
            resource_id: `ID`
            resource_name: `AuditEventResourceName`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AuditEvent]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.audit_log import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "acting_user_id": acting_user_id,
                "after": after,
                "before": before,
                "event_type": event_type,
                "first": first,
                "last": last,
                "occurred_after": occurred_after,
                "occurred_before": occurred_before,
                "order_by": order_by,
                "resource_id": resource_id,
                "resource_name": resource_name,
            },
            into=into,
        )

    @overload
    def auto_task_generators(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.AutoTaskGenerator]: ...
    @overload
    def auto_task_generators(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def auto_task_generators(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AutoTaskGenerator] | ListCall[A]:
        """List what the vendor calls `autoTaskGenerators`, page by page.

        `query autoTaskGenerators` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 181
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AutoTaskGenerator]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.auto_task_generators import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "user_id": user_id}, into=into
        )

    @overload
    async def automated_insurance_billing_setting(
        self, *, user_id: str | None = None, into: None = None
    ) -> models.AutomatedInsuranceBillingSetting | None: ...
    @overload
    async def automated_insurance_billing_setting(self, *, user_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def automated_insurance_billing_setting(
        self, *, user_id: str | None = None, into: type[A] | None = None
    ) -> models.AutomatedInsuranceBillingSetting | A | None:
        """Fetch what the vendor calls `automatedInsuranceBillingSetting`: see the fields of `AutomatedInsuranceBillingSetting`.

        `query automatedInsuranceBillingSetting` · read.

        Args:
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AutomatedInsuranceBillingSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.automated_insurance_billing_setting import OPERATION

        return await self._caller.call(OPERATION, {"user_id": user_id}, into=into)

    @overload
    async def automation(self, *, id: str, into: None = None) -> models.Automation | None: ...
    @overload
    async def automation(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def automation(self, *, id: str, into: type[A] | None = None) -> models.Automation | A | None:
        """Fetch what the vendor calls `automation`: see the fields of `Automation`.

        `query automation` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Automation`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.automation import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def automation_run(self, *, id: str, into: None = None) -> models.AutomationRun | None: ...
    @overload
    async def automation_run(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def automation_run(self, *, id: str, into: type[A] | None = None) -> models.AutomationRun | A | None:
        """Fetch what the vendor calls `automationRun`: see the fields of `AutomationRun`.

        `query automationRun` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `AutomationRun`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.automation_run import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def automation_runs(
        self,
        *,
        automation_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        status: models.AutomationRunStatus | str | None = None,
        into: None = None,
    ) -> ListCall[models.AutomationRun]: ...
    @overload
    def automation_runs(
        self,
        *,
        automation_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        status: models.AutomationRunStatus | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def automation_runs(
        self,
        *,
        automation_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        status: models.AutomationRunStatus | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AutomationRun] | ListCall[A]:
        """List what the vendor calls `automationRuns`, page by page.

        `query automationRuns` · read.

        Args:
            after: `String`
            automation_id: `ID!`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 199
            last: `Int`; for one page, which is awaited
            status: `AutomationRunStatus`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AutomationRun]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.automation_runs import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "automation_id": automation_id,
                "before": before,
                "first": first,
                "last": last,
                "status": status,
            },
            into=into,
        )

    @overload
    def automations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_enabled: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.Automation]: ...
    @overload
    def automations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_enabled: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def automations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_enabled: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Automation] | ListCall[A]:
        """List what the vendor calls `automations`, page by page.

        `query automations` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 142
            is_enabled: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Automation]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.automations import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "is_enabled": is_enabled,
                "keywords": keywords,
                "last": last,
            },
            into=into,
        )

    @overload
    def availabilities(
        self,
        *,
        appointment_location_id: str | None = None,
        appointment_type_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        availability_provider_id: str | None = None,
        contact_type_id: str | None = None,
        end_date: date | None = None,
        end_date_padding: int | None = None,
        include_repeating: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_org: bool | None = None,
        is_repeating: bool | None = None,
        one_time: bool | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_availability: bool | None = None,
        start_date: date | None = None,
        start_date_padding: int | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Availability]: ...
    @overload
    def availabilities(
        self,
        *,
        appointment_location_id: str | None = None,
        appointment_type_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        availability_provider_id: str | None = None,
        contact_type_id: str | None = None,
        end_date: date | None = None,
        end_date_padding: int | None = None,
        include_repeating: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_org: bool | None = None,
        is_repeating: bool | None = None,
        one_time: bool | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_availability: bool | None = None,
        start_date: date | None = None,
        start_date_padding: int | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def availabilities(
        self,
        *,
        appointment_location_id: str | None = None,
        appointment_type_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        availability_provider_id: str | None = None,
        contact_type_id: str | None = None,
        end_date: date | None = None,
        end_date_padding: int | None = None,
        include_repeating: bool | None = None,
        include_suborganizations: bool | None = None,
        insurance_plan_ids: Sequence[str | None] | None = None,
        is_org: bool | None = None,
        is_repeating: bool | None = None,
        one_time: bool | None = None,
        organization_id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        show_availability: bool | None = None,
        start_date: date | None = None,
        start_date_padding: int | None = None,
        state_license: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Availability] | ListCall[A]:
        """List the hours in which providers can be booked.

        `query availabilities` · read.

        Args:
            appointment_location_id: `ID`
            appointment_type_id: `ID`. For this kind of appointment
            appointment_type_ids: `[ID]`
            availability_provider_id: `ID`
            contact_type_id: `ID`
            end_date: `ISO8601DateTime`. Up to this day
            end_date_padding: `Int`. `24` when left out; likely hours
            include_repeating: `Boolean`
            include_suborganizations: `Boolean`. `True` when left out
            insurance_plan_ids: `[ID]`
            is_org: `Boolean`. Of the whole organization
            is_repeating: `Boolean`. Only weekly ones
            one_time: `Boolean`. Only single ones
            organization_id: `ID`
            provider_id: `ID`. Of this provider
            provider_ids: `[ID]`. Of these providers
            show_availability: `Boolean`. `True` when left out
            start_date: `ISO8601DateTime`. From this day on
            start_date_padding: `Int`. `12` when left out; likely hours
            state_license: `String`
            tag_ids: `[ID]`
            timezone: `String`. Zone of the times, as an IANA name
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Availability]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.availability import AVAILABILITIES as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "appointment_location_id": appointment_location_id,
                "appointment_type_id": appointment_type_id,
                "appointment_type_ids": appointment_type_ids,
                "availability_provider_id": availability_provider_id,
                "contact_type_id": contact_type_id,
                "endDate": end_date,
                "end_date_padding": end_date_padding,
                "includeRepeating": include_repeating,
                "include_suborganizations": include_suborganizations,
                "insurance_plan_ids": insurance_plan_ids,
                "is_org": is_org,
                "is_repeating": is_repeating,
                "one_time": one_time,
                "organization_id": organization_id,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "show_availability": show_availability,
                "startDate": start_date,
                "start_date_padding": start_date_padding,
                "state_license": state_license,
                "tag_ids": tag_ids,
                "timezone": timezone,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def availability(self, *, id: str | None = None, into: None = None) -> models.Availability | None: ...
    @overload
    async def availability(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def availability(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.Availability | A | None:
        """Fetch what the vendor calls `availability`: see the fields of `Availability`.

        `query availability` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Availability`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.availability import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_traceback_frames
    async def availability_summary_json(
        self, *, date: date | str | None = None, organization_id: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `availabilitySummaryJson`: see the fields of `String`.

        `query availabilitySummaryJson` · read.

        Args:
            date: `String`
            organization_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.availability_summary_json import OPERATION

        return await self._caller.call(OPERATION, {"date": date, "organization_id": organization_id})

    @without_traceback_frames
    async def available_item_types(self, *, onboarding_flow_id: str | None = None) -> str | None:
        """Fetch what the vendor calls `availableItemTypes`: see the fields of `String`.

        `query availableItemTypes` · read.

        Args:
            onboarding_flow_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.available_item_types import OPERATION

        return await self._caller.call(OPERATION, {"onboarding_flow_id": onboarding_flow_id})

    @overload
    def available_slots_for_range(
        self,
        *,
        provider_id: str,
        accepts_insurance_plan_id: str | None = None,
        appointment_to_reschedule_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        clients_can_join_waitlist: bool | None = None,
        contact_type: str | None = None,
        end_date: date | None = None,
        end_date_boundary: date | None = None,
        exclude_provider_ids: Sequence[str | None] | None = None,
        length: str | None = None,
        licensed_in_state: str | None = None,
        make_unique: bool | None = None,
        org_level: bool | None = None,
        outside_factors: bool | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        start_date_boundary: date | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        into: None = None,
    ) -> ListCall[models.PotentialAppointmentSlot]: ...
    @overload
    def available_slots_for_range(
        self,
        *,
        provider_id: str,
        accepts_insurance_plan_id: str | None = None,
        appointment_to_reschedule_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        clients_can_join_waitlist: bool | None = None,
        contact_type: str | None = None,
        end_date: date | None = None,
        end_date_boundary: date | None = None,
        exclude_provider_ids: Sequence[str | None] | None = None,
        length: str | None = None,
        licensed_in_state: str | None = None,
        make_unique: bool | None = None,
        org_level: bool | None = None,
        outside_factors: bool | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        start_date_boundary: date | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def available_slots_for_range(
        self,
        *,
        provider_id: str,
        accepts_insurance_plan_id: str | None = None,
        appointment_to_reschedule_id: str | None = None,
        appointment_type_ids: Sequence[str | None] | None = None,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        clients_can_join_waitlist: bool | None = None,
        contact_type: str | None = None,
        end_date: date | None = None,
        end_date_boundary: date | None = None,
        exclude_provider_ids: Sequence[str | None] | None = None,
        length: str | None = None,
        licensed_in_state: str | None = None,
        make_unique: bool | None = None,
        org_level: bool | None = None,
        outside_factors: bool | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        start_date_boundary: date | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.PotentialAppointmentSlot] | ListCall[A]:
        """List the free times of a provider within days.

        `query availableSlotsForRange` · read.

        `daysAvailableForRange` and `nextAvailableSlot` take the same arguments.

        Args:
            accepts_insurance_plan_id: `ID`
            appointment_to_reschedule_id: `ID`. Count the time of this appointment as free; provider and type must be its own
            appointment_type_ids: `[ID]`. Beats `appt_type_id`; for group appointments
            appt_loc_id: `ID`. The place
            appt_type_id: `ID`. The kind of appointment
            clients_can_join_waitlist: `Boolean`. Full group appointments with a waiting list too; `False` when left out
            contact_type: `String`. Such as `In Person`, `Phone Call` or the name of a video service
            end_date: `ISO8601DateTime`. The last day; `YYYY-MM-DD`
            end_date_boundary: `ISO8601Date`. Inclusive
            exclude_provider_ids: `[ID]`. Beats `provider_ids`; needs `org_level`
            length: `String`. Minutes, where the type does not say it
            licensed_in_state: `String`. Providers licensed there; two letters
            make_unique: `Boolean`. `True` when left out; as False there is one slot for each provider
            org_level: `Boolean`. `False` when left out
            outside_factors: `Boolean`. `True` when left out
            provider_id: `ID!`. Whose availability; is required by the vendor; also with `org_level`
            provider_ids: `[ID]`
            start_date: `ISO8601DateTime`. The first day; `YYYY-MM-DD`; send both: the vendor's pages disagree whether they are required
            start_date_boundary: `ISO8601Date`
            tag_ids: `[ID]`. Needs `org_level`; slots of providers with all of them
            timezone: `String`. Zone of the times, as an IANA name; the patient's when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PotentialAppointmentSlot]`: await it for a page, iterate it for all.
            `date` is text with a zone's name and offset, such as `2021-10-10 10:00:00 EDT -04:00`: no ISO 8601.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.available_slots_for_range import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "accepts_insurance_plan_id": accepts_insurance_plan_id,
                "appointment_to_reschedule_id": appointment_to_reschedule_id,
                "appointment_type_ids": appointment_type_ids,
                "appt_loc_id": appt_loc_id,
                "appt_type_id": appt_type_id,
                "clients_can_join_waitlist": clients_can_join_waitlist,
                "contact_type": contact_type,
                "end_date": end_date,
                "end_date_boundary": end_date_boundary,
                "exclude_provider_ids": exclude_provider_ids,
                "length": length,
                "licensed_in_state": licensed_in_state,
                "make_unique": make_unique,
                "org_level": org_level,
                "outside_factors": outside_factors,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "start_date": start_date,
                "start_date_boundary": start_date_boundary,
                "tag_ids": tag_ids,
                "timezone": timezone,
            },
            into=into,
        )

    @overload
    async def base_cms1500_for_user(
        self,
        *,
        base_date: datetime | None = None,
        cms1500_id: str | None = None,
        form_answer_group_id: str | None = None,
        only_active_policies: bool | None = None,
        patient_id: str | None = None,
        rendering_provider_id: str | None = None,
        into: None = None,
    ) -> models.Cms1500 | None: ...
    @overload
    async def base_cms1500_for_user(
        self,
        *,
        base_date: datetime | None = None,
        cms1500_id: str | None = None,
        form_answer_group_id: str | None = None,
        only_active_policies: bool | None = None,
        patient_id: str | None = None,
        rendering_provider_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def base_cms1500_for_user(
        self,
        *,
        base_date: datetime | None = None,
        cms1500_id: str | None = None,
        form_answer_group_id: str | None = None,
        only_active_policies: bool | None = None,
        patient_id: str | None = None,
        rendering_provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.Cms1500 | A | None:
        """Fetch what the vendor calls `baseCms1500ForUser`: see the fields of `Cms1500`.

        `query baseCms1500ForUser` · read.

        Args:
            base_date: `ISO8601DateTime`
            cms1500_id: `ID`
            form_answer_group_id: `ID`
            only_active_policies: `Boolean`
            patient_id: `ID`
            rendering_provider_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Cms1500`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cms1500 import BASE_CMS1500_FOR_USER as OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "base_date": base_date,
                "cms1500_id": cms1500_id,
                "form_answer_group_id": form_answer_group_id,
                "only_active_policies": only_active_policies,
                "patient_id": patient_id,
                "rendering_provider_id": rendering_provider_id,
            },
            into=into,
        )

    @overload
    async def basic_user_info_from_token(
        self, *, token: str | None = None, into: None = None
    ) -> models.User | None: ...
    @overload
    async def basic_user_info_from_token(self, *, token: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def basic_user_info_from_token(
        self, *, token: str | None = None, into: type[A] | None = None
    ) -> models.User | A | None:
        """Fetch what the vendor calls `basicUserInfoFromToken`: see the fields of `User`.

        `query basicUserInfoFromToken` · read.

        Args:
            token: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `User`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user import BASIC_USER_INFO_FROM_TOKEN as OPERATION

        return await self._caller.call(OPERATION, {"token": token}, into=into)

    @overload
    @deprecated("deprecated by the vendor: use `icd_codes`")
    def billable_icd_codes(self, *, into: None = None) -> ListCall[models.IcdCode]: ...
    @overload
    @deprecated("deprecated by the vendor: use `icd_codes`")
    def billable_icd_codes(self, *, into: type[A]) -> ListCall[A]: ...
    @deprecated("deprecated by the vendor: use `icd_codes`")
    @without_argument_frames
    def billable_icd_codes(self, *, into: type[A] | None = None) -> ListCall[models.IcdCode] | ListCall[A]:
        """List what the vendor calls `billableIcdCodes`, page by page.

        `query billableIcdCodes` · read.

        Deprecated by the vendor: use `icd_codes`.

        Args:
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[IcdCode]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.icd_code import BILLABLE_ICD_CODES as OPERATION

        return self._caller.list_call(OPERATION, {}, into=into)

    @overload
    async def billing_item(self, *, id: str | None = None, into: None = None) -> models.BillingItem | None: ...
    @overload
    async def billing_item(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def billing_item(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.BillingItem | A | None:
        """Fetch one payment.

        `query billingItem` · read.

        Args:
            id: `ID`. The payment
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `BillingItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.billing_item import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        created_at_end: date | None = None,
        created_at_start: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offerings_only: bool | None = None,
        order_by: models.BillingItemOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        status: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.BillingItemListItem]: ...
    @overload
    def billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        created_at_end: date | None = None,
        created_at_start: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offerings_only: bool | None = None,
        order_by: models.BillingItemOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        status: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        created_at_end: date | None = None,
        created_at_start: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offerings_only: bool | None = None,
        order_by: models.BillingItemOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        status: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.BillingItemListItem] | ListCall[A]:
        """List payments, and charges that are planned or failed.

        `query billingItems` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `ID`. The payer
            created_at_end: `ISO8601DateTime`. `YYYY-MM-DD`, though typed as a moment
            created_at_start: `ISO8601DateTime`. `YYYY-MM-DD`, though typed as a moment
            first: `Int`; how many nodes a page holds, 25 when not given, at most 25
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            offerings_only: `Boolean`. Only those for packages
            order_by: `BillingItemOrderKeys`. `CREATED_AT_DESC` when left out
            provider_id: `ID`. The recipient
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            state: `String`; deprecated. Is deprecated: use `status`
            status: `[String]`. Of `failed`, `paused`, `succeeded`, `scheduled`, `stopped`
            user_id: `ID`. The patient
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[BillingItemListItem]`: await it for a page, iterate it for all.
            Amounts are decimal texts in the currency's main unit.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.billing_items import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "created_at_end": created_at_end,
                "created_at_start": created_at_start,
                "first": first,
                "keywords": keywords,
                "last": last,
                "offerings_only": offerings_only,
                "order_by": order_by,
                "provider_id": provider_id,
                "sort_by": sort_by,
                "state": state,
                "status": status,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def brand(
        self,
        *,
        custom_sign_in_path: str | None = None,
        id: str | None = None,
        location_string: str | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> models.Brand | None: ...
    @overload
    async def brand(
        self,
        *,
        custom_sign_in_path: str | None = None,
        id: str | None = None,
        location_string: str | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def brand(
        self,
        *,
        custom_sign_in_path: str | None = None,
        id: str | None = None,
        location_string: str | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.Brand | A | None:
        """Fetch what the vendor calls `brand`: see the fields of `Brand`.

        `query brand` · read.

        Args:
            custom_sign_in_path: `String`
            id: `ID`
            location_string: `String`
            provider_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Brand`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.brand import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "custom_sign_in_path": custom_sign_in_path,
                "id": id,
                "locationString": location_string,
                "provider_id": provider_id,
            },
            into=into,
        )

    @overload
    async def brand_from_custom_sign_in_path(
        self, *, custom_sign_in_path: str | None = None, into: None = None
    ) -> models.Brand | None: ...
    @overload
    async def brand_from_custom_sign_in_path(
        self, *, custom_sign_in_path: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def brand_from_custom_sign_in_path(
        self, *, custom_sign_in_path: str | None = None, into: type[A] | None = None
    ) -> models.Brand | A | None:
        """Fetch what the vendor calls `brandFromCustomSignInPath`: see the fields of `Brand`.

        `query brandFromCustomSignInPath` · read.

        Args:
            custom_sign_in_path: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Brand`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.brand import BRAND_FROM_CUSTOM_SIGN_IN_PATH as OPERATION

        return await self._caller.call(OPERATION, {"custom_sign_in_path": custom_sign_in_path}, into=into)

    @overload
    async def brand_info(
        self,
        *,
        code: str | None = None,
        dietitian_id: str | None = None,
        invite_code: str | None = None,
        partner_name: str | None = None,
        into: None = None,
    ) -> models.BrandInfo | None: ...
    @overload
    async def brand_info(
        self,
        *,
        code: str | None = None,
        dietitian_id: str | None = None,
        invite_code: str | None = None,
        partner_name: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def brand_info(
        self,
        *,
        code: str | None = None,
        dietitian_id: str | None = None,
        invite_code: str | None = None,
        partner_name: str | None = None,
        into: type[A] | None = None,
    ) -> models.BrandInfo | A | None:
        """Fetch what the vendor calls `brandInfo`: see the fields of `BrandInfo`.

        `query brandInfo` · read.

        Args:
            code: `String`
            dietitian_id: `String`
            invite_code: `String`
            partner_name: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `BrandInfo`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.brand_info import OPERATION

        return await self._caller.call(
            OPERATION,
            {"code": code, "dietitian_id": dietitian_id, "invite_code": invite_code, "partner_name": partner_name},
            into=into,
        )

    @overload
    async def calendar_view_setting(
        self, *, saved_filter_id: str | None = None, into: None = None
    ) -> models.CalendarViewSetting | None: ...
    @overload
    async def calendar_view_setting(self, *, saved_filter_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def calendar_view_setting(
        self, *, saved_filter_id: str | None = None, into: type[A] | None = None
    ) -> models.CalendarViewSetting | A | None:
        """Fetch what the vendor calls `calendarViewSetting`: see the fields of `CalendarViewSetting`.

        `query calendarViewSetting` · read.

        Args:
            saved_filter_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CalendarViewSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.calendar_view_setting import OPERATION

        return await self._caller.call(OPERATION, {"saved_filter_id": saved_filter_id}, into=into)

    @without_traceback_frames
    async def can_cap_offering_purchases(self, *, token: str | None = None) -> bool | None:
        """Fetch what the vendor calls `canCapOfferingPurchases`: see the fields of `Boolean`.

        `query canCapOfferingPurchases` · read.

        Args:
            token: `String`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.can_cap_offering_purchases import OPERATION

        return await self._caller.call(OPERATION, {"token": token})

    @without_traceback_frames
    async def can_invoice_sender_see_recipient(self, *, recipient_id: str, sender_id: str) -> bool | None:
        """Fetch what the vendor calls `canInvoiceSenderSeeRecipient`: see the fields of `Boolean`.

        `query canInvoiceSenderSeeRecipient` · read.

        Args:
            recipient_id: `ID!`
            sender_id: `ID!`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.can_invoice_sender_see_recipient import OPERATION

        return await self._caller.call(OPERATION, {"recipient_id": recipient_id, "sender_id": sender_id})

    @overload
    async def candid_health_connection(self, *, into: None = None) -> models.CandidHealthConnection | None: ...
    @overload
    async def candid_health_connection(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def candid_health_connection(
        self, *, into: type[A] | None = None
    ) -> models.CandidHealthConnection | A | None:
        """Fetch what the vendor calls `candidHealthConnection`: see the fields of `CandidHealthConnection`.

        `query candidHealthConnection` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CandidHealthConnection`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.candid_health_connection import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    def card_issues(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.StripeCustomerDetailOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.StripeCustomerDetail]: ...
    @overload
    def card_issues(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.StripeCustomerDetailOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def card_issues(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.StripeCustomerDetailOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.StripeCustomerDetail] | ListCall[A]:
        """List what the vendor calls `cardIssues`, page by page.

        `query cardIssues` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 79
            last: `Int`; for one page, which is awaited
            order_by: `StripeCustomerDetailOrderKeys`. `EXPIRATION_DATE_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[StripeCustomerDetail]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.card_issues import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "order_by": order_by, "sort_by": sort_by},
            into=into,
        )

    @overload
    def care_alerts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_deleted: bool | None = None,
        is_expired: bool | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        priority: models.CareAlertPriorityEnum | str | None = None,
        into: None = None,
    ) -> ListCall[models.CareAlert]: ...
    @overload
    def care_alerts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_deleted: bool | None = None,
        is_expired: bool | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        priority: models.CareAlertPriorityEnum | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def care_alerts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_deleted: bool | None = None,
        is_expired: bool | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        priority: models.CareAlertPriorityEnum | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CareAlert] | ListCall[A]:
        """List what the vendor calls `careAlerts`, page by page.

        `query careAlerts` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 73
            is_deleted: `Boolean`. `False` when left out; deleted ones do not come
            is_expired: `Boolean`. `False` when left out; expired ones do not come
            last: `Int`; for one page, which is awaited
            patient_id: `ID`
            priority: `CareAlertPriorityEnum`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CareAlert]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.care_alerts import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "is_deleted": is_deleted,
                "is_expired": is_expired,
                "last": last,
                "patient_id": patient_id,
                "priority": priority,
            },
            into=into,
        )

    @overload
    async def care_plan(
        self, *, id: str | None = None, is_managing_templates: bool | None = None, into: None = None
    ) -> models.CarePlan | None: ...
    @overload
    async def care_plan(
        self, *, id: str | None = None, is_managing_templates: bool | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def care_plan(
        self, *, id: str | None = None, is_managing_templates: bool | None = None, into: type[A] | None = None
    ) -> models.CarePlan | A | None:
        """Fetch what the vendor calls `carePlan`: see the fields of `CarePlan`.

        `query carePlan` · read.

        Args:
            id: `ID`
            is_managing_templates: `Boolean`; deprecated. Does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CarePlan`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.care_plan import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "is_managing_templates": is_managing_templates}, into=into)

    @overload
    def care_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.CarePlanOrderKeys | str | None = None,
        patient_id: str | None = None,
        sort_by: str | None = None,
        template_search_keywords: str | None = None,
        templates_only: bool | None = None,
        into: None = None,
    ) -> ListCall[models.CarePlanListItem]: ...
    @overload
    def care_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.CarePlanOrderKeys | str | None = None,
        patient_id: str | None = None,
        sort_by: str | None = None,
        template_search_keywords: str | None = None,
        templates_only: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def care_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.CarePlanOrderKeys | str | None = None,
        patient_id: str | None = None,
        sort_by: str | None = None,
        template_search_keywords: str | None = None,
        templates_only: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CarePlanListItem] | ListCall[A]:
        """List what the vendor calls `carePlans`, page by page.

        `query carePlans` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 34
            last: `Int`; for one page, which is awaited
            order_by: `CarePlanOrderKeys`. `STATUS_ASC` when left out
            patient_id: `ID`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            template_search_keywords: `String`
            templates_only: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CarePlanListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.care_plans import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "order_by": order_by,
                "patient_id": patient_id,
                "sort_by": sort_by,
                "template_search_keywords": template_search_keywords,
                "templates_only": templates_only,
            },
            into=into,
        )

    @overload
    def cda_activity_events(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CdaActivityEvent]: ...
    @overload
    def cda_activity_events(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def cda_activity_events(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CdaActivityEvent] | ListCall[A]:
        """List what the vendor calls `cdaActivityEvents`, page by page.

        `query cdaActivityEvents` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 117
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CdaActivityEvent]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cda_activity_events import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    async def change_claim_submitter(self, *, into: None = None) -> models.ChangeClaimSubmitter | None: ...
    @overload
    async def change_claim_submitter(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def change_claim_submitter(self, *, into: type[A] | None = None) -> models.ChangeClaimSubmitter | A | None:
        """Fetch what the vendor calls `changeClaimSubmitter`: see the fields of `ChangeClaimSubmitter`.

        `query changeClaimSubmitter` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ChangeClaimSubmitter`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.change_claim_submitter import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    async def charge_back(
        self, *, id: str | None = None, stripe_dispute_id: str | None = None, into: None = None
    ) -> models.ChargeBack | None: ...
    @overload
    async def charge_back(
        self, *, id: str | None = None, stripe_dispute_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def charge_back(
        self, *, id: str | None = None, stripe_dispute_id: str | None = None, into: type[A] | None = None
    ) -> models.ChargeBack | A | None:
        """Fetch what the vendor calls `chargeBack`: see the fields of `ChargeBack`.

        `query chargeBack` · read.

        Args:
            id: `ID`
            stripe_dispute_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ChargeBack`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.charge_back import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "stripe_dispute_id": stripe_dispute_id}, into=into)

    @overload
    def charge_backs(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.ChargeBackOrderKeys | str | None = None,
        show_all_for_org: bool | None = None,
        into: None = None,
    ) -> ListCall[models.ChargeBack]: ...
    @overload
    def charge_backs(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.ChargeBackOrderKeys | str | None = None,
        show_all_for_org: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def charge_backs(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.ChargeBackOrderKeys | str | None = None,
        show_all_for_org: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ChargeBack] | ListCall[A]:
        """List what the vendor calls `chargeBacks`, page by page.

        `query chargeBacks` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 64
            last: `Int`; for one page, which is awaited
            order_by: `ChargeBackOrderKeys`
            show_all_for_org: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ChargeBack]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.charge_backs import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "order_by": order_by,
                "show_all_for_org": show_all_for_org,
            },
            into=into,
        )

    @overload
    def charge_disputes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.ChargeDisputeType]: ...
    @overload
    def charge_disputes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def charge_disputes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ChargeDisputeType] | ListCall[A]:
        """List what the vendor calls `chargeDisputes`, page by page.

        `query chargeDisputes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 71
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ChargeDisputeType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.charge_disputes import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    def chart_notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_status: models.ChartNoteStatus | str | None = None,
        custom_module_form_ids: Sequence[str] | None = None,
        end_date: date | None = None,
        exclude_requested_and_intake_flow_forms: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        primary_payer_ids: Sequence[str] | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        tag_ids: Sequence[str] | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.FormAnswerGroupListItem]: ...
    @overload
    def chart_notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_status: models.ChartNoteStatus | str | None = None,
        custom_module_form_ids: Sequence[str] | None = None,
        end_date: date | None = None,
        exclude_requested_and_intake_flow_forms: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        primary_payer_ids: Sequence[str] | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        tag_ids: Sequence[str] | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def chart_notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        chart_note_status: models.ChartNoteStatus | str | None = None,
        custom_module_form_ids: Sequence[str] | None = None,
        end_date: date | None = None,
        exclude_requested_and_intake_flow_forms: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        primary_payer_ids: Sequence[str] | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | None = None,
        tag_ids: Sequence[str] | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.FormAnswerGroupListItem] | ListCall[A]:
        """List charting notes.

        `query chartNotes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            chart_note_status: `ChartNoteStatus`. In this state
            custom_module_form_ids: `[ID!]`. Made of these templates
            end_date: `ISO8601Date`. Up to this day
            exclude_requested_and_intake_flow_forms: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 29
            last: `Int`; for one page, which is awaited
            primary_payer_ids: `[ID!]`
            provider_ids: `[ID]`. By these providers
            start_date: `ISO8601Date`. From this day on
            tag_ids: `[ID!]`. Of patients with any of these tags
            user_id: `ID`. Of this patient
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FormAnswerGroupListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.chart_notes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "chart_note_status": chart_note_status,
                "custom_module_form_ids": custom_module_form_ids,
                "end_date": end_date,
                "exclude_requested_and_intake_flow_forms": exclude_requested_and_intake_flow_forms,
                "first": first,
                "last": last,
                "primary_payer_ids": primary_payer_ids,
                "provider_ids": provider_ids,
                "start_date": start_date,
                "tag_ids": tag_ids,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def charting_items(
        self,
        *,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        document_id: str | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        form_answer_group_id: str | None = None,
        generated_form_answer_group_id: str | None = None,
        include_docs: bool | None = None,
        include_generated_form_answer_groups: bool | None = None,
        keywords: str | None = None,
        name: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ChartingItemType]: ...
    @overload
    def charting_items(
        self,
        *,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        document_id: str | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        form_answer_group_id: str | None = None,
        generated_form_answer_group_id: str | None = None,
        include_docs: bool | None = None,
        include_generated_form_answer_groups: bool | None = None,
        keywords: str | None = None,
        name: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def charting_items(
        self,
        *,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        document_id: str | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        form_answer_group_id: str | None = None,
        generated_form_answer_group_id: str | None = None,
        include_docs: bool | None = None,
        include_generated_form_answer_groups: bool | None = None,
        keywords: str | None = None,
        name: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ChartingItemType] | ListCall[A]:
        """List what the vendor calls `chartingItems`, page by page.

        `query chartingItems` · read.

        Args:
            custom_module_form_id: `ID`
            date: `ISO8601DateTime`
            document_id: `ID`
            end_date: `ISO8601DateTime`
            filler_id: `ID`
            form_answer_group_id: `ID`
            generated_form_answer_group_id: `ID`
            include_docs: `Boolean`
            include_generated_form_answer_groups: `Boolean`
            keywords: `String`
            name: `String`
            start_date: `ISO8601DateTime`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ChartingItemType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.charting_items import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "custom_module_form_id": custom_module_form_id,
                "date": date,
                "document_id": document_id,
                "end_date": end_date,
                "filler_id": filler_id,
                "form_answer_group_id": form_answer_group_id,
                "generated_form_answer_group_id": generated_form_answer_group_id,
                "include_docs": include_docs,
                "include_generated_form_answer_groups": include_generated_form_answer_groups,
                "keywords": keywords,
                "name": name,
                "start_date": start_date,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def charting_note_addendum(
        self, *, id: str | None = None, into: None = None
    ) -> models.ChartingNoteAddendumType | None: ...
    @overload
    async def charting_note_addendum(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def charting_note_addendum(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.ChartingNoteAddendumType | A | None:
        """Fetch what the vendor calls `chartingNoteAddendum`: see the fields of `ChartingNoteAddendumType`.

        `query chartingNoteAddendum` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ChartingNoteAddendumType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.charting_note_addendum import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def chat_setting(
        self, *, id: str | None = None, user_id: str | None = None, into: None = None
    ) -> models.ChatSetting | None: ...
    @overload
    async def chat_setting(self, *, id: str | None = None, user_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def chat_setting(
        self, *, id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> models.ChatSetting | A | None:
        """Fetch what the vendor calls `chatSetting`: see the fields of `ChatSetting`.

        `query chatSetting` · read.

        Args:
            id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ChatSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.chat_setting import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "user_id": user_id}, into=into)

    @overload
    async def claim_details_era(self, *, cms1500_id: str, into: None = None) -> models.ClaimDetailsEra | None: ...
    @overload
    async def claim_details_era(self, *, cms1500_id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def claim_details_era(
        self, *, cms1500_id: str, into: type[A] | None = None
    ) -> models.ClaimDetailsEra | A | None:
        """Fetch what the vendor calls `claimDetailsEra`: see the fields of `ClaimDetailsEra`.

        `query claimDetailsEra` · read.

        Args:
            cms1500_id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ClaimDetailsEra`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.claim_details_era import OPERATION

        return await self._caller.call(OPERATION, {"cms1500_id": cms1500_id}, into=into)

    @overload
    def close_to_current_video_chats(
        self, *, user_id: str | None = None, into: None = None
    ) -> ListCall[models.Appointment]: ...
    @overload
    def close_to_current_video_chats(self, *, user_id: str | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def close_to_current_video_chats(
        self, *, user_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.Appointment] | ListCall[A]:
        """List what the vendor calls `closeToCurrentVideoChats`, page by page.

        `query closeToCurrentVideoChats` · read.

        Args:
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Appointment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment import CLOSE_TO_CURRENT_VIDEO_CHATS as OPERATION

        return self._caller.list_call(OPERATION, {"user_id": user_id}, into=into)

    @overload
    async def cms1500(self, *, id: str | None = None, into: None = None) -> models.Cms1500 | None: ...
    @overload
    async def cms1500(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def cms1500(self, *, id: str | None = None, into: type[A] | None = None) -> models.Cms1500 | A | None:
        """Fetch what the vendor calls `cms1500`: see the fields of `Cms1500`.

        `query cms1500` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Cms1500`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cms1500 import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def cms1500s(
        self,
        *,
        after: str | None = None,
        appointment_id: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.Cms1500OrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: models.Cms1500Status | str | None = None,
        into: None = None,
    ) -> ListCall[models.Cms1500ListItem]: ...
    @overload
    def cms1500s(
        self,
        *,
        after: str | None = None,
        appointment_id: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.Cms1500OrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: models.Cms1500Status | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def cms1500s(
        self,
        *,
        after: str | None = None,
        appointment_id: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.Cms1500OrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: models.Cms1500Status | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Cms1500ListItem] | ListCall[A]:
        """List what the vendor calls `cms1500s`, page by page.

        `query cms1500s` · read.

        Args:
            after: `String`
            appointment_id: `ID`
            before: `String`; for one page, which is awaited
            client_id: `ID`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 30
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `Cms1500OrderKeys`. `CREATED_AT_DESC` when left out
            provider_id: `ID`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            status: `Cms1500Status`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Cms1500ListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cms1500s import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "appointment_id": appointment_id,
                "before": before,
                "client_id": client_id,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "provider_id": provider_id,
                "sort_by": sort_by,
                "status": status,
            },
            into=into,
        )

    @overload
    def color_code_options(
        self, *, appointment_setting_id: str | None = None, color_code_by: str | None = None, into: None = None
    ) -> ListCall[models.ColorCodeOption]: ...
    @overload
    def color_code_options(
        self, *, appointment_setting_id: str | None = None, color_code_by: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def color_code_options(
        self,
        *,
        appointment_setting_id: str | None = None,
        color_code_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ColorCodeOption] | ListCall[A]:
        """List what the vendor calls `colorCodeOptions`, page by page.

        `query colorCodeOptions` · read.

        Args:
            appointment_setting_id: `ID`
            color_code_by: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ColorCodeOption]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.color_code_options import OPERATION

        return self._caller.list_call(
            OPERATION, {"appointment_setting_id": appointment_setting_id, "color_code_by": color_code_by}, into=into
        )

    @overload
    async def comment(self, *, id: str | None = None, into: None = None) -> models.Comment | None: ...
    @overload
    async def comment(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def comment(self, *, id: str | None = None, into: type[A] | None = None) -> models.Comment | A | None:
        """Fetch what the vendor calls `comment`: see the fields of `Comment`.

        `query comment` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Comment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.comment import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def comments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        entry_id: str | None = None,
        entry_ids: Sequence[str | None] | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.Comment]: ...
    @overload
    def comments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        entry_id: str | None = None,
        entry_ids: Sequence[str | None] | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def comments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        entry_id: str | None = None,
        entry_ids: Sequence[str | None] | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Comment] | ListCall[A]:
        """List what the vendor calls `comments`, page by page.

        `query comments` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            entry_id: `ID`
            entry_ids: `[ID]`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 55
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Comment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.comments import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "entry_id": entry_id,
                "entry_ids": entry_ids,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    async def completed_course_item(
        self, *, course_item_id: str | None = None, user_id: str | None = None, into: None = None
    ) -> models.CompletedCourseItem | None: ...
    @overload
    async def completed_course_item(
        self, *, course_item_id: str | None = None, user_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def completed_course_item(
        self, *, course_item_id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> models.CompletedCourseItem | A | None:
        """Fetch what the vendor calls `completedCourseItem`: see the fields of `CompletedCourseItem`.

        `query completedCourseItem` · read.

        Args:
            course_item_id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CompletedCourseItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.completed_course_item import OPERATION

        return await self._caller.call(OPERATION, {"course_item_id": course_item_id, "user_id": user_id}, into=into)

    @overload
    async def completed_onboarding_item(
        self, *, id: str, into: None = None
    ) -> models.CompletedOnboardingItem | None: ...
    @overload
    async def completed_onboarding_item(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def completed_onboarding_item(
        self, *, id: str, into: type[A] | None = None
    ) -> models.CompletedOnboardingItem | A | None:
        """Fetch what the vendor calls `completedOnboardingItem`: see the fields of `CompletedOnboardingItem`.

        `query completedOnboardingItem` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CompletedOnboardingItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.completed_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_argument_frames
    def contact_types(self) -> ListCall[str]:
        """List what the vendor calls `contactTypes`, page by page.

        `query contactTypes` · read.

        Returns:
            `ListCall[str]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.contact_types import OPERATION

        return self._caller.list_call(OPERATION, {})

    @overload
    async def conversation(
        self, *, id: str | None = None, provider_id: str | None = None, into: None = None
    ) -> models.Conversation | None: ...
    @overload
    async def conversation(
        self, *, id: str | None = None, provider_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def conversation(
        self, *, id: str | None = None, provider_id: str | None = None, into: type[A] | None = None
    ) -> models.Conversation | A | None:
        """Fetch one conversation with its members.

        `query conversation` · read.

        Args:
            id: `ID`. The conversation
            provider_id: `ID`; deprecated. Does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Conversation`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "provider_id": provider_id}, into=into)

    @overload
    async def conversation_membership(
        self, *, conversation_membership_id: str | None = None, id: str | None = None, into: None = None
    ) -> models.ConversationMembership | None: ...
    @overload
    async def conversation_membership(
        self, *, conversation_membership_id: str | None = None, id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def conversation_membership(
        self, *, conversation_membership_id: str | None = None, id: str | None = None, into: type[A] | None = None
    ) -> models.ConversationMembership | A | None:
        """Fetch what the vendor calls `conversationMembership`: see the fields of `ConversationMembership`.

        `query conversationMembership` · read.

        Args:
            conversation_membership_id: `ID`
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ConversationMembership`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation_membership import OPERATION

        return await self._caller.call(
            OPERATION, {"conversation_membership_id": conversation_membership_id, "id": id}, into=into
        )

    @overload
    def conversation_membership_invitees(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.ConversationMembership]: ...
    @overload
    def conversation_membership_invitees(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def conversation_membership_invitees(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ConversationMembership] | ListCall[A]:
        """List what the vendor calls `conversationMembershipInvitees`, page by page.

        `query conversationMembershipInvitees` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 36
            id: `ID`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ConversationMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation_membership_invitees import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "id": id, "last": last}, into=into
        )

    @overload
    def conversation_memberships(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        conversation_type: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        notes_type: str | None = None,
        only_include_shared_memberships: bool | None = None,
        order_by: models.ConversationMembershipOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: None = None,
    ) -> ListCall[models.ConversationMembership]: ...
    @overload
    def conversation_memberships(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        conversation_type: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        notes_type: str | None = None,
        only_include_shared_memberships: bool | None = None,
        order_by: models.ConversationMembershipOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def conversation_memberships(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        conversation_type: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        notes_type: str | None = None,
        only_include_shared_memberships: bool | None = None,
        order_by: models.ConversationMembershipOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ConversationMembership] | ListCall[A]:
        """List conversations as one member sees them: unread counts, archived or not.

        `query conversationMemberships` · read.

        Args:
            active_status: `String`. `active` when left out; takes `active`, `archived` or `closed`
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `String`. Conversations with this patient
            conversation_type: `String`. `all` when left out
            first: `Int`; how many nodes a page holds, 25 when not given, at most 36
            keywords: `String`. Search in names and messages
            last: `Int`; for one page, which is awaited
            notes_type: `String`. `inbox` when left out
            only_include_shared_memberships: `Boolean`
            order_by: `ConversationMembershipOrderKeys`. `UPDATED_AT_DESC` when left out
            org_chat: `Boolean`
            provider_id: `ID`. The member; yourself when left out; another's only as administrator of the organization
            provider_ids: `[ID]`
            read_status: `String`. `read`, `unread` or `all`; `all` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ConversationMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation_memberships import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active_status": active_status,
                "after": after,
                "before": before,
                "client_id": client_id,
                "conversation_type": conversation_type,
                "first": first,
                "keywords": keywords,
                "last": last,
                "notes_type": notes_type,
                "only_include_shared_memberships": only_include_shared_memberships,
                "order_by": order_by,
                "org_chat": org_chat,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "read_status": read_status,
            },
            into=into,
        )

    @overload
    async def conversation_memberships_all_counts(
        self,
        *,
        client_id: str | None = None,
        conversation_type: str | None = None,
        keywords: str | None = None,
        only_include_shared_memberships: bool | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: None = None,
    ) -> models.ConversationMembershipsAllCounts | None: ...
    @overload
    async def conversation_memberships_all_counts(
        self,
        *,
        client_id: str | None = None,
        conversation_type: str | None = None,
        keywords: str | None = None,
        only_include_shared_memberships: bool | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def conversation_memberships_all_counts(
        self,
        *,
        client_id: str | None = None,
        conversation_type: str | None = None,
        keywords: str | None = None,
        only_include_shared_memberships: bool | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        read_status: str | None = None,
        into: type[A] | None = None,
    ) -> models.ConversationMembershipsAllCounts | A | None:
        """Fetch what the vendor calls `conversationMembershipsAllCounts`: see the fields of `ConversationMembershipsAllCounts`.

        `query conversationMembershipsAllCounts` · read.

        Args:
            client_id: `String`
            conversation_type: `String`
            keywords: `String`
            only_include_shared_memberships: `Boolean`
            org_chat: `Boolean`
            provider_id: `ID`
            provider_ids: `[ID]`
            read_status: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ConversationMembershipsAllCounts`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation_memberships_all_counts import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "client_id": client_id,
                "conversation_type": conversation_type,
                "keywords": keywords,
                "only_include_shared_memberships": only_include_shared_memberships,
                "org_chat": org_chat,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "read_status": read_status,
            },
            into=into,
        )

    @overload
    def conversations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ConversationListItem]: ...
    @overload
    def conversations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def conversations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ConversationListItem] | ListCall[A]:
        """List what the vendor calls `conversations`, page by page.

        `query conversations` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 31
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ConversationListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversations import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "user_id": user_id}, into=into
        )

    @overload
    async def course(
        self, *, course_id: str | None = None, id: str | None = None, into: None = None
    ) -> models.Course | None: ...
    @overload
    async def course(self, *, course_id: str | None = None, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def course(
        self, *, course_id: str | None = None, id: str | None = None, into: type[A] | None = None
    ) -> models.Course | A | None:
        """Fetch what the vendor calls `course`: see the fields of `Course`.

        `query course` · read.

        Args:
            course_id: `ID`. Is deprecated: use `id`
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Course`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course import OPERATION

        return await self._caller.call(OPERATION, {"course_id": course_id, "id": id}, into=into)

    @overload
    def course_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CourseMembership]: ...
    @overload
    def course_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CourseMembership] | ListCall[A]:
        """List what the vendor calls `courseClients`, page by page.

        `query courseClients` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            course_id: `ID`
            course_status: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 56
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CourseMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_clients import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "course_id": course_id,
                "course_status": course_status,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    @deprecated("deprecated by the vendor: use `course_completion_info`")
    async def course_completetion_info(
        self, *, course_id: str | None = None, into: None = None
    ) -> models.CourseCompletionInfoType | None: ...
    @overload
    @deprecated("deprecated by the vendor: use `course_completion_info`")
    async def course_completetion_info(self, *, course_id: str | None = None, into: type[A]) -> A | None: ...
    @deprecated("deprecated by the vendor: use `course_completion_info`")
    @without_traceback_frames
    async def course_completetion_info(
        self, *, course_id: str | None = None, into: type[A] | None = None
    ) -> models.CourseCompletionInfoType | A | None:
        """Fetch what the vendor calls `courseCompletetionInfo`: see the fields of `CourseCompletionInfoType`.

        `query courseCompletetionInfo` · read.

        Deprecated by the vendor: use `course_completion_info`.

        Args:
            course_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseCompletionInfoType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_completetion_info import OPERATION

        return await self._caller.call(OPERATION, {"course_id": course_id}, into=into)

    @overload
    async def course_completion_info(
        self, *, course_id: str | None = None, into: None = None
    ) -> models.CourseCompletionInfoType | None: ...
    @overload
    async def course_completion_info(self, *, course_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def course_completion_info(
        self, *, course_id: str | None = None, into: type[A] | None = None
    ) -> models.CourseCompletionInfoType | A | None:
        """Fetch what the vendor calls `courseCompletionInfo`: see the fields of `CourseCompletionInfoType`.

        `query courseCompletionInfo` · read.

        Args:
            course_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseCompletionInfoType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_completetion_info import COURSE_COMPLETION_INFO as OPERATION

        return await self._caller.call(OPERATION, {"course_id": course_id}, into=into)

    @overload
    def course_group_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_group_id: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.UserListItem]: ...
    @overload
    def course_group_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_group_id: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_group_clients(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_group_id: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserListItem] | ListCall[A]:
        """List what the vendor calls `courseGroupClients`, page by page.

        `query courseGroupClients` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            course_group_id: `ID`
            course_id: `ID`
            course_status: `String`
            first: `Int`; how many nodes a page holds, 20 when not given, at most 20
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_group_clients import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "course_group_id": course_group_id,
                "course_id": course_id,
                "course_status": course_status,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    async def course_item(
        self, *, course_membership_id: str | None = None, id: str | None = None, into: None = None
    ) -> models.CourseItem | None: ...
    @overload
    async def course_item(
        self, *, course_membership_id: str | None = None, id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def course_item(
        self, *, course_membership_id: str | None = None, id: str | None = None, into: type[A] | None = None
    ) -> models.CourseItem | A | None:
        """Fetch what the vendor calls `courseItem`: see the fields of `CourseItem`.

        `query courseItem` · read.

        Args:
            course_membership_id: `ID`
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item import OPERATION

        return await self._caller.call(OPERATION, {"course_membership_id": course_membership_id, "id": id}, into=into)

    @overload
    def course_item_custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CustomEmail]: ...
    @overload
    def course_item_custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_item_custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CustomEmail] | ListCall[A]:
        """List what the vendor calls `courseItemCustomEmails`, page by page.

        `query courseItemCustomEmails` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 132
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomEmail]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item_custom_emails import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    def course_item_documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_item_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.Document]: ...
    @overload
    def course_item_documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_item_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_item_documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_item_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Document] | ListCall[A]:
        """List what the vendor calls `courseItemDocuments`, page by page.

        `query courseItemDocuments` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            course_item_id: `ID`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 45
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Document]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item_documents import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "course_item_id": course_item_id, "first": first, "last": last},
            into=into,
        )

    @overload
    def course_item_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CustomModuleForm]: ...
    @overload
    def course_item_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_item_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CustomModuleForm] | ListCall[A]:
        """List what the vendor calls `courseItemForms`, page by page.

        `query courseItemForms` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 28
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomModuleForm]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item_forms import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    def course_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        course_id: str | None = None,
        find_for_provider: bool | None = None,
        first: int | None = None,
        include_emails: bool | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CourseItem]: ...
    @overload
    def course_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        course_id: str | None = None,
        find_for_provider: bool | None = None,
        first: int | None = None,
        include_emails: bool | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        course_id: str | None = None,
        find_for_provider: bool | None = None,
        first: int | None = None,
        include_emails: bool | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CourseItem] | ListCall[A]:
        """List what the vendor calls `courseItems`, page by page.

        `query courseItems` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `ID`
            course_id: `ID`
            find_for_provider: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 33
            include_emails: `Boolean`. `True` when left out
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CourseItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_items import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "course_id": course_id,
                "find_for_provider": find_for_provider,
                "first": first,
                "include_emails": include_emails,
                "last": last,
            },
            into=into,
        )

    @overload
    async def course_membership(
        self,
        *,
        course_id: str | None = None,
        course_item_id: str | None = None,
        course_membership_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.CourseMembership | None: ...
    @overload
    async def course_membership(
        self,
        *,
        course_id: str | None = None,
        course_item_id: str | None = None,
        course_membership_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def course_membership(
        self,
        *,
        course_id: str | None = None,
        course_item_id: str | None = None,
        course_membership_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.CourseMembership | A | None:
        """Fetch what the vendor calls `courseMembership`: see the fields of `CourseMembership`.

        `query courseMembership` · read.

        Args:
            course_id: `ID`
            course_item_id: `ID`
            course_membership_id: `ID`
            id: `ID`
            user_group_id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseMembership`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_membership import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "course_id": course_id,
                "course_item_id": course_item_id,
                "course_membership_id": course_membership_id,
                "id": id,
                "user_group_id": user_group_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        fetch_all: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CourseMembership]: ...
    @overload
    def course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        fetch_all: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        fetch_all: bool | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CourseMembership] | ListCall[A]:
        """List what the vendor calls `courseMemberships`, page by page.

        `query courseMemberships` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `ID`
            fetch_all: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 56
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CourseMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_clients import COURSE_MEMBERSHIPS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "fetch_all": fetch_all,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    def courses(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        course_type: models.CourseTypeFilter | str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_available: bool | None = None,
        into: None = None,
    ) -> ListCall[models.Course]: ...
    @overload
    def courses(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        course_type: models.CourseTypeFilter | str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_available: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def courses(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        course_type: models.CourseTypeFilter | str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_available: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Course] | ListCall[A]:
        """List what the vendor calls `courses`, page by page.

        `query courses` · read.

        Args:
            active: `Boolean`. `True` when left out
            after: `String`
            before: `String`; for one page, which is awaited
            course_type: `CourseTypeFilter`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 30
            keywords: `String`
            last: `Int`; for one page, which is awaited
            only_available: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Course]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.courses import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active": active,
                "after": after,
                "before": before,
                "course_type": course_type,
                "first": first,
                "keywords": keywords,
                "last": last,
                "only_available": only_available,
            },
            into=into,
        )

    @overload
    def cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        for_superbill: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CptCode]: ...
    @overload
    def cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        for_superbill: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        for_superbill: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CptCode] | ListCall[A]:
        """List what the vendor calls `cptCodes`, page by page.

        `query cptCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 221
            for_superbill: `Boolean`
            is_favorited: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CptCode]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cpt_codes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "for_superbill": for_superbill,
                "is_favorited": is_favorited,
                "keywords": keywords,
                "last": last,
            },
            into=into,
        )

    @overload
    async def current_user(self, *, into: None = None) -> models.User | None: ...
    @overload
    async def current_user(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def current_user(self, *, into: type[A] | None = None) -> models.User | A | None:
        """Fetch the user whom the key belongs to.

        `query currentUser` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `User`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user import CURRENT_USER as OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    async def current_user_notifications_count(self, *, into: None = None) -> models.UserNotificationsCount | None: ...
    @overload
    async def current_user_notifications_count(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def current_user_notifications_count(
        self, *, into: type[A] | None = None
    ) -> models.UserNotificationsCount | A | None:
        """Fetch what the vendor calls `currentUserNotificationsCount`: see the fields of `UserNotificationsCount`.

        `query currentUserNotificationsCount` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UserNotificationsCount`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.current_user_notifications_count import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    def current_video_chats(
        self, *, only_current: bool | None = None, user_id: str | None = None, into: None = None
    ) -> ListCall[models.Appointment]: ...
    @overload
    def current_video_chats(
        self, *, only_current: bool | None = None, user_id: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def current_video_chats(
        self, *, only_current: bool | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.Appointment] | ListCall[A]:
        """List what the vendor calls `currentVideoChats`, page by page.

        `query currentVideoChats` · read.

        Args:
            only_current: `Boolean`
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Appointment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment import CURRENT_VIDEO_CHATS as OPERATION

        return self._caller.list_call(OPERATION, {"only_current": only_current, "user_id": user_id}, into=into)

    @overload
    async def custom_email(self, *, id: str | None = None, into: None = None) -> models.CustomEmail | None: ...
    @overload
    async def custom_email(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def custom_email(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.CustomEmail | A | None:
        """Fetch what the vendor calls `customEmail`: see the fields of `CustomEmail`.

        `query customEmail` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CustomEmail`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_email import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_traceback_frames
    async def custom_email_preview(
        self,
        *,
        course_id: str | None = None,
        email_body_only: bool | None = None,
        email_type: str | None = None,
        find_record: bool | None = None,
        greeting: str | None = None,
        id: str | None = None,
        message_body: str | None = None,
        preview_email_type: str | None = None,
        reactivation_wait_days: str | None = None,
        subject: str | None = None,
    ) -> str | None:
        """Fetch what the vendor calls `customEmailPreview`: see the fields of `String`.

        `query customEmailPreview` · read.

        Args:
            course_id: `ID`
            email_body_only: `Boolean`
            email_type: `String`
            find_record: `Boolean`
            greeting: `String`
            id: `String`
            message_body: `String`
            preview_email_type: `String`
            reactivation_wait_days: `String`
            subject: `String`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_email_preview import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "course_id": course_id,
                "email_body_only": email_body_only,
                "email_type": email_type,
                "find_record": find_record,
                "greeting": greeting,
                "id": id,
                "message_body": message_body,
                "preview_email_type": preview_email_type,
                "reactivation_wait_days": reactivation_wait_days,
                "subject": subject,
            },
        )

    @overload
    def custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        email_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.CustomEmail]: ...
    @overload
    def custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        email_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def custom_emails(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        email_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CustomEmail] | ListCall[A]:
        """List what the vendor calls `customEmails`, page by page.

        `query customEmails` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            email_type: `String`. `Invite Email` when left out
            first: `Int`; how many nodes a page holds, 25 when not given, at most 132
            last: `Int`; for one page, which is awaited
            provider_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomEmail]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item_custom_emails import CUSTOM_EMAILS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "email_type": email_type,
                "first": first,
                "last": last,
                "provider_id": provider_id,
            },
            into=into,
        )

    @overload
    async def custom_module_form(
        self, *, charting: bool | None = None, default: bool | None = None, id: str | None = None, into: None = None
    ) -> models.CustomModuleForm | None: ...
    @overload
    async def custom_module_form(
        self, *, charting: bool | None = None, default: bool | None = None, id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def custom_module_form(
        self,
        *,
        charting: bool | None = None,
        default: bool | None = None,
        id: str | None = None,
        into: type[A] | None = None,
    ) -> models.CustomModuleForm | A | None:
        """Fetch one form or charting template, with its questions.

        `query customModuleForm` · read.

        Args:
            charting: `Boolean`. The charting template to begin with, where no id is given
            default: `Boolean`. The default form of that kind
            id: `ID`. The form
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CustomModuleForm`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"charting": charting, "default": default, "id": id}, into=into)

    @overload
    def custom_module_forms(
        self,
        *,
        active_status: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_default_templates: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.CustomModuleFormOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.CustomModuleForm]: ...
    @overload
    def custom_module_forms(
        self,
        *,
        active_status: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_default_templates: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.CustomModuleFormOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def custom_module_forms(
        self,
        *,
        active_status: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_default_templates: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.CustomModuleFormOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CustomModuleForm] | ListCall[A]:
        """List forms and charting templates.

        `query customModuleForms` · read.

        Public to read.

        Args:
            active_status: `Boolean`. Active or archived ones
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`. Of this category
            first: `Int`; how many nodes a page holds, 25 when not given, at most 28
            include_default_templates: `Boolean`. The two that the vendor brings; Free Text and ADIME too
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `CustomModuleFormOrderKeys`. `UPDATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomModuleForm]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_module_forms import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active_status": active_status,
                "after": after,
                "before": before,
                "category": category,
                "first": first,
                "include_default_templates": include_default_templates,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @without_traceback_frames
    async def custom_module_forms_count(
        self,
        *,
        active_status: bool | None = None,
        category: str | None = None,
        include_default_templates: bool | None = None,
        keywords: str | None = None,
        sort_by: str | None = None,
    ) -> int | None:
        """Fetch what the vendor calls `customModuleFormsCount`: see the fields of `Int`.

        `query customModuleFormsCount` · read.

        Args:
            active_status: `Boolean`
            category: `String`
            include_default_templates: `Boolean`
            keywords: `String`
            sort_by: `String`

        Returns:
            `Int`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_module_forms_count import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "active_status": active_status,
                "category": category,
                "include_default_templates": include_default_templates,
                "keywords": keywords,
                "sort_by": sort_by,
            },
        )

    @overload
    def custom_modules(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CustomModule]: ...
    @overload
    def custom_modules(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def custom_modules(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CustomModule] | ListCall[A]:
        """List what the vendor calls `customModules`, page by page.

        `query customModules` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 60
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomModule]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.custom_modules import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "keywords": keywords, "last": last}, into=into
        )

    @without_argument_frames
    def days_available_for_range(
        self,
        *,
        provider_id: str,
        accepts_insurance_plan_id: str | None = None,
        appointment_to_reschedule_id: str | None = None,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        clients_can_join_waitlist: bool | None = None,
        contact_type: str | None = None,
        date_from_month: date | str | None = None,
        end_date: date | None = None,
        end_date_boundary: date | None = None,
        exclude_provider_ids: Sequence[str | None] | None = None,
        length: str | None = None,
        licensed_in_state: str | None = None,
        org_level: bool | None = None,
        outside_factors: bool | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date: date | str | None = None,
        start_date_boundary: date | str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
    ) -> ListCall[str]:
        """List what the vendor calls `daysAvailableForRange`, page by page.

        `query daysAvailableForRange` · read.

        Args:
            accepts_insurance_plan_id: `ID`
            appointment_to_reschedule_id: `ID`. Provider and type must be its own
            appt_loc_id: `ID`
            appt_type_id: `ID`
            clients_can_join_waitlist: `Boolean`. `False` when left out
            contact_type: `String`
            date_from_month: `String`
            end_date: `ISO8601DateTime`. `YYYY-MM-DD`
            end_date_boundary: `ISO8601Date`. Inclusive
            exclude_provider_ids: `[ID]`. Beats `provider_ids`; needs `org_level`
            length: `String`
            licensed_in_state: `String`. Two letters
            org_level: `Boolean`. `False` when left out
            outside_factors: `Boolean`. `True` when left out
            provider_id: `String`. Is required by the vendor; also with `org_level`
            provider_ids: `[ID]`
            start_date: `String`. `YYYY-MM-DD`; send both: the vendor's pages disagree whether they are required
            start_date_boundary: `String`
            tag_ids: `[ID]`. Needs `org_level`; slots of providers with all of them
            timezone: `String`. The patient's when left out

        Returns:
            `ListCall[str]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.days_available_for_range import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "accepts_insurance_plan_id": accepts_insurance_plan_id,
                "appointment_to_reschedule_id": appointment_to_reschedule_id,
                "appt_loc_id": appt_loc_id,
                "appt_type_id": appt_type_id,
                "clients_can_join_waitlist": clients_can_join_waitlist,
                "contact_type": contact_type,
                "date_from_month": date_from_month,
                "end_date": end_date,
                "end_date_boundary": end_date_boundary,
                "exclude_provider_ids": exclude_provider_ids,
                "length": length,
                "licensed_in_state": licensed_in_state,
                "org_level": org_level,
                "outside_factors": outside_factors,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "start_date": start_date,
                "start_date_boundary": start_date_boundary,
                "tag_ids": tag_ids,
                "timezone": timezone,
            },
        )

    @overload
    async def document(
        self,
        *,
        care_plan_id: str | None = None,
        course_id: str | None = None,
        course_item_id: str | None = None,
        custom_module_id: str | None = None,
        id: str | None = None,
        into: None = None,
    ) -> models.Document | None: ...
    @overload
    async def document(
        self,
        *,
        care_plan_id: str | None = None,
        course_id: str | None = None,
        course_item_id: str | None = None,
        custom_module_id: str | None = None,
        id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def document(
        self,
        *,
        care_plan_id: str | None = None,
        course_id: str | None = None,
        course_item_id: str | None = None,
        custom_module_id: str | None = None,
        id: str | None = None,
        into: type[A] | None = None,
    ) -> models.Document | A | None:
        """Fetch what the vendor calls `document`: see the fields of `Document`.

        `query document` · read.

        Args:
            care_plan_id: `ID`
            course_id: `ID`
            course_item_id: `ID`
            custom_module_id: `ID`
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Document`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.document import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "care_plan_id": care_plan_id,
                "course_id": course_id,
                "course_item_id": course_item_id,
                "custom_module_id": custom_module_id,
                "id": id,
            },
            into=into,
        )

    @overload
    def document_viewings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        document_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.DocumentViewing]: ...
    @overload
    def document_viewings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        document_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def document_viewings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        document_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.DocumentViewing] | ListCall[A]:
        """List what the vendor calls `documentViewings`, page by page.

        `query documentViewings` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            document_id: `ID`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 142
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[DocumentViewing]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.document_viewings import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "document_id": document_id, "first": first, "last": last},
            into=into,
        )

    @overload
    def documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        consolidated_user_id: str | None = None,
        file_type: str | None = None,
        file_types: Sequence[str | None] | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        for_template_use: bool | None = None,
        include_drafts: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.DocumentOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Document]: ...
    @overload
    def documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        consolidated_user_id: str | None = None,
        file_type: str | None = None,
        file_types: Sequence[str | None] | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        for_template_use: bool | None = None,
        include_drafts: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.DocumentOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def documents(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        consolidated_user_id: str | None = None,
        file_type: str | None = None,
        file_types: Sequence[str | None] | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        for_template_use: bool | None = None,
        include_drafts: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.DocumentOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Document] | ListCall[A]:
        """List documents and files.

        `query documents` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            consolidated_user_id: `String`. Everything that concerns this patient
            file_type: `String`. One media type
            file_types: `[String]`; deprecated. Is deprecated: use `file_type`
            filter: `String`. `all` when left out; takes `all`, `shared` or `private`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 45
            folder_id: `String`. Those in this folder
            for_template_use: `Boolean`. Those that templates are made of
            include_drafts: `Boolean`. `False` when left out; drafts do not come
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `DocumentOrderKeys`. `NAME_ASC` when left out
            private_user_id: `String`. Private documents of this patient
            provider_id: `ID`. Yourself when left out
            sort_by: `String`; deprecated. Is deprecated: use `order_by`; announced since 2023-11-06
            viewable_user_id: `String`. Documents that this user can see
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Document]`: await it for a page, iterate it for all.
            `expiring_url` of a document works for seconds: ask for it just before `client.download`.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.documents import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "consolidated_user_id": consolidated_user_id,
                "file_type": file_type,
                "file_types": file_types,
                "filter": filter,
                "first": first,
                "folder_id": folder_id,
                "for_template_use": for_template_use,
                "include_drafts": include_drafts,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "private_user_id": private_user_id,
                "provider_id": provider_id,
                "sort_by": sort_by,
                "viewable_user_id": viewable_user_id,
            },
            into=into,
        )

    @overload
    async def dosespot_user_info(self, *, user_id: str | None = None, into: None = None) -> models.DoseSpot | None: ...
    @overload
    async def dosespot_user_info(self, *, user_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def dosespot_user_info(
        self, *, user_id: str | None = None, into: type[A] | None = None
    ) -> models.DoseSpot | A | None:
        """Fetch what the vendor calls `dosespotUserInfo`: see the fields of `DoseSpot`.

        `query dosespotUserInfo` · read.

        Args:
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DoseSpot`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.dosespot_user_info import OPERATION

        return await self._caller.call(OPERATION, {"user_id": user_id}, into=into)

    @without_traceback_frames
    async def dosespot_ui_link(
        self, *, form_answer_group_id: str | None = None, patient_id: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `dosespot_ui_link`: see the fields of `String`.

        `query dosespot_ui_link` · read.

        Args:
            form_answer_group_id: `ID`
            patient_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.dosespot_ui_link import OPERATION

        return await self._caller.call(
            OPERATION, {"form_answer_group_id": form_answer_group_id, "patient_id": patient_id}
        )

    @overload
    async def draft(
        self, *, conversation_membership_id: str | None = None, into: None = None
    ) -> models.Draft | None: ...
    @overload
    async def draft(self, *, conversation_membership_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def draft(
        self, *, conversation_membership_id: str | None = None, into: type[A] | None = None
    ) -> models.Draft | A | None:
        """Fetch what the vendor calls `draft`: see the fields of `Draft`.

        `query draft` · read.

        Args:
            conversation_membership_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Draft`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.draft import OPERATION

        return await self._caller.call(OPERATION, {"conversation_membership_id": conversation_membership_id}, into=into)

    @overload
    async def drug_allergen(self, *, id: str, into: None = None) -> models.DrugAllergenType | None: ...
    @overload
    async def drug_allergen(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def drug_allergen(self, *, id: str, into: type[A] | None = None) -> models.DrugAllergenType | A | None:
        """Fetch what the vendor calls `drugAllergen`: see the fields of `DrugAllergenType`.

        `query drugAllergen` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DrugAllergenType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.drug_allergen import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def drug_allergens(self, *, keywords: str, into: None = None) -> ListCall[models.DrugAllergenType]: ...
    @overload
    def drug_allergens(self, *, keywords: str, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def drug_allergens(
        self, *, keywords: str, into: type[A] | None = None
    ) -> ListCall[models.DrugAllergenType] | ListCall[A]:
        """List what the vendor calls `drugAllergens`, page by page.

        `query drugAllergens` · read.

        Args:
            keywords: `String!`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[DrugAllergenType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.drug_allergen import DRUG_ALLERGENS as OPERATION

        return self._caller.list_call(OPERATION, {"keywords": keywords}, into=into)

    @overload
    async def dsi_comment(
        self, *, intervention_type: models.InterventionType | str | None = None, into: None = None
    ) -> models.DsiComment | None: ...
    @overload
    async def dsi_comment(
        self, *, intervention_type: models.InterventionType | str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def dsi_comment(
        self, *, intervention_type: models.InterventionType | str | None = None, into: type[A] | None = None
    ) -> models.DsiComment | A | None:
        """Fetch what the vendor calls `dsiComment`: see the fields of `DsiComment`.

        `query dsiComment` · read.

        Args:
            intervention_type: `InterventionType`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DsiComment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.dsi_comment import OPERATION

        return await self._caller.call(OPERATION, {"intervention_type": intervention_type}, into=into)

    @without_traceback_frames
    async def dynamic_link(
        self, *, entrypoint: models.FullscriptEntrypoint | str | None = None, user_id: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `dynamicLink`: see the fields of `String`.

        `query dynamicLink` · read.

        Args:
            entrypoint: `FullscriptEntrypoint`. `CATALOG` when left out
            user_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.dynamic_link import OPERATION

        return await self._caller.call(OPERATION, {"entrypoint": entrypoint, "user_id": user_id})

    @overload
    def embed_widget_steps(
        self, *, is_for_web: bool | None = None, location_string: str | None = None, into: None = None
    ) -> ListCall[models.EmbedWidgetStepType]: ...
    @overload
    def embed_widget_steps(
        self, *, is_for_web: bool | None = None, location_string: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def embed_widget_steps(
        self, *, is_for_web: bool | None = None, location_string: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.EmbedWidgetStepType] | ListCall[A]:
        """List what the vendor calls `embedWidgetSteps`, page by page.

        `query embedWidgetSteps` · read.

        Args:
            is_for_web: `Boolean`
            location_string: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[EmbedWidgetStepType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.embed_widget_steps import OPERATION

        return self._caller.list_call(
            OPERATION, {"is_for_web": is_for_web, "locationString": location_string}, into=into
        )

    @overload
    async def embedded_zoom_jwt(
        self, *, appointment_id: str, into: None = None
    ) -> models.EmbeddedZoomCredentials | None: ...
    @overload
    async def embedded_zoom_jwt(self, *, appointment_id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def embedded_zoom_jwt(
        self, *, appointment_id: str, into: type[A] | None = None
    ) -> models.EmbeddedZoomCredentials | A | None:
        """Fetch what the vendor calls `embeddedZoomJwt`: see the fields of `EmbeddedZoomCredentials`.

        `query embeddedZoomJwt` · read.

        It finds credentials for the video call: for one call, and not to be kept; `zak` is for hosts only, and lives about two hours.

        Args:
            appointment_id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `EmbeddedZoomCredentials`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.embedded_zoom_jwt import OPERATION

        return await self._caller.call(OPERATION, {"appointment_id": appointment_id}, into=into)

    @overload
    def entries(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        client_id: str | None = None,
        end_datetime_range: str | None = None,
        end_range: date | str | None = None,
        entry_id: str | None = None,
        first: int | None = None,
        group_id: str | None = None,
        include_inactive: bool | None = None,
        is_org: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.EntryOrderKeys | str | None = None,
        sort_by: str | None = None,
        start_datetime_range: str | None = None,
        start_range: date | str | None = None,
        summary_view: bool | None = None,
        type: str | None = None,
        into: None = None,
    ) -> ListCall[models.EntryListItem]: ...
    @overload
    def entries(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        client_id: str | None = None,
        end_datetime_range: str | None = None,
        end_range: date | str | None = None,
        entry_id: str | None = None,
        first: int | None = None,
        group_id: str | None = None,
        include_inactive: bool | None = None,
        is_org: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.EntryOrderKeys | str | None = None,
        sort_by: str | None = None,
        start_datetime_range: str | None = None,
        start_range: date | str | None = None,
        summary_view: bool | None = None,
        type: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def entries(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        client_id: str | None = None,
        end_datetime_range: str | None = None,
        end_range: date | str | None = None,
        entry_id: str | None = None,
        first: int | None = None,
        group_id: str | None = None,
        include_inactive: bool | None = None,
        is_org: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.EntryOrderKeys | str | None = None,
        sort_by: str | None = None,
        start_datetime_range: str | None = None,
        start_range: date | str | None = None,
        summary_view: bool | None = None,
        type: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.EntryListItem] | ListCall[A]:
        """List what patients logged: metrics, meals, workouts, symptoms, moods.

        `query entries` · read.

        It lists metric entries as `type="MetricEntry"`; they have no operation of their own.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`. Such as `Weight`
            client_id: `String`. The patient
            end_datetime_range: `String`. Works only together with `start_datetime_range`; exclusive: up to the day before
            end_range: `String`. Works only together with `start_range`; exclusive: up to the day before
            entry_id: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 30
            group_id: `String`. Entries of a group's patients
            include_inactive: `Boolean`. Cannot go together with `client_id`; `False` when left out
            is_org: `Boolean`. Entries of the organization's patients
            keywords: `String`. Search in descriptions
            last: `Int`; for one page, which is awaited
            order_by: `EntryOrderKeys`. `CREATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06; with two colons, as `created_at::desc`
            start_datetime_range: `String`. Works only together with `end_datetime_range`
            start_range: `String`. Works only together with `end_range`
            summary_view: `Boolean`. As True all come at once, without paging
            type: `String`. Such as `MetricEntry` or `FoodEntry`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[EntryListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.entries import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "category": category,
                "client_id": client_id,
                "end_datetime_range": end_datetime_range,
                "end_range": end_range,
                "entry_id": entry_id,
                "first": first,
                "group_id": group_id,
                "include_inactive": include_inactive,
                "is_org": is_org,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
                "start_datetime_range": start_datetime_range,
                "start_range": start_range,
                "summary_view": summary_view,
                "type": type,
            },
            into=into,
        )

    @overload
    async def entry(
        self, *, client_id: str | None = None, id: str | None = None, type: str | None = None, into: None = None
    ) -> models.Entry | None: ...
    @overload
    async def entry(
        self, *, client_id: str | None = None, id: str | None = None, type: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def entry(
        self,
        *,
        client_id: str | None = None,
        id: str | None = None,
        type: str | None = None,
        into: type[A] | None = None,
    ) -> models.Entry | A | None:
        """Fetch one logged entry.

        `query entry` · read.

        Args:
            client_id: `ID`. The patient, where no id is given
            id: `ID`. The entry
            type: `String`. Its type, where no id is given
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Entry`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.entry import OPERATION

        return await self._caller.call(OPERATION, {"client_id": client_id, "id": id, "type": type}, into=into)

    @overload
    def episodes_of_care(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str] | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.EpisodeOfCare]: ...
    @overload
    def episodes_of_care(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str] | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def episodes_of_care(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str] | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.EpisodeOfCare] | ListCall[A]:
        """List what the vendor calls `episodesOfCare`, page by page.

        `query episodesOfCare` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 45
            ids: `[ID!]`
            last: `Int`; for one page, which is awaited
            patient_id: `ID`
            provider_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[EpisodeOfCare]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.episodes_of_care import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "ids": ids,
                "last": last,
                "patient_id": patient_id,
                "provider_id": provider_id,
            },
            into=into,
        )

    @overload
    def external_calendars(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        calendar_status: models.CalendarStatus | str | None = None,
        calendar_type: models.CalendarType | str | None = None,
        first: int | None = None,
        include_suborganizations: bool | None = None,
        is_org: bool | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.ExternalCalendar]: ...
    @overload
    def external_calendars(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        calendar_status: models.CalendarStatus | str | None = None,
        calendar_type: models.CalendarType | str | None = None,
        first: int | None = None,
        include_suborganizations: bool | None = None,
        is_org: bool | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def external_calendars(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        calendar_status: models.CalendarStatus | str | None = None,
        calendar_type: models.CalendarType | str | None = None,
        first: int | None = None,
        include_suborganizations: bool | None = None,
        is_org: bool | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ExternalCalendar] | ListCall[A]:
        """List what the vendor calls `externalCalendars`, page by page.

        `query externalCalendars` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            calendar_status: `CalendarStatus`
            calendar_type: `CalendarType`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 181
            include_suborganizations: `Boolean`
            is_org: `Boolean`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ExternalCalendar]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.external_calendars import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "calendar_status": calendar_status,
                "calendar_type": calendar_type,
                "first": first,
                "include_suborganizations": include_suborganizations,
                "is_org": is_org,
                "last": last,
            },
            into=into,
        )

    @overload
    async def feature_toggle(
        self, *, id: str | None = None, user_id: str | None = None, into: None = None
    ) -> models.FeatureToggle | None: ...
    @overload
    async def feature_toggle(self, *, id: str | None = None, user_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def feature_toggle(
        self, *, id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> models.FeatureToggle | A | None:
        """Fetch what the vendor calls `featureToggle`: see the fields of `FeatureToggle`.

        `query featureToggle` · read.

        Args:
            id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `FeatureToggle`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.feature_toggle import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "user_id": user_id}, into=into)

    @overload
    async def feature_toggle_for_editing(
        self,
        *,
        care_plan_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.FeatureToggle | None: ...
    @overload
    async def feature_toggle_for_editing(
        self,
        *,
        care_plan_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def feature_toggle_for_editing(
        self,
        *,
        care_plan_id: str | None = None,
        id: str | None = None,
        user_group_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.FeatureToggle | A | None:
        """Fetch what the vendor calls `featureToggleForEditing`: see the fields of `FeatureToggle`.

        `query featureToggleForEditing` · read.

        Args:
            care_plan_id: `ID`
            id: `ID`
            user_group_id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `FeatureToggle`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.feature_toggle import FEATURE_TOGGLE_FOR_EDITING as OPERATION

        return await self._caller.call(
            OPERATION,
            {"care_plan_id": care_plan_id, "id": id, "user_group_id": user_group_id, "user_id": user_id},
            into=into,
        )

    @overload
    async def folder(
        self, *, custom_module_id: str | None = None, id: str | None = None, into: None = None
    ) -> models.Folder | None: ...
    @overload
    async def folder(
        self, *, custom_module_id: str | None = None, id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def folder(
        self, *, custom_module_id: str | None = None, id: str | None = None, into: type[A] | None = None
    ) -> models.Folder | A | None:
        """Fetch what the vendor calls `folder`: see the fields of `Folder`.

        `query folder` · read.

        Args:
            custom_module_id: `ID`
            id: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Folder`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.folder import OPERATION

        return await self._caller.call(OPERATION, {"custom_module_id": custom_module_id, "id": id}, into=into)

    @overload
    def folders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        consolidated_user_id: str | None = None,
        document_to_move_id: str | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        folder_to_move_id: str | None = None,
        for_template_use: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.FolderOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Folder]: ...
    @overload
    def folders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        consolidated_user_id: str | None = None,
        document_to_move_id: str | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        folder_to_move_id: str | None = None,
        for_template_use: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.FolderOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def folders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        consolidated_user_id: str | None = None,
        document_to_move_id: str | None = None,
        filter: str | None = None,
        first: int | None = None,
        folder_id: str | None = None,
        folder_to_move_id: str | None = None,
        for_template_use: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.FolderOrderKeys | str | None = None,
        private_user_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        sort_by: str | None = None,
        viewable_user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Folder] | ListCall[A]:
        """List what the vendor calls `folders`, page by page.

        `query folders` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `String`
            consolidated_user_id: `String`
            document_to_move_id: `ID`
            filter: `String`. `all` when left out
            first: `Int`; how many nodes a page holds, 25 when not given, at most 42
            folder_id: `String`
            folder_to_move_id: `ID`
            for_template_use: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `FolderOrderKeys`. `NAME_ASC` when left out
            private_user_id: `String`
            provider_id: `ID`
            should_paginate: `Boolean`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            viewable_user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Folder]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.folders import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "consolidated_user_id": consolidated_user_id,
                "document_to_move_id": document_to_move_id,
                "filter": filter,
                "first": first,
                "folder_id": folder_id,
                "folder_to_move_id": folder_to_move_id,
                "for_template_use": for_template_use,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "private_user_id": private_user_id,
                "provider_id": provider_id,
                "should_paginate": should_paginate,
                "sort_by": sort_by,
                "viewable_user_id": viewable_user_id,
            },
            into=into,
        )

    @overload
    def food_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_recent: bool | None = None,
        first: int | None = None,
        food_type: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        upc: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Food]: ...
    @overload
    def food_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_recent: bool | None = None,
        first: int | None = None,
        food_type: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        upc: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def food_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        exclude_recent: bool | None = None,
        first: int | None = None,
        food_type: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        upc: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Food] | ListCall[A]:
        """List what the vendor calls `foodSearch`, page by page.

        `query foodSearch` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            exclude_recent: `Boolean`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 104
            food_type: `String`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            upc: `String`
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Food]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.food_search import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "exclude_recent": exclude_recent,
                "first": first,
                "food_type": food_type,
                "keywords": keywords,
                "last": last,
                "upc": upc,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def form_answer_group(
        self,
        *,
        appointment_form_answer_group_connection_id: str | None = None,
        external_id: str | None = None,
        for_superbills: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        track_opened_event: bool | None = None,
        into: None = None,
    ) -> models.FormAnswerGroup | None: ...
    @overload
    async def form_answer_group(
        self,
        *,
        appointment_form_answer_group_connection_id: str | None = None,
        external_id: str | None = None,
        for_superbills: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        track_opened_event: bool | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def form_answer_group(
        self,
        *,
        appointment_form_answer_group_connection_id: str | None = None,
        external_id: str | None = None,
        for_superbills: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        track_opened_event: bool | None = None,
        into: type[A] | None = None,
    ) -> models.FormAnswerGroup | A | None:
        """Fetch one filled form or charting note with its answers.

        `query formAnswerGroup` · read.

        Args:
            appointment_form_answer_group_connection_id: `ID`
            external_id: `ID`. Its id in another system
            for_superbills: `Boolean`
            id: `ID`. The filled form
            ids: `[ID]`
            track_opened_event: `Boolean`. Note in the audit log that it was opened
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `FormAnswerGroup`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "appointment_form_answer_group_connection_id": appointment_form_answer_group_connection_id,
                "external_id": external_id,
                "for_superbills": for_superbills,
                "id": id,
                "ids": ids,
                "track_opened_event": track_opened_event,
            },
            into=into,
        )

    @overload
    def form_answer_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        first: int | None = None,
        form_answer_group_id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_group_notes: bool | None = None,
        last: int | None = None,
        locked_status: bool | None = None,
        name: str | None = None,
        order_by: models.FormAnswerGroupOrderKeys | str | None = None,
        signed_status: bool | None = None,
        start_date: date | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        use_for_charting: bool | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.FormAnswerGroupListItem]: ...
    @overload
    def form_answer_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        first: int | None = None,
        form_answer_group_id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_group_notes: bool | None = None,
        last: int | None = None,
        locked_status: bool | None = None,
        name: str | None = None,
        order_by: models.FormAnswerGroupOrderKeys | str | None = None,
        signed_status: bool | None = None,
        start_date: date | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        use_for_charting: bool | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def form_answer_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        custom_module_form_id: str | None = None,
        date: datetime | None = None,
        end_date: date | None = None,
        filler_id: str | None = None,
        first: int | None = None,
        form_answer_group_id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_group_notes: bool | None = None,
        last: int | None = None,
        locked_status: bool | None = None,
        name: str | None = None,
        order_by: models.FormAnswerGroupOrderKeys | str | None = None,
        signed_status: bool | None = None,
        start_date: date | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        use_for_charting: bool | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.FormAnswerGroupListItem] | ListCall[A]:
        """List filled forms and charting notes, newest first.

        `query formAnswerGroups` · read.

        It finds finished ones only, unless they are asked for by id.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            custom_module_form_id: `ID`. Made of this form
            date: `ISO8601DateTime`. Of this day
            end_date: `ISO8601Date`
            filler_id: `ID`. Filled by this user
            first: `Int`; how many nodes a page holds, 25 when not given, at most 29
            form_answer_group_id: `ID`
            ids: `[ID]`. Exactly these, finished or not
            include_group_notes: `Boolean`
            last: `Int`; for one page, which is awaited
            locked_status: `Boolean`. Locked, unlocked, or all
            name: `String`. With this name
            order_by: `FormAnswerGroupOrderKeys`. `CREATED_AT_DESC` when left out
            signed_status: `Boolean`. Signed, unsigned, or all
            start_date: `ISO8601Date`
            updated_after: `ISO8601DateTime`. Changed since then
            updated_before: `ISO8601DateTime`. Changed before then
            use_for_charting: `Boolean`. Does nothing at the vendor as `False`; `False` when left out
            user_id: `ID`. Of this patient
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FormAnswerGroupListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.form_answer_groups import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "custom_module_form_id": custom_module_form_id,
                "date": date,
                "end_date": end_date,
                "filler_id": filler_id,
                "first": first,
                "form_answer_group_id": form_answer_group_id,
                "ids": ids,
                "include_group_notes": include_group_notes,
                "last": last,
                "locked_status": locked_status,
                "name": name,
                "order_by": order_by,
                "signed_status": signed_status,
                "start_date": start_date,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "use_for_charting": use_for_charting,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def form_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        sourceable_id: str | None = None,
        sourceable_type: models.FormHistorySourceable | str | None = None,
        into: None = None,
    ) -> ListCall[models.FormHistory]: ...
    @overload
    def form_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        sourceable_id: str | None = None,
        sourceable_type: models.FormHistorySourceable | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def form_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        sourceable_id: str | None = None,
        sourceable_type: models.FormHistorySourceable | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.FormHistory] | ListCall[A]:
        """List what the vendor calls `formHistories`, page by page.

        `query formHistories` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 83
            last: `Int`; for one page, which is awaited
            patient_id: `ID`
            sourceable_id: `ID`
            sourceable_type: `FormHistorySourceable`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FormHistory]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.form_histories import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "patient_id": patient_id,
                "sourceable_id": sourceable_id,
                "sourceable_type": sourceable_type,
            },
            into=into,
        )

    @overload
    def form_types_to_request(
        self, *, keywords: str | None = None, sort_by: str | None = None, into: None = None
    ) -> ListCall[models.FormTypesToRequest]: ...
    @overload
    def form_types_to_request(
        self, *, keywords: str | None = None, sort_by: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def form_types_to_request(
        self, *, keywords: str | None = None, sort_by: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.FormTypesToRequest] | ListCall[A]:
        """List what the vendor calls `formTypesToRequest`, page by page.

        `query formTypesToRequest` · read.

        Args:
            keywords: `String`
            sort_by: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FormTypesToRequest]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.form_types_to_request import OPERATION

        return self._caller.list_call(OPERATION, {"keywords": keywords, "sort_by": sort_by}, into=into)

    @overload
    def fullscript_practitioner_types(
        self, *, into: None = None
    ) -> ListCall[models.FullscriptPractitionerTypeType]: ...
    @overload
    def fullscript_practitioner_types(self, *, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def fullscript_practitioner_types(
        self, *, into: type[A] | None = None
    ) -> ListCall[models.FullscriptPractitionerTypeType] | ListCall[A]:
        """List what the vendor calls `fullscriptPractitionerTypes`, page by page.

        `query fullscriptPractitionerTypes` · read.

        Args:
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FullscriptPractitionerTypeType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.fullscript_practitioner_types import OPERATION

        return self._caller.list_call(OPERATION, {}, into=into)

    @overload
    def fullscript_practitioners(self, *, into: None = None) -> ListCall[models.FullscriptPractitionerType]: ...
    @overload
    def fullscript_practitioners(self, *, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def fullscript_practitioners(
        self, *, into: type[A] | None = None
    ) -> ListCall[models.FullscriptPractitionerType] | ListCall[A]:
        """List what the vendor calls `fullscriptPractitioners`, page by page.

        `query fullscriptPractitioners` · read.

        Args:
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FullscriptPractitionerType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.fullscript_practitioners import OPERATION

        return self._caller.list_call(OPERATION, {}, into=into)

    @overload
    async def goal(
        self,
        *,
        client_id: str | None = None,
        date: date | str | None = None,
        get_client_goal: bool | None = None,
        id: str | None = None,
        last_client_goal: bool | None = None,
        patient_goal_module: bool | None = None,
        program_goal: bool | None = None,
        into: None = None,
    ) -> models.Goal | None: ...
    @overload
    async def goal(
        self,
        *,
        client_id: str | None = None,
        date: date | str | None = None,
        get_client_goal: bool | None = None,
        id: str | None = None,
        last_client_goal: bool | None = None,
        patient_goal_module: bool | None = None,
        program_goal: bool | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def goal(
        self,
        *,
        client_id: str | None = None,
        date: date | str | None = None,
        get_client_goal: bool | None = None,
        id: str | None = None,
        last_client_goal: bool | None = None,
        patient_goal_module: bool | None = None,
        program_goal: bool | None = None,
        into: type[A] | None = None,
    ) -> models.Goal | A | None:
        """Fetch what the vendor calls `goal`: see the fields of `Goal`.

        `query goal` · read.

        Args:
            client_id: `ID`
            date: `String`
            get_client_goal: `Boolean`
            id: `ID`
            last_client_goal: `Boolean`; deprecated. Does nothing at the vendor
            patient_goal_module: `Boolean`
            program_goal: `Boolean`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Goal`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goal import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "client_id": client_id,
                "date": date,
                "get_client_goal": get_client_goal,
                "id": id,
                "last_client_goal": last_client_goal,
                "patient_goal_module": patient_goal_module,
                "program_goal": program_goal,
            },
            into=into,
        )

    @overload
    def goal_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_subgoals: bool | None = None,
        last: int | None = None,
        unique: bool | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.GoalHistory]: ...
    @overload
    def goal_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_subgoals: bool | None = None,
        last: int | None = None,
        unique: bool | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def goal_histories(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        include_subgoals: bool | None = None,
        last: int | None = None,
        unique: bool | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.GoalHistory] | ListCall[A]:
        """List what the vendor calls `goalHistories`, page by page.

        `query goalHistories` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 86
            include_subgoals: `Boolean`. `True` when left out
            last: `Int`; for one page, which is awaited
            unique: `Boolean`. `True` when left out
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[GoalHistory]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goal_histories import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "category": category,
                "first": first,
                "include_subgoals": include_subgoals,
                "last": last,
                "unique": unique,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def goal_history(self, *, id: str | None = None, into: None = None) -> models.GoalHistory | None: ...
    @overload
    async def goal_history(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def goal_history(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.GoalHistory | A | None:
        """Fetch what the vendor calls `goalHistory`: see the fields of `GoalHistory`.

        `query goalHistory` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `GoalHistory`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goal_history import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def goal_instances(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        into: None = None,
    ) -> ListCall[models.GoalInstance]: ...
    @overload
    def goal_instances(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def goal_instances(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.GoalInstance] | ListCall[A]:
        """List what the vendor calls `goalInstances`, page by page.

        `query goalInstances` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            end_range: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 332
            goal_id: `ID`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            start_range: `String`
            status_filter: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[GoalInstance]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goal_instances import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "end_range": end_range,
                "first": first,
                "goal_id": goal_id,
                "keywords": keywords,
                "last": last,
                "start_range": start_range,
                "status_filter": status_filter,
            },
            into=into,
        )

    @overload
    def goal_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.GoalTemplate]: ...
    @overload
    def goal_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def goal_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.GoalTemplate] | ListCall[A]:
        """List what the vendor calls `goalTemplates`, page by page.

        `query goalTemplates` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 94
            keywords: `String`
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[GoalTemplate]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goal_templates import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "category": category,
                "first": first,
                "keywords": keywords,
                "last": last,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Goal]: ...
    @overload
    def goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        first: int | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Goal] | ListCall[A]:
        """List goals of a patient.

        `query goals` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`. Of this category
            end_range: `String`. Due on this day or earlier
            first: `Int`; how many nodes a page holds, 25 when not given, at most 43
            frequency_filter: `String`. Takes `daily`, `weekly` or `one_time`
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `GoalOrderKeys`. `DUE_DATE_START_DATE_DESC` when left out
            rel_goal_id: `String`. Goals under this one
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            start_range: `String`. Due on this day or later
            status_filter: `String`. Takes `complete` or `not_complete`
            user_id: `ID`. The patient; yourself if left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Goal]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goals import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "category": category,
                "end_range": end_range,
                "first": first,
                "frequency_filter": frequency_filter,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "rel_goal_id": rel_goal_id,
                "sort_by": sort_by,
                "start_range": start_range,
                "status_filter": status_filter,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def goals_data(
        self,
        *,
        after: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        per_page: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.GoalDataType | None: ...
    @overload
    async def goals_data(
        self,
        *,
        after: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        per_page: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def goals_data(
        self,
        *,
        after: str | None = None,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        order_by: models.GoalOrderKeys | str | None = None,
        per_page: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.GoalDataType | A | None:
        """Fetch what the vendor calls `goalsData`: see the fields of `GoalDataType`.

        `query goalsData` · read.

        Args:
            after: `Cursor`
            category: `String`
            end_range: `String`
            frequency_filter: `String`
            keywords: `String`
            offset: `Int`
            order_by: `GoalOrderKeys`
            per_page: `Int`
            rel_goal_id: `String`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            start_range: `String`
            status_filter: `String`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `GoalDataType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goals_data import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "after": after,
                "category": category,
                "end_range": end_range,
                "frequency_filter": frequency_filter,
                "keywords": keywords,
                "offset": offset,
                "order_by": order_by,
                "per_page": per_page,
                "rel_goal_id": rel_goal_id,
                "sort_by": sort_by,
                "start_range": start_range,
                "status_filter": status_filter,
                "user_id": user_id,
            },
            into=into,
        )

    @deprecated("deprecated by the vendor: use `goals_overall_completion_rate_info`")
    @without_traceback_frames
    async def goals_overall_completion_rate(
        self,
        *,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
    ) -> int | None:
        """Fetch what the vendor calls `goalsOverallCompletionRate`: see the fields of `Int`.

        `query goalsOverallCompletionRate` · read.

        Deprecated by the vendor: use `goals_overall_completion_rate_info`.

        Args:
            category: `String`
            end_range: `String`
            frequency_filter: `String`
            keywords: `String`
            offset: `Int`
            rel_goal_id: `String`
            sort_by: `String`
            start_range: `String`
            status_filter: `String`
            user_id: `ID`

        Returns:
            `Int`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goals_overall_completion_rate import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "category": category,
                "end_range": end_range,
                "frequency_filter": frequency_filter,
                "keywords": keywords,
                "offset": offset,
                "rel_goal_id": rel_goal_id,
                "sort_by": sort_by,
                "start_range": start_range,
                "status_filter": status_filter,
                "user_id": user_id,
            },
        )

    @overload
    async def goals_overall_completion_rate_info(
        self,
        *,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.GoalOverallCompletionRateInfo | None: ...
    @overload
    async def goals_overall_completion_rate_info(
        self,
        *,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def goals_overall_completion_rate_info(
        self,
        *,
        category: str | None = None,
        end_range: date | str | None = None,
        frequency_filter: str | None = None,
        goal_id: str | None = None,
        keywords: str | None = None,
        offset: int | None = None,
        rel_goal_id: str | None = None,
        sort_by: str | None = None,
        start_range: date | str | None = None,
        status_filter: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.GoalOverallCompletionRateInfo | A | None:
        """Fetch what the vendor calls `goalsOverallCompletionRateInfo`: see the fields of `GoalOverallCompletionRateInfo`.

        `query goalsOverallCompletionRateInfo` · read.

        Args:
            category: `String`
            end_range: `String`
            frequency_filter: `String`
            goal_id: `ID`
            keywords: `String`
            offset: `Int`
            rel_goal_id: `String`; deprecated. Is deprecated: use `goal_id`
            sort_by: `String`
            start_range: `String`
            status_filter: `String`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `GoalOverallCompletionRateInfo`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.goals_overall_completion_rate_info import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "category": category,
                "end_range": end_range,
                "frequency_filter": frequency_filter,
                "goal_id": goal_id,
                "keywords": keywords,
                "offset": offset,
                "rel_goal_id": rel_goal_id,
                "sort_by": sort_by,
                "start_range": start_range,
                "status_filter": status_filter,
                "user_id": user_id,
            },
            into=into,
        )

    @without_traceback_frames
    async def has_conditional_question_editing(self) -> bool | None:
        """Fetch what the vendor calls `hasConditionalQuestionEditing`: see the fields of `Boolean`.

        `query hasConditionalQuestionEditing` · read.

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.has_conditional_question_editing import OPERATION

        return await self._caller.call(OPERATION, {})

    @without_traceback_frames
    async def has_forms_to_complete(self, *, user_id: str) -> bool | None:
        """Fetch what the vendor calls `hasFormsToComplete`: see the fields of `Boolean`.

        `query hasFormsToComplete` · read.

        Args:
            user_id: `ID!`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.has_forms_to_complete import OPERATION

        return await self._caller.call(OPERATION, {"user_id": user_id})

    @without_traceback_frames
    async def has_sub_labels(self) -> bool | None:
        """Fetch what the vendor calls `hasSubLabels`: see the fields of `Boolean`.

        `query hasSubLabels` · read.

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.has_sub_labels import OPERATION

        return await self._caller.call(OPERATION, {})

    @overload
    @deprecated("deprecated by the vendor")
    async def health_assessment(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.HealthAssessment | None: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def health_assessment(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def health_assessment(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.HealthAssessment | A | None:
        """Fetch what the vendor calls `healthAssessment`: see the fields of `HealthAssessment`.

        `query healthAssessment` · read.

        Deprecated by the vendor.

        Args:
            device_token: `String`
            device_type: `String`
            email: `String`
            run_id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `HealthAssessment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.health_assessment import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "device_token": device_token,
                "device_type": device_type,
                "email": email,
                "run_id": run_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def health_assessments(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.HealthAssessment]: ...
    @overload
    def health_assessments(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def health_assessments(
        self,
        *,
        device_token: str | None = None,
        device_type: str | None = None,
        email: str | None = None,
        run_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.HealthAssessment] | ListCall[A]:
        """List what the vendor calls `healthAssessments`, page by page.

        `query healthAssessments` · read.

        Args:
            device_token: `String`
            device_type: `String`
            email: `String`
            run_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[HealthAssessment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.health_assessment import HEALTH_ASSESSMENTS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "device_token": device_token,
                "device_type": device_type,
                "email": email,
                "run_id": run_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def icd_code(self, *, id: str | None = None, into: None = None) -> models.IcdCode | None: ...
    @overload
    async def icd_code(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def icd_code(self, *, id: str | None = None, into: type[A] | None = None) -> models.IcdCode | A | None:
        """Fetch what the vendor calls `icdCode`: see the fields of `IcdCode`.

        `query icdCode` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `IcdCode`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.icd_code import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def icd_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_billable: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_valid: bool | None = None,
        order_by: models.IcdCodeOrderKeys | str | None = None,
        into: None = None,
    ) -> ListCall[models.IcdCode]: ...
    @overload
    def icd_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_billable: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_valid: bool | None = None,
        order_by: models.IcdCodeOrderKeys | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def icd_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        is_billable: bool | None = None,
        is_favorited: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_valid: bool | None = None,
        order_by: models.IcdCodeOrderKeys | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.IcdCode] | ListCall[A]:
        """List what the vendor calls `icdCodes`, page by page.

        `query icdCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 249
            is_billable: `Boolean`
            is_favorited: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            only_valid: `Boolean`. Does nothing at the vendor as `False`
            order_by: `IcdCodeOrderKeys`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[IcdCode]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.icd_codes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "is_billable": is_billable,
                "is_favorited": is_favorited,
                "keywords": keywords,
                "last": last,
                "only_valid": only_valid,
                "order_by": order_by,
            },
            into=into,
        )

    @overload
    async def import_data_request(
        self, *, user_id: str | None = None, into: None = None
    ) -> models.ImportDataRequest | None: ...
    @overload
    async def import_data_request(self, *, user_id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def import_data_request(
        self, *, user_id: str | None = None, into: type[A] | None = None
    ) -> models.ImportDataRequest | A | None:
        """Fetch what the vendor calls `importDataRequest`: see the fields of `ImportDataRequest`.

        `query importDataRequest` · read.

        Args:
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ImportDataRequest`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.import_data_request import OPERATION

        return await self._caller.call(OPERATION, {"user_id": user_id}, into=into)

    @overload
    async def initial_cms1500(
        self,
        *,
        form_answer_group_id: str | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> models.Cms1500 | None: ...
    @overload
    async def initial_cms1500(
        self,
        *,
        form_answer_group_id: str | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def initial_cms1500(
        self,
        *,
        form_answer_group_id: str | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.Cms1500 | A | None:
        """Fetch what the vendor calls `initialCms1500`: see the fields of `Cms1500`.

        `query initialCms1500` · read.

        Args:
            form_answer_group_id: `ID`
            patient_id: `ID`
            provider_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Cms1500`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.cms1500 import INITIAL_CMS1500 as OPERATION

        return await self._caller.call(
            OPERATION,
            {"form_answer_group_id": form_answer_group_id, "patient_id": patient_id, "provider_id": provider_id},
            into=into,
        )

    @overload
    def initial_form_answers(
        self,
        *,
        custom_module_form_id: str | None = None,
        incomplete_form_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.FormAnswer]: ...
    @overload
    def initial_form_answers(
        self,
        *,
        custom_module_form_id: str | None = None,
        incomplete_form_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def initial_form_answers(
        self,
        *,
        custom_module_form_id: str | None = None,
        incomplete_form_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.FormAnswer] | ListCall[A]:
        """List what the vendor calls `initialFormAnswers`, page by page.

        `query initialFormAnswers` · read.

        Args:
            custom_module_form_id: `ID`
            incomplete_form_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FormAnswer]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.initial_form_answers import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "custom_module_form_id": custom_module_form_id,
                "incomplete_form_id": incomplete_form_id,
                "user_id": user_id,
            },
            into=into,
        )

    @without_traceback_frames
    async def initial_service_date(
        self, *, appointment_id: str | None = None, user_id: str | None = None
    ) -> datetime | None:
        """Fetch what the vendor calls `initialServiceDate`: see the fields of `ISO8601DateTime`.

        `query initialServiceDate` · read.

        Args:
            appointment_id: `ID`
            user_id: `ID`

        Returns:
            `ISO8601DateTime`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.initial_service_date import OPERATION

        return await self._caller.call(OPERATION, {"appointment_id": appointment_id, "user_id": user_id})

    @overload
    def initialized_offering_includes(
        self, *, offering_id: str | None = None, into: None = None
    ) -> ListCall[models.OfferingInclude]: ...
    @overload
    def initialized_offering_includes(self, *, offering_id: str | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def initialized_offering_includes(
        self, *, offering_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.OfferingInclude] | ListCall[A]:
        """List what the vendor calls `initializedOfferingIncludes`, page by page.

        `query initializedOfferingIncludes` · read.

        Args:
            offering_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingInclude]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.initialized_offering_includes import OPERATION

        return self._caller.list_call(OPERATION, {"offering_id": offering_id}, into=into)

    @overload
    async def insurance_authorization(
        self, *, client_id: str | None = None, id: str | None = None, into: None = None
    ) -> models.InsuranceAuthorizationType | None: ...
    @overload
    async def insurance_authorization(
        self, *, client_id: str | None = None, id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def insurance_authorization(
        self, *, client_id: str | None = None, id: str | None = None, into: type[A] | None = None
    ) -> models.InsuranceAuthorizationType | A | None:
        """Fetch what the vendor calls `insuranceAuthorization`: see the fields of `InsuranceAuthorizationType`.

        `query insuranceAuthorization` · read.

        Args:
            client_id: `ID`
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `InsuranceAuthorizationType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.insurance_authorization import OPERATION

        return await self._caller.call(OPERATION, {"client_id": client_id, "id": id}, into=into)

    @overload
    def insurance_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        deposit_status: models.InsurancePaymentsDepositStatusEnum | str | None = None,
        end_paid_date: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePaymentsOrderKeys | str | None = None,
        payer: str | None = None,
        start_paid_date: date | None = None,
        into: None = None,
    ) -> ListCall[models.InsurancePayment]: ...
    @overload
    def insurance_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        deposit_status: models.InsurancePaymentsDepositStatusEnum | str | None = None,
        end_paid_date: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePaymentsOrderKeys | str | None = None,
        payer: str | None = None,
        start_paid_date: date | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def insurance_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        deposit_status: models.InsurancePaymentsDepositStatusEnum | str | None = None,
        end_paid_date: date | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePaymentsOrderKeys | str | None = None,
        payer: str | None = None,
        start_paid_date: date | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.InsurancePayment] | ListCall[A]:
        """List payments of insurers.

        `query insurancePayments` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            deposit_status: `InsurancePaymentsDepositStatusEnum`. In this state of deposit
            end_paid_date: `ISO8601Date`. Paid on this day or earlier
            first: `Int`; how many nodes a page holds, 25 when not given, at most 153
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `InsurancePaymentsOrderKeys`
            payer: `String`. Of this insurer
            start_paid_date: `ISO8601Date`. Paid on this day or later
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[InsurancePayment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.insurance_payments import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "deposit_status": deposit_status,
                "end_paid_date": end_paid_date,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "payer": payer,
                "start_paid_date": start_paid_date,
            },
            into=into,
        )

    @overload
    def insurance_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        is_accepted: bool | None = None,
        is_custom: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePlanOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.InsurancePlan]: ...
    @overload
    def insurance_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        is_accepted: bool | None = None,
        is_custom: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePlanOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def insurance_plans(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        is_accepted: bool | None = None,
        is_custom: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.InsurancePlanOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.InsurancePlan] | ListCall[A]:
        """List what the vendor calls `insurancePlans`, page by page.

        `query insurancePlans` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 104
            ids: `[ID]`
            is_accepted: `Boolean`
            is_custom: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `InsurancePlanOrderKeys`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[InsurancePlan]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.insurance_plans import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "ids": ids,
                "is_accepted": is_accepted,
                "is_custom": is_custom,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def intake_flow(
        self,
        *,
        form_types: Sequence[models.FormType | str | None] | None = None,
        keywords: str | None = None,
        order_by: models.IntakeFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        statuses: Sequence[models.FormStatus | str | None] | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.IntakeFlowType | None: ...
    @overload
    async def intake_flow(
        self,
        *,
        form_types: Sequence[models.FormType | str | None] | None = None,
        keywords: str | None = None,
        order_by: models.IntakeFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        statuses: Sequence[models.FormStatus | str | None] | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def intake_flow(
        self,
        *,
        form_types: Sequence[models.FormType | str | None] | None = None,
        keywords: str | None = None,
        order_by: models.IntakeFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        statuses: Sequence[models.FormStatus | str | None] | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.IntakeFlowType | A | None:
        """Fetch what the vendor calls `intakeFlow`: see the fields of `IntakeFlowType`.

        `query intakeFlow` · read.

        Args:
            form_types: `[FormType]`
            keywords: `String`
            order_by: `IntakeFlowOrderKeys`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            statuses: `[FormStatus]`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `IntakeFlowType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.intake_flow import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "form_types": form_types,
                "keywords": keywords,
                "order_by": order_by,
                "sort_by": sort_by,
                "statuses": statuses,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def integrations_list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.IntegrationCategoryType]: ...
    @overload
    def integrations_list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def integrations_list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        category: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.IntegrationCategoryType] | ListCall[A]:
        """List what the vendor calls `integrationsList`, page by page.

        `query integrationsList` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            category: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 71
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[IntegrationCategoryType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.integrations_list import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "category": category, "first": first, "last": last}, into=into
        )

    @without_traceback_frames
    async def invoice_base_price(self, *, cms1500_id: str | None = None, offering_id: str | None = None) -> str | None:
        """Fetch what the vendor calls `invoiceBasePrice`: see the fields of `String`.

        `query invoiceBasePrice` · read.

        Args:
            cms1500_id: `ID`
            offering_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.invoice_base_price import OPERATION

        return await self._caller.call(OPERATION, {"cms1500_id": cms1500_id, "offering_id": offering_id})

    @overload
    def invoice_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.RequestedPaymentTemplate]: ...
    @overload
    def invoice_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def invoice_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.RequestedPaymentTemplate] | ListCall[A]:
        """List what the vendor calls `invoiceTemplates`, page by page.

        `query invoiceTemplates` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 104
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[RequestedPaymentTemplate]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.invoice_templates import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "keywords": keywords, "last": last}, into=into
        )

    @overload
    async def lab_filters_data(self, *, into: None = None) -> models.LabFiltersDataType | None: ...
    @overload
    async def lab_filters_data(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def lab_filters_data(self, *, into: type[A] | None = None) -> models.LabFiltersDataType | A | None:
        """Fetch what the vendor calls `labFiltersData`: see the fields of `LabFiltersDataType`.

        `query labFiltersData` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `LabFiltersDataType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.lab_filters_data import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    def lab_options(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        search_by_organization: bool | None = None,
        search_string: str | None = None,
        into: None = None,
    ) -> ListCall[models.LabOption]: ...
    @overload
    def lab_options(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        search_by_organization: bool | None = None,
        search_string: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def lab_options(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        search_by_organization: bool | None = None,
        search_string: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.LabOption] | ListCall[A]:
        """List what the vendor calls `labOptions`, page by page.

        `query labOptions` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 284
            last: `Int`; for one page, which is awaited
            search_by_organization: `Boolean`
            search_string: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[LabOption]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.lab_options import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "search_by_organization": search_by_organization,
                "search_string": search_string,
            },
            into=into,
        )

    @overload
    async def lab_order(self, *, id: str | None = None, into: None = None) -> models.LabOrder | None: ...
    @overload
    async def lab_order(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def lab_order(self, *, id: str | None = None, into: type[A] | None = None) -> models.LabOrder | A | None:
        """Fetch one order of lab tests.

        `query labOrder` · read.

        Args:
            id: `ID`. The order
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `LabOrder`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.lab_order import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def lab_orders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_filter: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        lab_filter: str | None = None,
        last: int | None = None,
        order_by: models.LabOrderOrderKeys | str | None = None,
        orderer_filter: str | None = None,
        provider_filter: str | None = None,
        recent_orders: bool | None = None,
        reviewing_provider_filter: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: None = None,
    ) -> ListCall[models.LabOrderListItem]: ...
    @overload
    def lab_orders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_filter: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        lab_filter: str | None = None,
        last: int | None = None,
        order_by: models.LabOrderOrderKeys | str | None = None,
        orderer_filter: str | None = None,
        provider_filter: str | None = None,
        recent_orders: bool | None = None,
        reviewing_provider_filter: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def lab_orders(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_filter: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        lab_filter: str | None = None,
        last: int | None = None,
        order_by: models.LabOrderOrderKeys | str | None = None,
        orderer_filter: str | None = None,
        provider_filter: str | None = None,
        recent_orders: bool | None = None,
        reviewing_provider_filter: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.LabOrderListItem] | ListCall[A]:
        """List orders of lab tests.

        `query labOrders` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_filter: `String`
            client_id: `ID`. Orders for this patient
            first: `Int`; how many nodes a page holds, 25 when not given, at most 35
            keywords: `String`. Search in names
            lab_filter: `String`. At this lab
            last: `Int`; for one page, which is awaited
            order_by: `LabOrderOrderKeys`. `UPDATED_AT_DESC` when left out
            orderer_filter: `String`
            provider_filter: `String`. Of this provider
            recent_orders: `Boolean`. Only recent ones
            reviewing_provider_filter: `String`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            status_filter: `String`. In this state
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[LabOrderListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.lab_orders import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_filter": client_filter,
                "client_id": client_id,
                "first": first,
                "keywords": keywords,
                "lab_filter": lab_filter,
                "last": last,
                "order_by": order_by,
                "orderer_filter": orderer_filter,
                "provider_filter": provider_filter,
                "recent_orders": recent_orders,
                "reviewing_provider_filter": reviewing_provider_filter,
                "sort_by": sort_by,
                "status_filter": status_filter,
            },
            into=into,
        )

    @overload
    async def lab_result(self, *, id: str, into: None = None) -> models.LabResult | None: ...
    @overload
    async def lab_result(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def lab_result(self, *, id: str, into: type[A] | None = None) -> models.LabResult | A | None:
        """Fetch what the vendor calls `labResult`: see the fields of `LabResult`.

        `query labResult` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `LabResult`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.lab_result import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def last_cm(
        self, *, active_status: str | None = None, provider_id: str | None = None, into: None = None
    ) -> models.ConversationMembership | None: ...
    @overload
    async def last_cm(
        self, *, active_status: str | None = None, provider_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def last_cm(
        self, *, active_status: str | None = None, provider_id: str | None = None, into: type[A] | None = None
    ) -> models.ConversationMembership | A | None:
        """Fetch what the vendor calls `lastCM`: see the fields of `ConversationMembership`.

        `query lastCM` · read.

        Args:
            active_status: `String`
            provider_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ConversationMembership`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.conversation_membership import LAST_CM as OPERATION

        return await self._caller.call(
            OPERATION, {"active_status": active_status, "provider_id": provider_id}, into=into
        )

    @overload
    def last_client_activities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        limit: int | None = None,
        into: None = None,
    ) -> ListCall[models.UserListItem]: ...
    @overload
    def last_client_activities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        limit: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def last_client_activities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        limit: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserListItem] | ListCall[A]:
        """List what the vendor calls `lastClientActivities`, page by page.

        `query lastClientActivities` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 20 when not given, at most 20
            last: `Int`; for one page, which is awaited
            limit: `Int`. `6` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_group_clients import LAST_CLIENT_ACTIVITIES as OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "limit": limit}, into=into
        )

    @without_traceback_frames
    async def load_more_notes_called(self) -> bool | None:
        """Fetch what the vendor calls `loadMoreNotesCalled`: see the fields of `Boolean`.

        `query loadMoreNotesCalled` · read.

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.load_more_notes_called import OPERATION

        return await self._caller.call(OPERATION, {})

    @overload
    async def location(self, *, id: str | None = None, into: None = None) -> models.Location | None: ...
    @overload
    async def location(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def location(self, *, id: str | None = None, into: type[A] | None = None) -> models.Location | A | None:
        """Fetch what the vendor calls `location`: see the fields of `Location`.

        `query location` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Location`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.location import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def location_resources(
        self, *, location_ids: Sequence[str | None] | None = None, into: None = None
    ) -> ListCall[models.LocationResourceType]: ...
    @overload
    def location_resources(self, *, location_ids: Sequence[str | None] | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def location_resources(
        self, *, location_ids: Sequence[str | None] | None = None, into: type[A] | None = None
    ) -> ListCall[models.LocationResourceType] | ListCall[A]:
        """List what the vendor calls `locationResources`, page by page.

        `query locationResources` · read.

        Args:
            location_ids: `[ID]`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[LocationResourceType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.location_resources import OPERATION

        return self._caller.list_call(OPERATION, {"location_ids": location_ids}, into=into)

    @overload
    def locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_name: bool | None = None,
        has_service_facilities: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Location]: ...
    @overload
    def locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_name: bool | None = None,
        has_service_facilities: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_name: bool | None = None,
        has_service_facilities: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Location] | ListCall[A]:
        """List addresses of practices.

        `query locations` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 68
            has_name: `Boolean`. Only those with a name
            has_service_facilities: `Boolean`
            keywords: `String`. Search in names and streets
            last: `Int`; for one page, which is awaited
            user_id: `String`. Of this user
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Location]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.locations import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "has_name": has_name,
                "has_service_facilities": has_service_facilities,
                "keywords": keywords,
                "last": last,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def meal_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Meal]: ...
    @overload
    def meal_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def meal_search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Meal] | ListCall[A]:
        """List what the vendor calls `mealSearch`, page by page.

        `query mealSearch` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 166
            keywords: `String`
            last: `Int`; for one page, which is awaited
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Meal]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.meal_search import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "keywords": keywords, "last": last, "user_id": user_id},
            into=into,
        )

    @overload
    def meal_plan_options(self, *, into: None = None) -> ListCall[models.MealPlan]: ...
    @overload
    def meal_plan_options(self, *, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def meal_plan_options(self, *, into: type[A] | None = None) -> ListCall[models.MealPlan] | ListCall[A]:
        """List what the vendor calls `meal_plan_options`, page by page.

        `query meal_plan_options` · read.

        Args:
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MealPlan]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.meal_plan_options import OPERATION

        return self._caller.list_call(OPERATION, {}, into=into)

    @overload
    async def medication(self, *, id: str | None = None, into: None = None) -> models.MedicationType | None: ...
    @overload
    async def medication(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def medication(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.MedicationType | A | None:
        """Fetch what the vendor calls `medication`: see the fields of `MedicationType`.

        `query medication` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `MedicationType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.medication import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def medication_option(self, *, id: str, into: None = None) -> models.MedicationOptionType | None: ...
    @overload
    async def medication_option(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def medication_option(
        self, *, id: str, into: type[A] | None = None
    ) -> models.MedicationOptionType | A | None:
        """Fetch what the vendor calls `medication_option`: see the fields of `MedicationOptionType`.

        `query medication_option` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `MedicationOptionType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.medication_option import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def medication_options(
        self, *, keywords: str | None = None, into: None = None
    ) -> ListCall[models.MedicationOptionType]: ...
    @overload
    def medication_options(self, *, keywords: str | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def medication_options(
        self, *, keywords: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.MedicationOptionType] | ListCall[A]:
        """List what the vendor calls `medication_options`, page by page.

        `query medication_options` · read.

        Args:
            keywords: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MedicationOptionType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.medication_option import MEDICATION_OPTIONS as OPERATION

        return self._caller.list_call(OPERATION, {"keywords": keywords}, into=into)

    @overload
    def medications(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        unreconciled_from_ccda_ingest: bool | None = None,
        into: None = None,
    ) -> ListCall[models.MedicationType]: ...
    @overload
    def medications(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        unreconciled_from_ccda_ingest: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def medications(
        self,
        *,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        patient_id: str | None = None,
        unreconciled_from_ccda_ingest: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.MedicationType] | ListCall[A]:
        """List the medications of one patient.

        `query medications` · read.

        Args:
            active: `Boolean`. Only current ones (True) or past ones (False)
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 99
            last: `Int`; for one page, which is awaited
            patient_id: `ID`. The patient; yourself if left out
            unreconciled_from_ccda_ingest: `Boolean`. Only those that an import brought and nobody confirmed
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MedicationType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.medications import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active": active,
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "patient_id": patient_id,
                "unreconciled_from_ccda_ingest": unreconciled_from_ccda_ingest,
            },
            into=into,
        )

    @overload
    async def metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        has_third_party_source: bool | None = None,
        multiplier: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.MetricGraphDataType | None: ...
    @overload
    async def metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        has_third_party_source: bool | None = None,
        multiplier: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        has_third_party_source: bool | None = None,
        multiplier: str | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.MetricGraphDataType | A | None:
        """Fetch what the vendor calls `metricGraphData`: see the fields of `MetricGraphDataType`.

        `query metricGraphData` · read.

        Args:
            category: `String`
            end_date: `ISO8601Date`
            entry_type: `String`. `MetricEntry` when left out
            has_third_party_source: `Boolean`
            multiplier: `String`
            start_date: `ISO8601Date`
            user_id: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `MetricGraphDataType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.metric_graph_data import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "category": category,
                "end_date": end_date,
                "entry_type": entry_type,
                "has_third_party_source": has_third_party_source,
                "multiplier": multiplier,
                "start_date": start_date,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def metric_graphs_data(
        self,
        *,
        end_date: date | None = None,
        has_third_party_source: bool | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.MetricGraphDataType]: ...
    @overload
    def metric_graphs_data(
        self,
        *,
        end_date: date | None = None,
        has_third_party_source: bool | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def metric_graphs_data(
        self,
        *,
        end_date: date | None = None,
        has_third_party_source: bool | None = None,
        start_date: date | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.MetricGraphDataType] | ListCall[A]:
        """List what the vendor calls `metricGraphsData`, page by page.

        `query metricGraphsData` · read.

        Args:
            end_date: `ISO8601Date`
            has_third_party_source: `Boolean`
            start_date: `ISO8601Date`
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MetricGraphDataType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.metric_graph_data import METRIC_GRAPHS_DATA as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "end_date": end_date,
                "has_third_party_source": has_third_party_source,
                "start_date": start_date,
                "user_id": user_id,
            },
            into=into,
        )

    @without_traceback_frames
    async def minimum_offering_price(
        self, *, lab_option_ids: Sequence[str | None] | None = None, state: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `minimumOfferingPrice`: see the fields of `String`.

        `query minimumOfferingPrice` · read.

        Args:
            lab_option_ids: `[ID]`
            state: `String`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.minimum_offering_price import OPERATION

        return await self._caller.call(OPERATION, {"lab_option_ids": lab_option_ids, "state": state})

    @overload
    def monthly_billing_items_data(
        self, *, gross: bool | None = None, org_level: bool | None = None, into: None = None
    ) -> ListCall[models.MonthlyBillingItemsDataType]: ...
    @overload
    def monthly_billing_items_data(
        self, *, gross: bool | None = None, org_level: bool | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def monthly_billing_items_data(
        self, *, gross: bool | None = None, org_level: bool | None = None, into: type[A] | None = None
    ) -> ListCall[models.MonthlyBillingItemsDataType] | ListCall[A]:
        """List what the vendor calls `monthlyBillingItemsData`, page by page.

        `query monthlyBillingItemsData` · read.

        Args:
            gross: `Boolean`
            org_level: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MonthlyBillingItemsDataType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.monthly_billing_items_data import OPERATION

        return self._caller.list_call(OPERATION, {"gross": gross, "org_level": org_level}, into=into)

    @overload
    async def multi_line_metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        food_graph_type: str | None = None,
        start_date: date | None = None,
        sub_category: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.MultiLineMetricGraphDataType | None: ...
    @overload
    async def multi_line_metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        food_graph_type: str | None = None,
        start_date: date | None = None,
        sub_category: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def multi_line_metric_graph_data(
        self,
        *,
        category: str | None = None,
        end_date: date | None = None,
        entry_type: str | None = None,
        food_graph_type: str | None = None,
        start_date: date | None = None,
        sub_category: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.MultiLineMetricGraphDataType | A | None:
        """Fetch what the vendor calls `multiLineMetricGraphData`: see the fields of `MultiLineMetricGraphDataType`.

        `query multiLineMetricGraphData` · read.

        Args:
            category: `String`
            end_date: `ISO8601Date`
            entry_type: `String`
            food_graph_type: `String`
            start_date: `ISO8601Date`
            sub_category: `String`
            user_id: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `MultiLineMetricGraphDataType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.multi_line_metric_graph_data import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "category": category,
                "end_date": end_date,
                "entry_type": entry_type,
                "food_graph_type": food_graph_type,
                "start_date": start_date,
                "sub_category": sub_category,
                "user_id": user_id,
            },
            into=into,
        )

    @without_traceback_frames
    async def new_client_price_string(self, *, new_client_num: int | None = None) -> str | None:
        """Fetch what the vendor calls `newClientPriceString`: see the fields of `String`.

        `query newClientPriceString` · read.

        Args:
            new_client_num: `Int`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.new_client_price_string import OPERATION

        return await self._caller.call(OPERATION, {"new_client_num": new_client_num})

    @without_traceback_frames
    async def new_organization_price_string(
        self, *, new_provder_num: int | None = None, new_provider_num: int | None = None
    ) -> str | None:
        """Fetch what the vendor calls `newOrganizationPriceString`: see the fields of `String`.

        `query newOrganizationPriceString` · read.

        Args:
            new_provder_num: `Int`
            new_provider_num: `Int`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.new_organization_price_string import OPERATION

        return await self._caller.call(
            OPERATION, {"new_provder_num": new_provder_num, "new_provider_num": new_provider_num}
        )

    @without_argument_frames
    def new_organization_support_price_string(self, *, new_support_num: int | None = None) -> ListCall[str]:
        """List what the vendor calls `newOrganizationSupportPriceString`, page by page.

        `query newOrganizationSupportPriceString` · read.

        Args:
            new_support_num: `Int`

        Returns:
            `ListCall[str]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.new_organization_support_price_string import OPERATION

        return self._caller.list_call(OPERATION, {"new_support_num": new_support_num})

    @overload
    async def next_appointment(self, *, into: None = None) -> models.Appointment | None: ...
    @overload
    async def next_appointment(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def next_appointment(self, *, into: type[A] | None = None) -> models.Appointment | A | None:
        """Fetch what the vendor calls `nextAppointment`: see the fields of `Appointment`.

        `query nextAppointment` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Appointment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment import NEXT_APPOINTMENT as OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @without_traceback_frames
    async def next_available_slot(
        self,
        *,
        provider_id: str,
        accepts_insurance_plan_id: str | None = None,
        appointment_to_reschedule_id: str | None = None,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        contact_type: str | None = None,
        end_date_boundary: date | str | None = None,
        length: str | None = None,
        licensed_in_state: str | None = None,
        org_level: bool | None = None,
        outside_factors: bool | None = None,
        provider_ids: Sequence[str | None] | None = None,
        start_date_boundary: date | str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        timezone: str | None = None,
    ) -> str | None:
        """Fetch what the vendor calls `nextAvailableSlot`: see the fields of `String`.

        `query nextAvailableSlot` · read.

        Args:
            accepts_insurance_plan_id: `ID`
            appointment_to_reschedule_id: `ID`. Provider and type must be its own
            appt_loc_id: `ID`
            appt_type_id: `ID`
            contact_type: `String`
            end_date_boundary: `String`. Inclusive
            length: `String`
            licensed_in_state: `String`. Two letters
            org_level: `Boolean`. `False` when left out
            outside_factors: `Boolean`. `True` when left out
            provider_id: `String`. Is required by the vendor; also with `org_level`
            provider_ids: `[ID]`
            start_date_boundary: `String`
            tag_ids: `[ID]`. Needs `org_level`; slots of providers with all of them
            timezone: `String`. The patient's when left out

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.next_available_slot import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "accepts_insurance_plan_id": accepts_insurance_plan_id,
                "appointment_to_reschedule_id": appointment_to_reschedule_id,
                "appt_loc_id": appt_loc_id,
                "appt_type_id": appt_type_id,
                "contact_type": contact_type,
                "end_date_boundary": end_date_boundary,
                "length": length,
                "licensed_in_state": licensed_in_state,
                "org_level": org_level,
                "outside_factors": outside_factors,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "start_date_boundary": start_date_boundary,
                "tag_ids": tag_ids,
                "timezone": timezone,
            },
        )

    @overload
    async def next_course_item(self, *, id: str | None = None, into: None = None) -> models.CourseItem | None: ...
    @overload
    async def next_course_item(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def next_course_item(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.CourseItem | A | None:
        """Fetch what the vendor calls `nextCourseItem`: see the fields of `CourseItem`.

        `query nextCourseItem` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item import NEXT_COURSE_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def note(self, *, id: str | None = None, into: None = None) -> models.Note | None: ...
    @overload
    async def note(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def note(self, *, id: str | None = None, into: type[A] | None = None) -> models.Note | A | None:
        """Fetch what the vendor calls `note`: see the fields of `Note`.

        `query note` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Note`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.note import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_traceback_frames
    async def note_viewed_status(self, *, id: str | None = None) -> bool | None:
        """Fetch what the vendor calls `noteViewedStatus`: see the fields of `Boolean`.

        `query noteViewedStatus` · read.

        Args:
            id: `ID`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.note_viewed_status import OPERATION

        return await self._caller.call(OPERATION, {"id": id})

    @overload
    async def note_scheduler(self, *, id: str | None = None, into: None = None) -> models.NoteScheduler | None: ...
    @overload
    async def note_scheduler(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def note_scheduler(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.NoteScheduler | A | None:
        """Fetch what the vendor calls `note_scheduler`: see the fields of `NoteScheduler`.

        `query note_scheduler` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `NoteScheduler`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.note_scheduler import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.NoteOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        scheduled_notes: bool | None = None,
        since_note_id: str | None = None,
        sort_by: str | None = None,
        with_tasks: bool | None = None,
        into: None = None,
    ) -> ListCall[models.Note]: ...
    @overload
    def notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.NoteOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        scheduled_notes: bool | None = None,
        since_note_id: str | None = None,
        sort_by: str | None = None,
        with_tasks: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def notes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.NoteOrderKeys | str | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        scheduled_notes: bool | None = None,
        since_note_id: str | None = None,
        sort_by: str | None = None,
        with_tasks: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Note] | ListCall[A]:
        """List what the vendor calls `notes`, page by page.

        `query notes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            conversation_id: `ID`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 51
            ids: `[ID]`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `NoteOrderKeys`. `CREATED_AT_DESC` when left out
            org_chat: `Boolean`. `False` when left out
            provider_id: `ID`
            scheduled_notes: `Boolean`
            since_note_id: `ID`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            with_tasks: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Note]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.notes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "conversation_id": conversation_id,
                "first": first,
                "ids": ids,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "org_chat": org_chat,
                "provider_id": provider_id,
                "scheduled_notes": scheduled_notes,
                "since_note_id": since_note_id,
                "sort_by": sort_by,
                "with_tasks": with_tasks,
            },
            into=into,
        )

    @overload
    async def notification_setting(
        self, *, id: str | None = None, into: None = None
    ) -> models.NotificationSetting | None: ...
    @overload
    async def notification_setting(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def notification_setting(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.NotificationSetting | A | None:
        """Fetch what the vendor calls `notificationSetting`: see the fields of `NotificationSetting`.

        `query notificationSetting` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `NotificationSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.notification_setting import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def notifications(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.NotificationOrderKeys | str | None = None,
        other_party_id: str | None = None,
        read_status: bool | None = None,
        seen_status: bool | None = None,
        sort_by: str | None = None,
        types: Sequence[str | None] | None = None,
        into: None = None,
    ) -> ListCall[models.Notification]: ...
    @overload
    def notifications(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.NotificationOrderKeys | str | None = None,
        other_party_id: str | None = None,
        read_status: bool | None = None,
        seen_status: bool | None = None,
        sort_by: str | None = None,
        types: Sequence[str | None] | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def notifications(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        order_by: models.NotificationOrderKeys | str | None = None,
        other_party_id: str | None = None,
        read_status: bool | None = None,
        seen_status: bool | None = None,
        sort_by: str | None = None,
        types: Sequence[str | None] | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Notification] | ListCall[A]:
        """List what the vendor calls `notifications`, page by page.

        `query notifications` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 55
            last: `Int`; for one page, which is awaited
            order_by: `NotificationOrderKeys`. `CREATED_AT_DESC` when left out
            other_party_id: `String`
            read_status: `Boolean`
            seen_status: `Boolean`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            types: `[String]`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Notification]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.notifications import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "order_by": order_by,
                "other_party_id": other_party_id,
                "read_status": read_status,
                "seen_status": seen_status,
                "sort_by": sort_by,
                "types": types,
            },
            into=into,
        )

    @overload
    async def offering(self, *, id: str | None = None, into: None = None) -> models.Offering | None: ...
    @overload
    async def offering(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def offering(self, *, id: str | None = None, into: type[A] | None = None) -> models.Offering | A | None:
        """Fetch what the vendor calls `offering`: see the fields of `Offering`.

        `query offering` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Offering`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offering import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def offering_billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.BillingItemListItem]: ...
    @overload
    def offering_billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def offering_billing_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.BillingItemListItem] | ListCall[A]:
        """List what the vendor calls `offeringBillingItems`, page by page.

        `query offeringBillingItems` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 25
            last: `Int`; for one page, which is awaited
            offering_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[BillingItemListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offering_billing_items import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "offering_id": offering_id},
            into=into,
        )

    @overload
    def offering_coupons(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        from_package_details: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.OfferingCouponOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.OfferingCoupon]: ...
    @overload
    def offering_coupons(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        from_package_details: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.OfferingCouponOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def offering_coupons(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        from_package_details: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        order_by: models.OfferingCouponOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OfferingCoupon] | ListCall[A]:
        """List what the vendor calls `offeringCoupons`, page by page.

        `query offeringCoupons` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 68
            from_package_details: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            offering_id: `ID`
            order_by: `OfferingCouponOrderKeys`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingCoupon]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offering_coupons import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "from_package_details": from_package_details,
                "keywords": keywords,
                "last": last,
                "offering_id": offering_id,
                "order_by": order_by,
                "sort_by": sort_by,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def offering_group_visibilities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.OfferingGroupVisibility]: ...
    @overload
    def offering_group_visibilities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def offering_group_visibilities(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OfferingGroupVisibility] | ListCall[A]:
        """List what the vendor calls `offeringGroupVisibilities`, page by page.

        `query offeringGroupVisibilities` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            last: `Int`; for one page, which is awaited
            provider_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingGroupVisibility]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offering_group_visibilities import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "provider_id": provider_id},
            into=into,
        )

    @overload
    def offering_images(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.OfferingImage]: ...
    @overload
    def offering_images(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def offering_images(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OfferingImage] | ListCall[A]:
        """List what the vendor calls `offeringImages`, page by page.

        `query offeringImages` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 221
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingImage]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offering_images import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    def offerings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_visibility: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        offering_ids: Sequence[str | None] | None = None,
        offering_user_group_id: str | None = None,
        only_client_visible: bool | None = None,
        order_by: models.OfferingOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_only_visible: bool | None = None,
        status: str | None = None,
        into: None = None,
    ) -> ListCall[models.OfferingListItem]: ...
    @overload
    def offerings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_visibility: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        offering_ids: Sequence[str | None] | None = None,
        offering_user_group_id: str | None = None,
        only_client_visible: bool | None = None,
        order_by: models.OfferingOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_only_visible: bool | None = None,
        status: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def offerings(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_visibility: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        offering_ids: Sequence[str | None] | None = None,
        offering_user_group_id: str | None = None,
        only_client_visible: bool | None = None,
        order_by: models.OfferingOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_only_visible: bool | None = None,
        status: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OfferingListItem] | ListCall[A]:
        """List the packages and programs on sale.

        `query offerings` · read.

        Public: any key sees them.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_visibility: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 34
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            offering_id: `ID`. This one
            offering_ids: `[ID]`. Exactly these
            offering_user_group_id: `ID`
            only_client_visible: `Boolean`. Only those that patients see
            order_by: `OfferingOrderKeys`. `SET_ORDER` when left out
            provider_id: `ID`. Sold by this provider
            show_only_visible: `Boolean`. Only visible ones
            status: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offerings import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_visibility": client_visibility,
                "first": first,
                "keywords": keywords,
                "last": last,
                "offering_id": offering_id,
                "offering_ids": offering_ids,
                "offering_user_group_id": offering_user_group_id,
                "only_client_visible": only_client_visible,
                "order_by": order_by,
                "provider_id": provider_id,
                "show_only_visible": show_only_visible,
                "status": status,
            },
            into=into,
        )

    @overload
    def offerings_data(
        self, *, org_level: bool | None = None, into: None = None
    ) -> ListCall[models.OfferingsDataType]: ...
    @overload
    def offerings_data(self, *, org_level: bool | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def offerings_data(
        self, *, org_level: bool | None = None, into: type[A] | None = None
    ) -> ListCall[models.OfferingsDataType] | ListCall[A]:
        """List what the vendor calls `offeringsData`, page by page.

        `query offeringsData` · read.

        Args:
            org_level: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OfferingsDataType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.offerings_data import OPERATION

        return self._caller.list_call(OPERATION, {"org_level": org_level}, into=into)

    @overload
    async def officeally_sftp_account(self, *, into: None = None) -> models.OfficeallySftpAccount | None: ...
    @overload
    async def officeally_sftp_account(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def officeally_sftp_account(self, *, into: type[A] | None = None) -> models.OfficeallySftpAccount | A | None:
        """Fetch what the vendor calls `officeallySftpAccount`: see the fields of `OfficeallySftpAccount`.

        `query officeallySftpAccount` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OfficeallySftpAccount`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.officeally_sftp_account import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    async def onboarding_flow(
        self, *, id: str | None = None, user_id: str | None = None, uuid: str | None = None, into: None = None
    ) -> models.OnboardingFlow | None: ...
    @overload
    async def onboarding_flow(
        self, *, id: str | None = None, user_id: str | None = None, uuid: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def onboarding_flow(
        self, *, id: str | None = None, user_id: str | None = None, uuid: str | None = None, into: type[A] | None = None
    ) -> models.OnboardingFlow | A | None:
        """Fetch what the vendor calls `onboardingFlow`: see the fields of `OnboardingFlow`.

        `query onboardingFlow` · read.

        Args:
            id: `ID`
            user_id: `ID`
            uuid: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OnboardingFlow`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.onboarding_flow import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "user_id": user_id, "uuid": uuid}, into=into)

    @overload
    def onboarding_flows(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.OnboardingFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.OnboardingFlow]: ...
    @overload
    def onboarding_flows(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.OnboardingFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def onboarding_flows(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.OnboardingFlowOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OnboardingFlow] | ListCall[A]:
        """List the flows that new patients are led through.

        `query onboardingFlows` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 36
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `OnboardingFlowOrderKeys`. `NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OnboardingFlow]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.onboarding_flows import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def onboarding_item(
        self, *, id: str, track_opened_event: bool | None = None, user_id: str | None = None, into: None = None
    ) -> models.OnboardingItem | None: ...
    @overload
    async def onboarding_item(
        self, *, id: str, track_opened_event: bool | None = None, user_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def onboarding_item(
        self,
        *,
        id: str,
        track_opened_event: bool | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.OnboardingItem | A | None:
        """Fetch what the vendor calls `onboardingItem`: see the fields of `OnboardingItem`.

        `query onboardingItem` · read.

        Args:
            id: `ID!`
            track_opened_event: `Boolean`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OnboardingItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.onboarding_item import OPERATION

        return await self._caller.call(
            OPERATION, {"id": id, "track_opened_event": track_opened_event, "user_id": user_id}, into=into
        )

    @overload
    def org_providers_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ProviderCptCodeType]: ...
    @overload
    def org_providers_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def org_providers_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ProviderCptCodeType] | ListCall[A]:
        """List what the vendor calls `orgProvidersCptCodes`, page by page.

        `query orgProvidersCptCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            last: `Int`; for one page, which is awaited
            org_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ProviderCptCodeType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.org_providers_cpt_codes import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "org_id": org_id}, into=into
        )

    @overload
    async def organization(
        self,
        *,
        email: str | None = None,
        for_client: bool | None = None,
        id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        state_licenses: Sequence[str | None] | None = None,
        into: None = None,
    ) -> models.Organization | None: ...
    @overload
    async def organization(
        self,
        *,
        email: str | None = None,
        for_client: bool | None = None,
        id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        state_licenses: Sequence[str | None] | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def organization(
        self,
        *,
        email: str | None = None,
        for_client: bool | None = None,
        id: str | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        state_licenses: Sequence[str | None] | None = None,
        into: type[A] | None = None,
    ) -> models.Organization | A | None:
        """Fetch an organization, by default that of the key.

        `query organization` · read.

        Args:
            email: `String`
            for_client: `Boolean`
            id: `ID`
            provider_id: `ID`
            provider_ids: `[ID]`
            state_licenses: `[String]`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Organization`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "email": email,
                "for_client": for_client,
                "id": id,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
                "state_licenses": state_licenses,
            },
            into=into,
        )

    @overload
    async def organization_cpt_code(
        self, *, id: str | None = None, into: None = None
    ) -> models.OrganizationCptCodeType | None: ...
    @overload
    async def organization_cpt_code(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def organization_cpt_code(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.OrganizationCptCodeType | A | None:
        """Fetch what the vendor calls `organizationCptCode`: see the fields of `OrganizationCptCodeType`.

        `query organizationCptCode` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OrganizationCptCodeType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def organization_fee_schedule_cpt_code(
        self, *, cpt_code_id: str, into: None = None
    ) -> models.OrganizationFeeScheduleCptCodeType | None: ...
    @overload
    async def organization_fee_schedule_cpt_code(self, *, cpt_code_id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def organization_fee_schedule_cpt_code(
        self, *, cpt_code_id: str, into: type[A] | None = None
    ) -> models.OrganizationFeeScheduleCptCodeType | A | None:
        """Fetch what the vendor calls `organizationFeeScheduleCptCode`: see the fields of `OrganizationFeeScheduleCptCodeType`.

        `query organizationFeeScheduleCptCode` · read.

        Args:
            cpt_code_id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OrganizationFeeScheduleCptCodeType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_fee_schedule_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"cpt_code_id": cpt_code_id}, into=into)

    @overload
    def organization_fee_schedule_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.OrganizationFeeScheduleCptCodeType]: ...
    @overload
    def organization_fee_schedule_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def organization_fee_schedule_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OrganizationFeeScheduleCptCodeType] | ListCall[A]:
        """List what the vendor calls `organizationFeeScheduleCptCodes`, page by page.

        `query organizationFeeScheduleCptCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 398
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OrganizationFeeScheduleCptCodeType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_fee_schedule_cpt_codes import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "keywords": keywords, "last": last}, into=into
        )

    @overload
    async def organization_info(
        self, *, id: str | None = None, into: None = None
    ) -> models.OrganizationInfo | None: ...
    @overload
    async def organization_info(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def organization_info(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.OrganizationInfo | A | None:
        """Fetch what the vendor calls `organizationInfo`: see the fields of `OrganizationInfo`.

        `query organizationInfo` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OrganizationInfo`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_info import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def organization_members(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        licensed_in_state: str | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.UserListItem]: ...
    @overload
    def organization_members(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        licensed_in_state: str | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def organization_members(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        licensed_in_state: str | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserListItem] | ListCall[A]:
        """List providers and staff of the organization. Patients: `users`.

        `query organizationMembers` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            conversation_id: `ID`. Members of this conversation
            first: `Int`; how many nodes a page holds, 20 when not given, at most 20
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            licensed_in_state: `String`. Licensed there: two letters
            order_by: `UserOrderKeys`. `LAST_NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_members import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "conversation_id": conversation_id,
                "first": first,
                "keywords": keywords,
                "last": last,
                "licensed_in_state": licensed_in_state,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def organization_membership(
        self, *, id: str | None = None, user_id: str | None = None, into: None = None
    ) -> models.OrganizationMembership | None: ...
    @overload
    async def organization_membership(
        self, *, id: str | None = None, user_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def organization_membership(
        self, *, id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> models.OrganizationMembership | A | None:
        """Fetch what the vendor calls `organizationMembership`: see the fields of `OrganizationMembership`.

        `query organizationMembership` · read.

        Args:
            id: `ID`
            user_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OrganizationMembership`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_membership import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "user_id": user_id}, into=into)

    @overload
    def organization_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.OrganizationMembershipOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_ids: Sequence[str | None] | None = None,
        into: None = None,
    ) -> ListCall[models.OrganizationMembership]: ...
    @overload
    def organization_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.OrganizationMembershipOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_ids: Sequence[str | None] | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def organization_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        id: str | None = None,
        last: int | None = None,
        order_by: models.OrganizationMembershipOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_ids: Sequence[str | None] | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OrganizationMembership] | ListCall[A]:
        """List what the vendor calls `organizationMemberships`, page by page.

        `query organizationMemberships` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 15 when not given, at most 15
            id: `String`
            last: `Int`; for one page, which is awaited
            order_by: `OrganizationMembershipOrderKeys`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            user_ids: `[ID]`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OrganizationMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.organization_memberships import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "id": id,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
                "user_ids": user_ids,
            },
            into=into,
        )

    @overload
    async def other_id_number(self, *, id: str | None = None, into: None = None) -> models.OtherIdNumber | None: ...
    @overload
    async def other_id_number(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def other_id_number(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.OtherIdNumber | A | None:
        """Fetch what the vendor calls `otherIdNumber`: see the fields of `OtherIdNumber`.

        `query otherIdNumber` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `OtherIdNumber`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.other_id_number import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def other_id_numbers(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.OtherIdNumber]: ...
    @overload
    def other_id_numbers(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def other_id_numbers(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.OtherIdNumber] | ListCall[A]:
        """List what the vendor calls `otherIdNumbers`, page by page.

        `query otherIdNumbers` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 221
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[OtherIdNumber]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.other_id_numbers import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "user_id": user_id}, into=into
        )

    @without_traceback_frames
    async def paginate_transfers(
        self, *, limit: int | None = None, payout_account_id: str | None = None, starting_after: str | None = None
    ) -> bool | None:
        """Fetch what the vendor calls `paginate_transfers`: see the fields of `Boolean`.

        `query paginate_transfers` · read.

        Args:
            limit: `Int`
            payout_account_id: `ID`
            starting_after: `String`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.paginate_transfers import OPERATION

        return await self._caller.call(
            OPERATION, {"limit": limit, "payout_account_id": payout_account_id, "starting_after": starting_after}
        )

    @overload
    async def patient_encounter(
        self,
        *,
        appointment_id: str | None = None,
        id: str | None = None,
        patient_id: str | None = None,
        into: None = None,
    ) -> models.PatientEncounter | None: ...
    @overload
    async def patient_encounter(
        self, *, appointment_id: str | None = None, id: str | None = None, patient_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def patient_encounter(
        self,
        *,
        appointment_id: str | None = None,
        id: str | None = None,
        patient_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.PatientEncounter | A | None:
        """Fetch what the vendor calls `patientEncounter`: see the fields of `PatientEncounter`.

        `query patientEncounter` · read.

        Args:
            appointment_id: `ID`
            id: `ID`
            patient_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PatientEncounter`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.patient_encounter import OPERATION

        return await self._caller.call(
            OPERATION, {"appointment_id": appointment_id, "id": id, "patient_id": patient_id}, into=into
        )

    @overload
    async def payout_account(self, *, id: str, into: None = None) -> models.PayoutAccount | None: ...
    @overload
    async def payout_account(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def payout_account(self, *, id: str, into: type[A] | None = None) -> models.PayoutAccount | A | None:
        """Fetch what the vendor calls `payoutAccount`: see the fields of `PayoutAccount`.

        `query payoutAccount` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PayoutAccount`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.payout_account import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def payout_accounts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.PayoutAccount]: ...
    @overload
    def payout_accounts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def payout_accounts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.PayoutAccount] | ListCall[A]:
        """List what the vendor calls `payoutAccounts`, page by page.

        `query payoutAccounts` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 398
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PayoutAccount]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.payout_accounts import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    async def pdf_letterhead_template(self, *, id: str, into: None = None) -> models.PdfLetterheadTemplate | None: ...
    @overload
    async def pdf_letterhead_template(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def pdf_letterhead_template(
        self, *, id: str, into: type[A] | None = None
    ) -> models.PdfLetterheadTemplate | A | None:
        """Fetch what the vendor calls `pdfLetterheadTemplate`: see the fields of `PdfLetterheadTemplate`.

        `query pdfLetterheadTemplate` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PdfLetterheadTemplate`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_traceback_frames
    async def pdf_letterhead_template_preview(
        self, *, patient_id: str | None = None, pdf_letterhead_template_id: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `pdfLetterheadTemplatePreview`: see the fields of `String`.

        `query pdfLetterheadTemplatePreview` · read.

        Args:
            patient_id: `ID`
            pdf_letterhead_template_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.pdf_letterhead_template_preview import OPERATION

        return await self._caller.call(
            OPERATION, {"patient_id": patient_id, "pdf_letterhead_template_id": pdf_letterhead_template_id}
        )

    @overload
    async def permission_template(
        self, *, id: str | None = None, into: None = None
    ) -> models.PermissionTemplateType | None: ...
    @overload
    async def permission_template(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def permission_template(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.PermissionTemplateType | A | None:
        """Fetch what the vendor calls `permissionTemplate`: see the fields of `PermissionTemplateType`.

        `query permissionTemplate` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PermissionTemplateType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.permission_template import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def permission_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.PermissionTemplateType]: ...
    @overload
    def permission_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def permission_templates(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.PermissionTemplateType] | ListCall[A]:
        """List what the vendor calls `permissionTemplates`, page by page.

        `query permissionTemplates` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 17 when not given, at most 17
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PermissionTemplateType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.permission_templates import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    @deprecated("deprecated by the vendor: use `pharmacy`")
    async def pharamcy(self, *, id: str | None = None, into: None = None) -> models.Pharmacy | None: ...
    @overload
    @deprecated("deprecated by the vendor: use `pharmacy`")
    async def pharamcy(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @deprecated("deprecated by the vendor: use `pharmacy`")
    @without_traceback_frames
    async def pharamcy(self, *, id: str | None = None, into: type[A] | None = None) -> models.Pharmacy | A | None:
        """Fetch what the vendor calls `pharamcy`: see the fields of `Pharmacy`.

        `query pharamcy` · read.

        Deprecated by the vendor: use `pharmacy`.

        Args:
            id: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Pharmacy`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.pharmacy import PHARAMCY as OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def pharmacies(
        self,
        *,
        address: str | None = None,
        after: str | None = None,
        before: str | None = None,
        city: str | None = None,
        name: str | None = None,
        ncpdp_id: str | None = None,
        phone_or_fax: str | None = None,
        specialties: Sequence[models.PharmacySpecialty | str | None] | None = None,
        state: models.States | str | None = None,
        zip: str | None = None,
        into: None = None,
    ) -> ListCall[models.Pharmacy]: ...
    @overload
    def pharmacies(
        self,
        *,
        address: str | None = None,
        after: str | None = None,
        before: str | None = None,
        city: str | None = None,
        name: str | None = None,
        ncpdp_id: str | None = None,
        phone_or_fax: str | None = None,
        specialties: Sequence[models.PharmacySpecialty | str | None] | None = None,
        state: models.States | str | None = None,
        zip: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def pharmacies(
        self,
        *,
        address: str | None = None,
        after: str | None = None,
        before: str | None = None,
        city: str | None = None,
        name: str | None = None,
        ncpdp_id: str | None = None,
        phone_or_fax: str | None = None,
        specialties: Sequence[models.PharmacySpecialty | str | None] | None = None,
        state: models.States | str | None = None,
        zip: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Pharmacy] | ListCall[A]:
        """List what the vendor calls `pharmacies`, page by page.

        `query pharmacies` · read.

        Args:
            address: `String`
            after: `Cursor`
            before: `Cursor`; for one page, which is awaited
            city: `String`
            name: `String`
            ncpdp_id: `ID`
            phone_or_fax: `String`
            specialties: `[PharmacySpecialty]`
            state: `States`
            zip: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Pharmacy]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.pharmacies import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "address": address,
                "after": after,
                "before": before,
                "city": city,
                "name": name,
                "ncpdp_id": ncpdp_id,
                "phone_or_fax": phone_or_fax,
                "specialties": specialties,
                "state": state,
                "zip": zip,
            },
            into=into,
        )

    @overload
    async def pharmacy(self, *, id: str, into: None = None) -> models.Pharmacy | None: ...
    @overload
    async def pharmacy(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def pharmacy(self, *, id: str, into: type[A] | None = None) -> models.Pharmacy | A | None:
        """Fetch what the vendor calls `pharmacy`: see the fields of `Pharmacy`.

        `query pharmacy` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Pharmacy`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.pharmacy import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def phased_available_slots_for_range(
        self,
        *,
        appointment_1_filters: models.FiltersInput,
        appointment_2_filters: models.FiltersInput,
        organization_id: str,
        date: datetime | None = None,
        phase_type: models.PhasedAppointmentType | str | None = None,
        timezone: str | None = None,
        into: None = None,
    ) -> ListCall[models.CombinedPotentialAppointmentSlots]: ...
    @overload
    def phased_available_slots_for_range(
        self,
        *,
        appointment_1_filters: models.FiltersInput,
        appointment_2_filters: models.FiltersInput,
        organization_id: str,
        date: datetime | None = None,
        phase_type: models.PhasedAppointmentType | str | None = None,
        timezone: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def phased_available_slots_for_range(
        self,
        *,
        appointment_1_filters: models.FiltersInput,
        appointment_2_filters: models.FiltersInput,
        organization_id: str,
        date: datetime | None = None,
        phase_type: models.PhasedAppointmentType | str | None = None,
        timezone: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CombinedPotentialAppointmentSlots] | ListCall[A]:
        """List what the vendor calls `phasedAvailableSlotsForRange`, page by page.

        `query phasedAvailableSlotsForRange` · read.

        Args:
            appointment_1_filters: `FiltersInput!`
            appointment_2_filters: `FiltersInput!`
            date: `ISO8601DateTime`
            organization_id: `ID!`
            phase_type: `PhasedAppointmentType`. `BACK_TO_BACK` when left out
            timezone: `String`. `America/New_York` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CombinedPotentialAppointmentSlots]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.phased_available_slots_for_range import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "appointment_1_filters": appointment_1_filters,
                "appointment_2_filters": appointment_2_filters,
                "date": date,
                "organization_id": organization_id,
                "phase_type": phase_type,
                "timezone": timezone,
            },
            into=into,
        )

    @overload
    def place_of_services(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.PlaceOfService]: ...
    @overload
    def place_of_services(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def place_of_services(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.PlaceOfService] | ListCall[A]:
        """List what the vendor calls `placeOfServices`, page by page.

        `query placeOfServices` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PlaceOfService]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.place_of_services import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last}, into=into
        )

    @overload
    async def plan(self, *, id: str | None = None, into: None = None) -> models.Plan | None: ...
    @overload
    async def plan(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def plan(self, *, id: str | None = None, into: type[A] | None = None) -> models.Plan | A | None:
        """Fetch what the vendor calls `plan`: see the fields of `Plan`.

        `query plan` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Plan`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.plan import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def policy(self, *, id: str | None = None, into: None = None) -> models.Policy | None: ...
    @overload
    async def policy(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def policy(self, *, id: str | None = None, into: type[A] | None = None) -> models.Policy | A | None:
        """Fetch what the vendor calls `policy`: see the fields of `Policy`.

        `query policy` · read.

        It finds one; policies have no list, and are made by `update_client` with `policies`.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Policy`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.policy import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def preferred_medical_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        code_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.PreferredMedicalCode]: ...
    @overload
    def preferred_medical_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        code_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def preferred_medical_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        code_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.PreferredMedicalCode] | ListCall[A]:
        """List what the vendor calls `preferred_medical_codes`, page by page.

        `query preferred_medical_codes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            code_type: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 153
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PreferredMedicalCode]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.preferred_medical_codes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "code_type": code_type, "first": first, "last": last},
            into=into,
        )

    @overload
    async def prescription(
        self, *, patient_id: str | None = None, prescription_id: str | None = None, into: None = None
    ) -> models.Prescription | None: ...
    @overload
    async def prescription(
        self, *, patient_id: str | None = None, prescription_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def prescription(
        self, *, patient_id: str | None = None, prescription_id: str | None = None, into: type[A] | None = None
    ) -> models.Prescription | A | None:
        """Fetch what the vendor calls `prescription`: see the fields of `Prescription`.

        `query prescription` · read.

        Args:
            patient_id: `ID`
            prescription_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Prescription`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.prescription import OPERATION

        return await self._caller.call(
            OPERATION, {"patient_id": patient_id, "prescription_id": prescription_id}, into=into
        )

    @overload
    def prescription_medications(
        self,
        *,
        after: str | None = None,
        filters: models.PrescriptionMedicationQueryFiltersInput | None = None,
        first: int | None = None,
        keyword: str | None = None,
        order_by: models.PrescriptionMedicationOrderBy | str | None = None,
        patient_id: str | None = None,
        into: None = None,
    ) -> ListCall[
        models.PrescriptionMedicationMedicationType | models.PrescriptionMedicationPrescription | models.UnknownMember
    ]: ...
    @overload
    def prescription_medications(
        self,
        *,
        after: str | None = None,
        filters: models.PrescriptionMedicationQueryFiltersInput | None = None,
        first: int | None = None,
        keyword: str | None = None,
        order_by: models.PrescriptionMedicationOrderBy | str | None = None,
        patient_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def prescription_medications(
        self,
        *,
        after: str | None = None,
        filters: models.PrescriptionMedicationQueryFiltersInput | None = None,
        first: int | None = None,
        keyword: str | None = None,
        order_by: models.PrescriptionMedicationOrderBy | str | None = None,
        patient_id: str | None = None,
        into: type[A] | None = None,
    ) -> (
        ListCall[
            models.PrescriptionMedicationMedicationType
            | models.PrescriptionMedicationPrescription
            | models.UnknownMember
        ]
        | ListCall[A]
    ):
        """List what the vendor calls `prescriptionMedications`, page by page.

        `query prescriptionMedications` · read.

        Args:
            after: `Cursor`
            filters: `PrescriptionMedicationQueryFiltersInput`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 28
            keyword: `String`
            order_by: `PrescriptionMedicationOrderBy`. By name when left out
            patient_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[PrescriptionMedicationMedicationType | PrescriptionMedicationPrescription | UnknownMember]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.prescription_medications import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "filters": filters,
                "first": first,
                "keyword": keyword,
                "order_by": order_by,
                "patient_id": patient_id,
            },
            into=into,
        )

    @overload
    @deprecated("deprecated by the vendor: use `prescription_medications`")
    def prescriptions(
        self,
        *,
        current_only: bool | None = None,
        make_unique: bool | None = None,
        patient_id: str | None = None,
        status: str | None = None,
        into: None = None,
    ) -> ListCall[models.Prescription]: ...
    @overload
    @deprecated("deprecated by the vendor: use `prescription_medications`")
    def prescriptions(
        self,
        *,
        current_only: bool | None = None,
        make_unique: bool | None = None,
        patient_id: str | None = None,
        status: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @deprecated("deprecated by the vendor: use `prescription_medications`")
    @without_argument_frames
    def prescriptions(
        self,
        *,
        current_only: bool | None = None,
        make_unique: bool | None = None,
        patient_id: str | None = None,
        status: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Prescription] | ListCall[A]:
        """List prescriptions of a patient from the e-prescribing partner.

        `query prescriptions` · read.

        Deprecated by the vendor: use `prescriptionMedications`.

        Deprecated by the vendor: use `prescription_medications`.

        Args:
            current_only: `Boolean`. `True` when left out
            make_unique: `Boolean`. `True` when left out; does nothing unless `status` is `active`, `inactive`, `pending`, `error` or `hidden`
            patient_id: `ID`. The patient
            status: `String`. `active`, `inactive`, `pending`, `error`, `hidden`, or `all`; `all` for any
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Prescription]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.prescription import PRESCRIPTIONS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {"current_only": current_only, "make_unique": make_unique, "patient_id": patient_id, "status": status},
            into=into,
        )

    @overload
    async def prev_course_item(self, *, id: str | None = None, into: None = None) -> models.CourseItem | None: ...
    @overload
    async def prev_course_item(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def prev_course_item(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.CourseItem | A | None:
        """Fetch what the vendor calls `prevCourseItem`: see the fields of `CourseItem`.

        `query prevCourseItem` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CourseItem`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_item import PREV_COURSE_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def products(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ProductOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.Product]: ...
    @overload
    def products(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ProductOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def products(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ProductOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Product] | ListCall[A]:
        """List what the vendor calls `products`, page by page.

        `query products` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 104
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `ProductOrderKeys`. `NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Product]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.products import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def provider(
        self,
        *,
        client_id: str | None = None,
        id: str | None = None,
        organization_info_id: str | None = None,
        super_bill_id: str | None = None,
        into: None = None,
    ) -> models.User | None: ...
    @overload
    async def provider(
        self,
        *,
        client_id: str | None = None,
        id: str | None = None,
        organization_info_id: str | None = None,
        super_bill_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def provider(
        self,
        *,
        client_id: str | None = None,
        id: str | None = None,
        organization_info_id: str | None = None,
        super_bill_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.User | A | None:
        """Fetch what the vendor calls `provider`: see the fields of `User`.

        `query provider` · read.

        Args:
            client_id: `ID`
            id: `ID`
            organization_info_id: `ID`
            super_bill_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `User`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user import PROVIDER as OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "client_id": client_id,
                "id": id,
                "organization_info_id": organization_info_id,
                "super_bill_id": super_bill_id,
            },
            into=into,
        )

    @overload
    async def provider_accepted_insurance_plan(
        self, *, id: str, into: None = None
    ) -> models.ProviderAcceptedInsurancePlanType | None: ...
    @overload
    async def provider_accepted_insurance_plan(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def provider_accepted_insurance_plan(
        self, *, id: str, into: type[A] | None = None
    ) -> models.ProviderAcceptedInsurancePlanType | A | None:
        """Fetch what the vendor calls `providerAcceptedInsurancePlan`: see the fields of `ProviderAcceptedInsurancePlanType`.

        `query providerAcceptedInsurancePlan` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ProviderAcceptedInsurancePlanType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.provider_accepted_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def provider_accepted_insurance_plans(
        self,
        *,
        provider_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.ProviderAcceptedInsurancePlanType]: ...
    @overload
    def provider_accepted_insurance_plans(
        self,
        *,
        provider_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def provider_accepted_insurance_plans(
        self,
        *,
        provider_id: str,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ProviderAcceptedInsurancePlanType] | ListCall[A]:
        """List what the vendor calls `providerAcceptedInsurancePlans`, page by page.

        `query providerAcceptedInsurancePlans` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 110
            last: `Int`; for one page, which is awaited
            provider_id: `ID!`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ProviderAcceptedInsurancePlanType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.provider_accepted_insurance_plans import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "provider_id": provider_id},
            into=into,
        )

    @overload
    def provider_appointment_locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.AppointmentLocation]: ...
    @overload
    def provider_appointment_locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def provider_appointment_locations(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.AppointmentLocation] | ListCall[A]:
        """List what the vendor calls `providerAppointmentLocations`, page by page.

        `query providerAppointmentLocations` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 221
            last: `Int`; for one page, which is awaited
            provider_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[AppointmentLocation]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.appointment_locations import PROVIDER_APPOINTMENT_LOCATIONS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "provider_id": provider_id},
            into=into,
        )

    @overload
    def provider_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ProviderCptCodeType]: ...
    @overload
    def provider_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def provider_cpt_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ProviderCptCodeType] | ListCall[A]:
        """List what the vendor calls `providerCptCodes`, page by page.

        `query providerCptCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            last: `Int`; for one page, which is awaited
            provider_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ProviderCptCodeType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.org_providers_cpt_codes import PROVIDER_CPT_CODES as OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "provider_id": provider_id},
            into=into,
        )

    @overload
    def question_bank_modules(
        self, *, category: str | None = None, keywords: str | None = None, into: None = None
    ) -> ListCall[models.CustomModule]: ...
    @overload
    def question_bank_modules(
        self, *, category: str | None = None, keywords: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def question_bank_modules(
        self, *, category: str | None = None, keywords: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.CustomModule] | ListCall[A]:
        """List what the vendor calls `questionBankModules`, page by page.

        `query questionBankModules` · read.

        Args:
            category: `String`. `default` when left out
            keywords: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CustomModule]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.question_bank_modules import OPERATION

        return self._caller.list_call(OPERATION, {"category": category, "keywords": keywords}, into=into)

    @overload
    def receipt_line_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        super_bill_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ReceiptLineItem]: ...
    @overload
    def receipt_line_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        super_bill_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def receipt_line_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        super_bill_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ReceiptLineItem] | ListCall[A]:
        """List what the vendor calls `receiptLineItems`, page by page.

        `query receiptLineItems` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 284
            last: `Int`; for one page, which is awaited
            super_bill_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ReceiptLineItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.receipt_line_items import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "last": last, "super_bill_id": super_bill_id},
            into=into,
        )

    @overload
    async def received_direct_message(
        self, *, id: str | None = None, into: None = None
    ) -> models.ReceivedDirectMessage | None: ...
    @overload
    async def received_direct_message(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def received_direct_message(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.ReceivedDirectMessage | A | None:
        """Fetch what the vendor calls `receivedDirectMessage`: see the fields of `ReceivedDirectMessage`.

        `query receivedDirectMessage` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ReceivedDirectMessage`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.received_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def received_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.ReceivedDirectMessageOrderKeys | str | None = None,
        into: None = None,
    ) -> ListCall[models.ReceivedDirectMessage]: ...
    @overload
    def received_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.ReceivedDirectMessageOrderKeys | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def received_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.ReceivedDirectMessageOrderKeys | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ReceivedDirectMessage] | ListCall[A]:
        """List what the vendor calls `receivedDirectMessages`, page by page.

        `query receivedDirectMessages` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 90
            keywords: `String`
            last: `Int`; for one page, which is awaited
            offset: `Int`; for one page, which is awaited
            order_by: `ReceivedDirectMessageOrderKeys`. `CREATED_AT_DESC` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ReceivedDirectMessage]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.received_direct_messages import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "offset": offset,
                "order_by": order_by,
            },
            into=into,
        )

    @overload
    async def received_fax(self, *, id: str | None = None, into: None = None) -> models.ReceivedFax | None: ...
    @overload
    async def received_fax(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def received_fax(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.ReceivedFax | A | None:
        """Fetch what the vendor calls `receivedFax`: see the fields of `ReceivedFax`.

        `query receivedFax` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ReceivedFax`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.received_fax import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def received_faxes(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReceivedFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.ReceivedFax]: ...
    @overload
    def received_faxes(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReceivedFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def received_faxes(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReceivedFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ReceivedFax] | ListCall[A]:
        """List what the vendor calls `receivedFaxes`, page by page.

        `query receivedFaxes` · read.

        Args:
            active_status: `String`. `active` when left out
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 284
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `ReceivedFaxOrderKeys`. `CREATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ReceivedFax]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.received_faxes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active_status": active_status,
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    def recent_foods(
        self,
        *,
        food_type: str | None = None,
        keywords: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Food]: ...
    @overload
    def recent_foods(
        self, *, food_type: str | None = None, keywords: str | None = None, user_id: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def recent_foods(
        self,
        *,
        food_type: str | None = None,
        keywords: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Food] | ListCall[A]:
        """List what the vendor calls `recentFoods`, page by page.

        `query recentFoods` · read.

        Args:
            food_type: `String`
            keywords: `String`
            user_id: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Food]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.recent_foods import OPERATION

        return self._caller.list_call(
            OPERATION, {"food_type": food_type, "keywords": keywords, "user_id": user_id}, into=into
        )

    @overload
    async def recurring_appointment(self, *, id: str, into: None = None) -> models.RecurringAppointment | None: ...
    @overload
    async def recurring_appointment(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def recurring_appointment(
        self, *, id: str, into: type[A] | None = None
    ) -> models.RecurringAppointment | A | None:
        """Fetch what the vendor calls `recurringAppointment`: see the fields of `RecurringAppointment`.

        `query recurringAppointment` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RecurringAppointment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.recurring_appointment import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def recurring_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        connectable_id: str | None = None,
        connectable_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.RecurringForm]: ...
    @overload
    def recurring_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        connectable_id: str | None = None,
        connectable_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def recurring_forms(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        connectable_id: str | None = None,
        connectable_type: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.RecurringForm] | ListCall[A]:
        """List what the vendor calls `recurringForms`, page by page.

        `query recurringForms` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            connectable_id: `String`
            connectable_type: `String`. `UserGroup` when left out
            first: `Int`; how many nodes a page holds, 25 when not given, at most 76
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[RecurringForm]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.recurring_forms import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "connectable_id": connectable_id,
                "connectable_type": connectable_type,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    async def recurring_payment(
        self, *, id: str | None = None, into: None = None
    ) -> models.RecurringPayment | None: ...
    @overload
    async def recurring_payment(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def recurring_payment(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.RecurringPayment | A | None:
        """Fetch one payment plan.

        `query recurringPayment` · read.

        Args:
            id: `ID`. The plan
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RecurringPayment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.recurring_payment import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def recurring_payments(
        self,
        *,
        user_id: str,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.RecurringPayment]: ...
    @overload
    def recurring_payments(
        self,
        *,
        user_id: str,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def recurring_payments(
        self,
        *,
        user_id: str,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.RecurringPayment] | ListCall[A]:
        """List payments that repeat.

        `query recurringPayments` · read.

        Args:
            active_status: `String`. `active` when left out
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 39
            last: `Int`; for one page, which is awaited
            user_id: `ID!`. Of this patient
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[RecurringPayment]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.recurring_payments import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active_status": active_status,
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def referral(self, *, id: str | None = None, into: None = None) -> models.Referral | None: ...
    @overload
    async def referral(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def referral(self, *, id: str | None = None, into: type[A] | None = None) -> models.Referral | A | None:
        """Fetch what the vendor calls `referral`: see the fields of `Referral`.

        `query referral` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Referral`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.referral import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    async def referring_physician(
        self,
        *,
        has_fax_number: bool | None = None,
        id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> models.ReferringPhysician | None: ...
    @overload
    async def referring_physician(
        self, *, has_fax_number: bool | None = None, id: str | None = None, user_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def referring_physician(
        self,
        *,
        has_fax_number: bool | None = None,
        id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.ReferringPhysician | A | None:
        """Fetch what the vendor calls `referringPhysician`: see the fields of `ReferringPhysician`.

        `query referringPhysician` · read.

        Args:
            has_fax_number: `Boolean`
            id: `ID`
            user_id: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ReferringPhysician`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.referring_physician import OPERATION

        return await self._caller.call(
            OPERATION, {"has_fax_number": has_fax_number, "id": id, "user_id": user_id}, into=into
        )

    @overload
    def referring_physicians(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_fax_number: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReferringPhysicianOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.ReferringPhysician]: ...
    @overload
    def referring_physicians(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_fax_number: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReferringPhysicianOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def referring_physicians(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        has_fax_number: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.ReferringPhysicianOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ReferringPhysician] | ListCall[A]:
        """List what the vendor calls `referringPhysicians`, page by page.

        `query referringPhysicians` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 29
            has_fax_number: `Boolean`
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `ReferringPhysicianOrderKeys`. `NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ReferringPhysician]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.referring_physicians import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "has_fax_number": has_fax_number,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def requested_form_completion(
        self, *, id: str | None = None, track_opened_event: bool | None = None, into: None = None
    ) -> models.RequestedFormCompletion | None: ...
    @overload
    async def requested_form_completion(
        self, *, id: str | None = None, track_opened_event: bool | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def requested_form_completion(
        self, *, id: str | None = None, track_opened_event: bool | None = None, into: type[A] | None = None
    ) -> models.RequestedFormCompletion | A | None:
        """Fetch what the vendor calls `requestedFormCompletion`: see the fields of `RequestedFormCompletion`.

        `query requestedFormCompletion` · read.

        Args:
            id: `ID`
            track_opened_event: `Boolean`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RequestedFormCompletion`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.requested_form_completion import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "track_opened_event": track_opened_event}, into=into)

    @overload
    def requested_form_completions(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        status: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.RequestedFormCompletion]: ...
    @overload
    def requested_form_completions(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        status: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def requested_form_completions(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        status: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.RequestedFormCompletion] | ListCall[A]:
        """List what the vendor calls `requestedFormCompletions`, page by page.

        `query requestedFormCompletions` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 53
            keywords: `String`
            last: `Int`; for one page, which is awaited
            status: `String`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[RequestedFormCompletion]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.requested_form_completions import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "status": status,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def requested_payment(
        self,
        *,
        id: str | None = None,
        invoice_id: str | None = None,
        preview: bool | None = None,
        uuid: str | None = None,
        into: None = None,
    ) -> models.Invoice | None: ...
    @overload
    async def requested_payment(
        self,
        *,
        id: str | None = None,
        invoice_id: str | None = None,
        preview: bool | None = None,
        uuid: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def requested_payment(
        self,
        *,
        id: str | None = None,
        invoice_id: str | None = None,
        preview: bool | None = None,
        uuid: str | None = None,
        into: type[A] | None = None,
    ) -> models.Invoice | A | None:
        """Fetch one invoice.

        `query requestedPayment` · read.

        Args:
            id: `ID`. Its id
            invoice_id: `ID`. Its number, as it is printed
            preview: `Boolean`. As the patient's page shows it
            uuid: `String`. The id in its public link
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RequestedPayment`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.requested_payment import OPERATION

        return await self._caller.call(
            OPERATION, {"id": id, "invoice_id": invoice_id, "preview": preview, "uuid": uuid}, into=into
        )

    @overload
    def requested_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_unpaid: bool | None = None,
        order_by: models.RequestedPaymentOrderKeys | str | None = None,
        preview: bool | None = None,
        sender_id: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: None = None,
    ) -> ListCall[models.Invoice]: ...
    @overload
    def requested_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_unpaid: bool | None = None,
        order_by: models.RequestedPaymentOrderKeys | str | None = None,
        preview: bool | None = None,
        sender_id: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def requested_payments(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        only_unpaid: bool | None = None,
        order_by: models.RequestedPaymentOrderKeys | str | None = None,
        preview: bool | None = None,
        sender_id: str | None = None,
        sort_by: str | None = None,
        status_filter: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Invoice] | ListCall[A]:
        """List invoices, newest first.

        `query requestedPayments` · read.

        `healthie.invoices.list` does the same with the vendor's rules checked first.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 29
            keywords: `String`. Search in names and numbers
            last: `Int`; for one page, which is awaited
            only_unpaid: `Boolean`; deprecated. Is deprecated: use `status_filter`
            order_by: `RequestedPaymentOrderKeys`. `CREATED_AT_DESC` when left out
            preview: `Boolean`. As the patient's page shows them
            sender_id: `ID`. Invoices that this user sent **or** received; matches the sender or the recipient
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            status_filter: `String`. Only those in this state
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Invoice]`: await it for a page, iterate it for all.
            A row is an invoice; `invoice_id` is its number, `id` is what other calls take.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.requested_payments import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "only_unpaid": only_unpaid,
                "order_by": order_by,
                "preview": preview,
                "sender_id": sender_id,
                "sort_by": sort_by,
                "status_filter": status_filter,
            },
            into=into,
        )

    @overload
    async def saved_filter(
        self, *, id: str | None = None, uuid: str | None = None, into: None = None
    ) -> models.SavedFilter | None: ...
    @overload
    async def saved_filter(self, *, id: str | None = None, uuid: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def saved_filter(
        self, *, id: str | None = None, uuid: str | None = None, into: type[A] | None = None
    ) -> models.SavedFilter | A | None:
        """Fetch what the vendor calls `savedFilter`: see the fields of `SavedFilter`.

        `query savedFilter` · read.

        Args:
            id: `ID`
            uuid: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SavedFilter`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.saved_filter import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "uuid": uuid}, into=into)

    @overload
    def saved_filters(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.SavedFilter]: ...
    @overload
    def saved_filters(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def saved_filters(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SavedFilter] | ListCall[A]:
        """List what the vendor calls `savedFilters`, page by page.

        `query savedFilters` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 332
            last: `Int`; for one page, which is awaited
            organization_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SavedFilter]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.saved_filters import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "organization_id": organization_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def scheduled_message_blasts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: None = None,
    ) -> ListCall[models.NoteSchedulerListItem]: ...
    @overload
    def scheduled_message_blasts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def scheduled_message_blasts(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        last: int | None = None,
        org_chat: bool | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.NoteSchedulerListItem] | ListCall[A]:
        """List what the vendor calls `scheduledMessageBlasts`, page by page.

        `query scheduledMessageBlasts` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 38
            last: `Int`; for one page, which is awaited
            org_chat: `Boolean`
            provider_id: `ID`
            provider_ids: `[ID]`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[NoteSchedulerListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.scheduled_message_blasts import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "first": first,
                "last": last,
                "org_chat": org_chat,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
            },
            into=into,
        )

    @overload
    def scheduled_user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.ScheduledUserPackageSelection]: ...
    @overload
    def scheduled_user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def scheduled_user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ScheduledUserPackageSelection] | ListCall[A]:
        """List what the vendor calls `scheduledUserPackageSelections`, page by page.

        `query scheduledUserPackageSelections` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 73
            last: `Int`; for one page, which is awaited
            offering_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ScheduledUserPackageSelection]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.scheduled_user_package_selections import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "offering_id": offering_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def sdk_config(self, *, version: str | None = None, into: None = None) -> models.SDKConfig: ...
    @overload
    async def sdk_config(self, *, version: str | None = None, into: type[A]) -> A: ...
    @without_traceback_frames
    async def sdk_config(self, *, version: str | None = None, into: type[A] | None = None) -> models.SDKConfig | A:
        """Fetch what the vendor calls `sdkConfig`: see the fields of `SDKConfig`.

        `query sdkConfig` · read.

        Args:
            version: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SDKConfig`.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sdk_config import OPERATION

        return await self._caller.call(OPERATION, {"version": version}, into=into)

    @overload
    async def sent_direct_message(
        self, *, id: str | None = None, into: None = None
    ) -> models.SentDirectMessage | None: ...
    @overload
    async def sent_direct_message(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def sent_direct_message(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.SentDirectMessage | A | None:
        """Fetch what the vendor calls `sentDirectMessage`: see the fields of `SentDirectMessage`.

        `query sentDirectMessage` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SentDirectMessage`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def sent_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.SentDirectMessageOrderKeys | str | None = None,
        into: None = None,
    ) -> ListCall[models.SentDirectMessage]: ...
    @overload
    def sent_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.SentDirectMessageOrderKeys | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def sent_direct_messages(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        offset: int | None = None,
        order_by: models.SentDirectMessageOrderKeys | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SentDirectMessage] | ListCall[A]:
        """List what the vendor calls `sentDirectMessages`, page by page.

        `query sentDirectMessages` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 142
            keywords: `String`
            last: `Int`; for one page, which is awaited
            offset: `Int`; for one page, which is awaited
            order_by: `SentDirectMessageOrderKeys`. `CREATED_AT_DESC` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SentDirectMessage]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_direct_messages import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "offset": offset,
                "order_by": order_by,
            },
            into=into,
        )

    @overload
    async def sent_fax(self, *, id: str, into: None = None) -> models.SentFax | None: ...
    @overload
    async def sent_fax(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def sent_fax(self, *, id: str, into: type[A] | None = None) -> models.SentFax | A | None:
        """Fetch what the vendor calls `sentFax`: see the fields of `SentFax`.

        `query sentFax` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SentFax`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_fax import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def sent_faxes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.SentFax]: ...
    @overload
    def sent_faxes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def sent_faxes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentFaxOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SentFax] | ListCall[A]:
        """List faxes that were sent.

        `query sentFaxes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 71
            keywords: `String`. Search in numbers and names
            last: `Int`; for one page, which is awaited
            order_by: `SentFaxOrderKeys`. `CREATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SentFax]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_faxes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def sent_notification_record(self, *, id: str, into: None = None) -> models.SentNotificationRecord | None: ...
    @overload
    async def sent_notification_record(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def sent_notification_record(
        self, *, id: str, into: type[A] | None = None
    ) -> models.SentNotificationRecord | A | None:
        """Fetch what the vendor calls `sentNotificationRecord`: see the fields of `SentNotificationRecord`.

        `query sentNotificationRecord` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SentNotificationRecord`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_notification_record import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def sent_notification_records(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        first: int | None = None,
        last: int | None = None,
        org_level: bool | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        start_date: date | None = None,
        status: str | None = None,
        type: str | None = None,
        into: None = None,
    ) -> ListCall[models.SentNotificationRecord]: ...
    @overload
    def sent_notification_records(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        first: int | None = None,
        last: int | None = None,
        org_level: bool | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        start_date: date | None = None,
        status: str | None = None,
        type: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def sent_notification_records(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        first: int | None = None,
        last: int | None = None,
        org_level: bool | None = None,
        patient_id: str | None = None,
        provider_id: str | None = None,
        should_paginate: bool | None = None,
        start_date: date | None = None,
        status: str | None = None,
        type: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SentNotificationRecord] | ListCall[A]:
        """List what the vendor calls `sentNotificationRecords`, page by page.

        `query sentNotificationRecords` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            end_date: `ISO8601DateTime`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 249
            last: `Int`; for one page, which is awaited
            org_level: `Boolean`
            patient_id: `ID`
            provider_id: `ID`
            should_paginate: `Boolean`
            start_date: `ISO8601DateTime`
            status: `String`
            type: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SentNotificationRecord]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_notification_records import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "end_date": end_date,
                "first": first,
                "last": last,
                "org_level": org_level,
                "patient_id": patient_id,
                "provider_id": provider_id,
                "should_paginate": should_paginate,
                "start_date": start_date,
                "status": status,
                "type": type,
            },
            into=into,
        )

    @overload
    def sent_webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        failed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentWebhookOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_type: models.SentWebhookResourceType | str | None = None,
        sent_after: datetime | None = None,
        sent_before: datetime | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.SentWebhook]: ...
    @overload
    def sent_webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        failed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentWebhookOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_type: models.SentWebhookResourceType | str | None = None,
        sent_after: datetime | None = None,
        sent_before: datetime | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def sent_webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        failed: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SentWebhookOrderKeys | str | None = None,
        resource_id: str | None = None,
        resource_type: models.SentWebhookResourceType | str | None = None,
        sent_after: datetime | None = None,
        sent_before: datetime | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SentWebhook] | ListCall[A]:
        """List deliveries of webhooks.

        `query sentWebhooks` · read.

        It keeps records for 180 days.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            failed: `Boolean`. Only those that did not arrive
            first: `Int`; how many nodes a page holds, 25 when not given, at most 249
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `SentWebhookOrderKeys`. `CREATED_AT_DESC` when left out
            resource_id: `ID`. About this record
            resource_type: `SentWebhookResourceType`. About records of this kind
            sent_after: `ISO8601DateTime`. Sent later than this
            sent_before: `ISO8601DateTime`. Sent earlier than this
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SentWebhook]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sent_webhooks import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "failed": failed,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "resource_id": resource_id,
                "resource_type": resource_type,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    def serving_sizes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        food_id: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.ServingSize]: ...
    @overload
    def serving_sizes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        food_id: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def serving_sizes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        food_id: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.ServingSize] | ListCall[A]:
        """List what the vendor calls `servingSizes`, page by page.

        `query servingSizes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 62
            food_id: `ID`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[ServingSize]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.serving_sizes import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "food_id": food_id, "last": last}, into=into
        )

    @without_traceback_frames
    async def share_note_preview(
        self,
        *,
        answers: str | None = None,
        form_answer_group_id: str | None = None,
        include_header_on_every_page: bool | None = None,
        letterhead: bool | None = None,
        pdf_letterhead_template_id: str | None = None,
        user_id: str | None = None,
    ) -> str | None:
        """Fetch what the vendor calls `shareNotePreview`: see the fields of `String`.

        `query shareNotePreview` · read.

        Args:
            answers: `String`
            form_answer_group_id: `ID`
            include_header_on_every_page: `Boolean`
            letterhead: `Boolean`
            pdf_letterhead_template_id: `ID`
            user_id: `ID`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.share_note_preview import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "answers": answers,
                "form_answer_group_id": form_answer_group_id,
                "include_header_on_every_page": include_header_on_every_page,
                "letterhead": letterhead,
                "pdf_letterhead_template_id": pdf_letterhead_template_id,
                "user_id": user_id,
            },
        )

    @overload
    async def shareable(
        self, *, id: str, shareable_type: models.ShareableType | str, into: None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember | None: ...
    @overload
    async def shareable(self, *, id: str, shareable_type: models.ShareableType | str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def shareable(
        self, *, id: str, shareable_type: models.ShareableType | str, into: type[A] | None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember | A | None:
        """Fetch what the vendor calls `shareable`: see the fields of `Shareable`.

        `query shareable` · read.

        Args:
            id: `ID!`
            shareable_type: `ShareableType!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Shareable`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.shareable import OPERATION

        return await self._caller.call(OPERATION, {"id": id, "shareable_type": shareable_type}, into=into)

    @without_traceback_frames
    async def show_scheduled_tab(self) -> bool | None:
        """Fetch what the vendor calls `showScheduledTab`: see the fields of `Boolean`.

        `query showScheduledTab` · read.

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.show_scheduled_tab import OPERATION

        return await self._caller.call(OPERATION, {})

    @without_traceback_frames
    async def signed_stream_name(
        self, *, type: models.SignedStreamName | str, conversation_id: str | None = None
    ) -> str | None:
        """Fetch what the vendor calls `signedStreamName`: see the fields of `String`.

        `query signedStreamName` · read.

        Args:
            conversation_id: `ID`
            type: `SignedStreamName!`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.signed_stream_name import OPERATION

        return await self._caller.call(OPERATION, {"conversation_id": conversation_id, "type": type})

    @overload
    def smart_phrases(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SmartPhraseOrderKeys | str | None = None,
        into: None = None,
    ) -> ListCall[models.SmartPhrase]: ...
    @overload
    def smart_phrases(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SmartPhraseOrderKeys | str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def smart_phrases(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SmartPhraseOrderKeys | str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SmartPhrase] | ListCall[A]:
        """List what the vendor calls `smartPhrases`, page by page.

        `query smartPhrases` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 132
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `SmartPhraseOrderKeys`. `NAME_ASC` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SmartPhrase]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.smart_phrases import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
            },
            into=into,
        )

    @overload
    def starting_super_bill_cpt_codes(
        self,
        *,
        form_answer_group_id: str | None = None,
        form_answer_group_ids: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.CptCodesSuperBill]: ...
    @overload
    def starting_super_bill_cpt_codes(
        self,
        *,
        form_answer_group_id: str | None = None,
        form_answer_group_ids: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def starting_super_bill_cpt_codes(
        self,
        *,
        form_answer_group_id: str | None = None,
        form_answer_group_ids: Sequence[str | None] | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CptCodesSuperBill] | ListCall[A]:
        """List what the vendor calls `startingSuperBillCptCodes`, page by page.

        `query startingSuperBillCptCodes` · read.

        Args:
            form_answer_group_id: `ID`
            form_answer_group_ids: `[ID]`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CptCodesSuperBill]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.starting_super_bill_cpt_codes import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "form_answer_group_id": form_answer_group_id,
                "form_answer_group_ids": form_answer_group_ids,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def starting_super_bill_icd10s(
        self, *, form_answer_group_id: str | None = None, user_id: str | None = None, into: None = None
    ) -> ListCall[models.IcdCodesSuperBill]: ...
    @overload
    def starting_super_bill_icd10s(
        self, *, form_answer_group_id: str | None = None, user_id: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def starting_super_bill_icd10s(
        self, *, form_answer_group_id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.IcdCodesSuperBill] | ListCall[A]:
        """List what the vendor calls `startingSuperBillIcd10s`, page by page.

        `query startingSuperBillIcd10s` · read.

        Args:
            form_answer_group_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[IcdCodesSuperBill]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.starting_super_bill_icd10s import OPERATION

        return self._caller.list_call(
            OPERATION, {"form_answer_group_id": form_answer_group_id, "user_id": user_id}, into=into
        )

    @overload
    def state_licenses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: None = None,
    ) -> ListCall[models.StateLicense]: ...
    @overload
    def state_licenses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def state_licenses(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        provider_id: str | None = None,
        provider_ids: Sequence[str | None] | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.StateLicense] | ListCall[A]:
        """List what the vendor calls `stateLicenses`, page by page.

        `query stateLicenses` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 664
            last: `Int`; for one page, which is awaited
            provider_id: `ID`
            provider_ids: `[ID]`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[StateLicense]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.state_licenses import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "provider_id": provider_id,
                "provider_ids": provider_ids,
            },
            into=into,
        )

    @overload
    async def stripe_bank_account(self, *, into: None = None) -> models.StripeBankAccountType | None: ...
    @overload
    async def stripe_bank_account(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def stripe_bank_account(self, *, into: type[A] | None = None) -> models.StripeBankAccountType | A | None:
        """Fetch what the vendor calls `stripeBankAccount`: see the fields of `StripeBankAccountType`.

        `query stripeBankAccount` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `StripeBankAccountType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.stripe_bank_account import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    async def stripe_company(self, *, into: None = None) -> models.StripeCompanyType | None: ...
    @overload
    async def stripe_company(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def stripe_company(self, *, into: type[A] | None = None) -> models.StripeCompanyType | A | None:
        """Fetch what the vendor calls `stripeCompany`: see the fields of `StripeCompanyType`.

        `query stripeCompany` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `StripeCompanyType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.stripe_company import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    def stripe_countries(self, *, into: None = None) -> ListCall[models.StripeCountry]: ...
    @overload
    def stripe_countries(self, *, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def stripe_countries(self, *, into: type[A] | None = None) -> ListCall[models.StripeCountry] | ListCall[A]:
        """List what the vendor calls `stripeCountries`, page by page.

        `query stripeCountries` · read.

        Args:
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[StripeCountry]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.stripe_country import STRIPE_COUNTRIES as OPERATION

        return self._caller.list_call(OPERATION, {}, into=into)

    @overload
    async def stripe_country(
        self, *, country_code: str | None = None, into: None = None
    ) -> models.StripeCountry | None: ...
    @overload
    async def stripe_country(self, *, country_code: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def stripe_country(
        self, *, country_code: str | None = None, into: type[A] | None = None
    ) -> models.StripeCountry | A | None:
        """Fetch what the vendor calls `stripeCountry`: see the fields of `StripeCountry`.

        `query stripeCountry` · read.

        Args:
            country_code: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `StripeCountry`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.stripe_country import OPERATION

        return await self._caller.call(OPERATION, {"country_code": country_code}, into=into)

    @overload
    def stripe_customer_details(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.StripeCustomerDetail]: ...
    @overload
    def stripe_customer_details(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def stripe_customer_details(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.StripeCustomerDetail] | ListCall[A]:
        """List what the vendor calls `stripeCustomerDetails`, page by page.

        `query stripeCustomerDetails` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 79
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[StripeCustomerDetail]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.stripe_customer_details import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "user_id": user_id}, into=into
        )

    @overload
    def sub_goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Goal]: ...
    @overload
    def sub_goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def sub_goals(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        goal_id: str | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Goal] | ListCall[A]:
        """List what the vendor calls `subGoals`, page by page.

        `query subGoals` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 43
            goal_id: `ID`
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Goal]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.sub_goals import OPERATION

        return self._caller.list_call(
            OPERATION,
            {"after": after, "before": before, "first": first, "goal_id": goal_id, "last": last, "user_id": user_id},
            into=into,
        )

    @overload
    async def subscription(self, *, into: None = None) -> models.SubscriptionInstance | None: ...
    @overload
    async def subscription(self, *, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def subscription(self, *, into: type[A] | None = None) -> models.SubscriptionInstance | A | None:
        """Fetch what the vendor calls `subscription`: see the fields of `SubscriptionInstance`.

        `query subscription` · read.

        Args:
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SubscriptionInstance`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.subscription import OPERATION

        return await self._caller.call(OPERATION, {}, into=into)

    @overload
    async def super_bill(self, *, id: str | None = None, into: None = None) -> models.SuperBill | None: ...
    @overload
    async def super_bill(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def super_bill(self, *, id: str | None = None, into: type[A] | None = None) -> models.SuperBill | A | None:
        """Fetch what the vendor calls `superBill`: see the fields of `SuperBill`.

        `query superBill` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SuperBill`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.super_bill import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def super_bills(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SuperBillOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: str | None = None,
        into: None = None,
    ) -> ListCall[models.SuperBillListItem]: ...
    @overload
    def super_bills(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SuperBillOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def super_bills(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        client_id: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.SuperBillOrderKeys | str | None = None,
        provider_id: str | None = None,
        sort_by: str | None = None,
        status: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.SuperBillListItem] | ListCall[A]:
        """List what the vendor calls `superBills`, page by page.

        `query superBills` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            client_id: `ID`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 40
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `SuperBillOrderKeys`. `CREATED_AT_DESC` when left out
            provider_id: `ID`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            status: `String`. `all` when left out
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[SuperBillListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.super_bills import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "client_id": client_id,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "provider_id": provider_id,
                "sort_by": sort_by,
                "status": status,
            },
            into=into,
        )

    @overload
    def surescripts_reported_medication_history(
        self,
        *,
        patient_id: str,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        start_date: date | None = None,
        into: None = None,
    ) -> ListCall[models.MedicationHistoryTypeListItem]: ...
    @overload
    def surescripts_reported_medication_history(
        self,
        *,
        patient_id: str,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        start_date: date | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def surescripts_reported_medication_history(
        self,
        *,
        patient_id: str,
        after: str | None = None,
        before: str | None = None,
        end_date: date | None = None,
        start_date: date | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.MedicationHistoryTypeListItem] | ListCall[A]:
        """List what the vendor calls `surescriptsReportedMedicationHistory`, page by page.

        `query surescriptsReportedMedicationHistory` · read.

        It needs a consent that is recorded first.

        Args:
            after: `Cursor`
            before: `Cursor`; for one page, which is awaited
            end_date: `ISO8601DateTime`
            patient_id: `ID!`
            start_date: `ISO8601DateTime`. 6 months ago when left out, since 2025-11-30
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[MedicationHistoryTypeListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.surescripts_reported_medication_history import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "end_date": end_date,
                "patient_id": patient_id,
                "start_date": start_date,
            },
            into=into,
        )

    @overload
    def tags(
        self,
        *,
        applied_to_providers: bool | None = None,
        ids: Sequence[str | None] | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Tag]: ...
    @overload
    def tags(
        self,
        *,
        applied_to_providers: bool | None = None,
        ids: Sequence[str | None] | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def tags(
        self,
        *,
        applied_to_providers: bool | None = None,
        ids: Sequence[str | None] | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        sort_by: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Tag] | ListCall[A]:
        """List tags that can be put on patients.

        `query tags` · read.

        Args:
            applied_to_providers: `Boolean`. Tags that are on providers
            ids: `[ID]`. Exactly these
            order_by: `TagOrderKeys`. `NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            user_id: `ID`. Tags of this user; does nothing at the vendor; for whoever may see all clients
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Tag]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.tags import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "applied_to_providers": applied_to_providers,
                "ids": ids,
                "order_by": order_by,
                "sort_by": sort_by,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def tags_paginated(
        self,
        *,
        after: str | None = None,
        applied_to_providers: bool | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        last: int | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.Tag]: ...
    @overload
    def tags_paginated(
        self,
        *,
        after: str | None = None,
        applied_to_providers: bool | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        last: int | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def tags_paginated(
        self,
        *,
        after: str | None = None,
        applied_to_providers: bool | None = None,
        before: str | None = None,
        first: int | None = None,
        ids: Sequence[str | None] | None = None,
        last: int | None = None,
        order_by: models.TagOrderKeys | str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Tag] | ListCall[A]:
        """List what the vendor calls `tagsPaginated`, page by page.

        `query tagsPaginated` · read.

        Args:
            after: `String`
            applied_to_providers: `Boolean`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 99
            ids: `[ID]`
            last: `Int`; for one page, which is awaited
            order_by: `TagOrderKeys`. `NAME_ASC` when left out
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Tag]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.tags_paginated import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "applied_to_providers": applied_to_providers,
                "before": before,
                "first": first,
                "ids": ids,
                "last": last,
                "order_by": order_by,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    async def task(self, *, id: str | None = None, into: None = None) -> models.Task | None: ...
    @overload
    async def task(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def task(self, *, id: str | None = None, into: type[A] | None = None) -> models.Task | A | None:
        """Fetch one task.

        `query task` · read.

        Args:
            id: `ID`. The task
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Task`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.task import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def tasks(
        self,
        *,
        after: str | None = None,
        assigned_to_user: bool | None = None,
        assignees: Sequence[str | None] | None = None,
        before: str | None = None,
        client_id: str | None = None,
        completed_status: str | None = None,
        created_by_self: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.TaskOrderKeys | str | None = None,
        show_hidden: bool | None = None,
        smart: bool | None = None,
        sort_by: str | None = None,
        type: str | None = None,
        into: None = None,
    ) -> ListCall[models.TaskListItem]: ...
    @overload
    def tasks(
        self,
        *,
        after: str | None = None,
        assigned_to_user: bool | None = None,
        assignees: Sequence[str | None] | None = None,
        before: str | None = None,
        client_id: str | None = None,
        completed_status: str | None = None,
        created_by_self: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.TaskOrderKeys | str | None = None,
        show_hidden: bool | None = None,
        smart: bool | None = None,
        sort_by: str | None = None,
        type: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def tasks(
        self,
        *,
        after: str | None = None,
        assigned_to_user: bool | None = None,
        assignees: Sequence[str | None] | None = None,
        before: str | None = None,
        client_id: str | None = None,
        completed_status: str | None = None,
        created_by_self: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.TaskOrderKeys | str | None = None,
        show_hidden: bool | None = None,
        smart: bool | None = None,
        sort_by: str | None = None,
        type: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.TaskListItem] | ListCall[A]:
        """List tasks of staff.

        `query tasks` · read.

        Args:
            after: `String`
            assigned_to_user: `Boolean`
            assignees: `[ID]`. Of any of these users
            before: `String`; for one page, which is awaited
            client_id: `ID`. About this patient
            completed_status: `String`
            created_by_self: `Boolean`. True for your own, False for those of others; None filters nothing
            first: `Int`; how many nodes a page holds, 25 when not given, at most 29
            keywords: `String`. Search in their text
            last: `Int`; for one page, which is awaited
            order_by: `TaskOrderKeys`
            show_hidden: `Boolean`. `True` when left out
            smart: `Boolean`. None filters nothing
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            type: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[TaskListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.tasks import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "assigned_to_user": assigned_to_user,
                "assignees": assignees,
                "before": before,
                "client_id": client_id,
                "completed_status": completed_status,
                "created_by_self": created_by_self,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "show_hidden": show_hidden,
                "smart": smart,
                "sort_by": sort_by,
                "type": type,
            },
            into=into,
        )

    @overload
    async def taxonomy_code(self, *, id: str | None = None, into: None = None) -> models.TaxonomyCode | None: ...
    @overload
    async def taxonomy_code(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def taxonomy_code(
        self, *, id: str | None = None, into: type[A] | None = None
    ) -> models.TaxonomyCode | A | None:
        """Fetch what the vendor calls `taxonomyCode`: see the fields of `TaxonomyCode`.

        `query taxonomyCode` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `TaxonomyCode`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.taxonomy_code import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def taxonomy_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.TaxonomyCode]: ...
    @overload
    def taxonomy_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def taxonomy_codes(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.TaxonomyCode] | ListCall[A]:
        """List what the vendor calls `taxonomyCodes`, page by page.

        `query taxonomyCodes` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 498
            keywords: `String`
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[TaxonomyCode]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.taxonomy_codes import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "keywords": keywords, "last": last}, into=into
        )

    @deprecated("deprecated by the vendor: use `available_slots_for_range`")
    @without_argument_frames
    def times_for_range(
        self,
        *,
        appt_loc_id: str | None = None,
        appt_type_id: str | None = None,
        end_date: date | None = None,
        length: str | None = None,
        start_date: date | None = None,
    ) -> ListCall[str]:
        """List what the vendor calls `timesForRange`, page by page.

        `query timesForRange` · read.

        Deprecated by the vendor: use `available_slots_for_range`.

        Args:
            appt_loc_id: `ID`
            appt_type_id: `ID`
            end_date: `ISO8601DateTime`
            length: `String`
            start_date: `ISO8601DateTime`

        Returns:
            `ListCall[str]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.times_for_range import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "appt_loc_id": appt_loc_id,
                "appt_type_id": appt_type_id,
                "endDate": end_date,
                "length": length,
                "startDate": start_date,
            },
        )

    @overload
    def transactions(
        self, *, payout_id: str | None = None, user_id: str | None = None, into: None = None
    ) -> ListCall[models.TransactionType]: ...
    @overload
    def transactions(
        self, *, payout_id: str | None = None, user_id: str | None = None, into: type[A]
    ) -> ListCall[A]: ...
    @without_argument_frames
    def transactions(
        self, *, payout_id: str | None = None, user_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.TransactionType] | ListCall[A]:
        """List what the vendor calls `transactions`, page by page.

        `query transactions` · read.

        Args:
            payout_id: `ID`
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[TransactionType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.transactions import OPERATION

        return self._caller.list_call(OPERATION, {"payout_id": payout_id, "user_id": user_id}, into=into)

    @overload
    def transfers(
        self,
        *,
        limit: int | None = None,
        order_by: models.TransferOrderKeys | str | None = None,
        payout_account_id: str | None = None,
        sort_by: str | None = None,
        starting_after: str | None = None,
        into: None = None,
    ) -> ListCall[models.TransferType]: ...
    @overload
    def transfers(
        self,
        *,
        limit: int | None = None,
        order_by: models.TransferOrderKeys | str | None = None,
        payout_account_id: str | None = None,
        sort_by: str | None = None,
        starting_after: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def transfers(
        self,
        *,
        limit: int | None = None,
        order_by: models.TransferOrderKeys | str | None = None,
        payout_account_id: str | None = None,
        sort_by: str | None = None,
        starting_after: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.TransferType] | ListCall[A]:
        """List what the vendor calls `transfers`, page by page.

        `query transfers` · read.

        Args:
            limit: `Int`
            order_by: `TransferOrderKeys`
            payout_account_id: `ID`
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            starting_after: `String`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[TransferType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.transfers import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "limit": limit,
                "order_by": order_by,
                "payout_account_id": payout_account_id,
                "sort_by": sort_by,
                "starting_after": starting_after,
            },
            into=into,
        )

    @overload
    def treatment_plans(
        self, *, user_id: str | None = None, into: None = None
    ) -> ListCall[models.FullscriptTreatmentPlanType]: ...
    @overload
    def treatment_plans(self, *, user_id: str | None = None, into: type[A]) -> ListCall[A]: ...
    @without_argument_frames
    def treatment_plans(
        self, *, user_id: str | None = None, into: type[A] | None = None
    ) -> ListCall[models.FullscriptTreatmentPlanType] | ListCall[A]:
        """List what the vendor calls `treatmentPlans`, page by page.

        `query treatmentPlans` · read.

        Args:
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[FullscriptTreatmentPlanType]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.treatment_plans import OPERATION

        return self._caller.list_call(OPERATION, {"user_id": user_id}, into=into)

    @overload
    def unassociated_completed_onboarding_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.CompletedOnboardingItem]: ...
    @overload
    def unassociated_completed_onboarding_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def unassociated_completed_onboarding_items(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CompletedOnboardingItem] | ListCall[A]:
        """List what the vendor calls `unassociatedCompletedOnboardingItems`, page by page.

        `query unassociatedCompletedOnboardingItems` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 38
            last: `Int`; for one page, which is awaited
            user_id: `ID`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CompletedOnboardingItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.unassociated_completed_onboarding_items import OPERATION

        return self._caller.list_call(
            OPERATION, {"after": after, "before": before, "first": first, "last": last, "user_id": user_id}, into=into
        )

    @overload
    def ungrouped_course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: None = None,
    ) -> ListCall[models.CourseMembership]: ...
    @overload
    def ungrouped_course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def ungrouped_course_memberships(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        course_id: str | None = None,
        course_status: str | None = None,
        first: int | None = None,
        last: int | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.CourseMembership] | ListCall[A]:
        """List what the vendor calls `ungroupedCourseMemberships`, page by page.

        `query ungroupedCourseMemberships` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            course_id: `ID`
            course_status: `String`
            first: `Int`; how many nodes a page holds, 25 when not given, at most 56
            last: `Int`; for one page, which is awaited
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[CourseMembership]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.course_clients import UNGROUPED_COURSE_MEMBERSHIPS as OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "course_id": course_id,
                "course_status": course_status,
                "first": first,
                "last": last,
            },
            into=into,
        )

    @overload
    async def user(
        self,
        *,
        clear_notifs: bool | None = None,
        email: str | None = None,
        id: str | None = None,
        or_current_user: bool | None = None,
        into: None = None,
    ) -> models.User | None: ...
    @overload
    async def user(
        self,
        *,
        clear_notifs: bool | None = None,
        email: str | None = None,
        id: str | None = None,
        or_current_user: bool | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def user(
        self,
        *,
        clear_notifs: bool | None = None,
        email: str | None = None,
        id: str | None = None,
        or_current_user: bool | None = None,
        into: type[A] | None = None,
    ) -> models.User | A | None:
        """Fetch one patient or one member of staff by id.

        `query user` · read.

        It leaves the user's notifications as they are, unless `clear_notifs=True` is given: then the vendor clears them.

        Args:
            clear_notifs: `Boolean`. `True` at the vendor when left out; `False` is sent then; has a side effect: notifications of the user are cleared as `True`
            email: `String`; deprecated. Does nothing at the vendor: find the user with `users(keywords=…)`, then compare the `email` of what comes
            id: `ID`. The user's id; yourself is not implied
            or_current_user: `Boolean`. `False` when left out; as True you get yourself where the id is out of reach
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `User`, or None where the vendor returns null, as for a record that is missing.
            Whoever may not be seen is None, not an error.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user import OPERATION

        return await self._caller.call(
            OPERATION,
            {"clear_notifs": clear_notifs, "email": email, "id": id, "or_current_user": or_current_user},
            into=into,
        )

    @overload
    async def user_group(self, *, id: str | None = None, into: None = None) -> models.UserGroup | None: ...
    @overload
    async def user_group(self, *, id: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def user_group(self, *, id: str | None = None, into: type[A] | None = None) -> models.UserGroup | A | None:
        """Fetch what the vendor calls `userGroup`: see the fields of `UserGroup`.

        `query userGroup` · read.

        Args:
            id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UserGroup`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user_group import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @overload
    def user_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        check_group_level_actions: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.UserGroupOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.UserGroup]: ...
    @overload
    def user_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        check_group_level_actions: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.UserGroupOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def user_groups(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        check_group_level_actions: bool | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.UserGroupOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserGroup] | ListCall[A]:
        """List groups of patients.

        `query userGroups` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            check_group_level_actions: `Boolean`. Only those that the key may act on
            first: `Int`; how many nodes a page holds, 25 when not given, at most 40
            keywords: `String`. Search in names
            last: `Int`; for one page, which is awaited
            order_by: `UserGroupOrderKeys`. `NAME_ASC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserGroup]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user_groups import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "check_group_level_actions": check_group_level_actions,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    def user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: None = None,
    ) -> ListCall[models.UserPackageSelection]: ...
    @overload
    def user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def user_package_selections(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        last: int | None = None,
        offering_id: str | None = None,
        user_id: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserPackageSelection] | ListCall[A]:
        """List packages that patients chose or bought.

        `query userPackageSelections` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 37
            last: `Int`; for one page, which is awaited
            offering_id: `ID`. Of this package
            user_id: `ID`. Of this patient
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserPackageSelection]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.user_package_selections import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "last": last,
                "offering_id": offering_id,
                "user_id": user_id,
            },
            into=into,
        )

    @overload
    def users(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        convo_patients_only: bool | None = None,
        email: str | None = None,
        expect_conversation_id: bool | None = None,
        first: int | None = None,
        from_superadmin: bool | None = None,
        group_id: str | None = None,
        has_cc_on_file: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_suborg_patients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        limited_to_provider: bool | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_all_by_default: bool | None = None,
        sort_by: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        with_feature_toggles: bool | None = None,
        into: None = None,
    ) -> ListCall[models.UserListItem]: ...
    @overload
    def users(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        convo_patients_only: bool | None = None,
        email: str | None = None,
        expect_conversation_id: bool | None = None,
        first: int | None = None,
        from_superadmin: bool | None = None,
        group_id: str | None = None,
        has_cc_on_file: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_suborg_patients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        limited_to_provider: bool | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_all_by_default: bool | None = None,
        sort_by: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        with_feature_toggles: bool | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def users(
        self,
        *,
        active_status: str | None = None,
        after: str | None = None,
        before: str | None = None,
        conversation_id: str | None = None,
        convo_patients_only: bool | None = None,
        email: str | None = None,
        expect_conversation_id: bool | None = None,
        first: int | None = None,
        from_superadmin: bool | None = None,
        group_id: str | None = None,
        has_cc_on_file: bool | None = None,
        id: str | None = None,
        ids: Sequence[str | None] | None = None,
        include_suborg_patients: bool | None = None,
        keywords: str | None = None,
        last: int | None = None,
        limited_to_provider: bool | None = None,
        order_by: models.UserOrderKeys | str | None = None,
        provider_id: str | None = None,
        show_all_by_default: bool | None = None,
        sort_by: str | None = None,
        tag_ids: Sequence[str | None] | None = None,
        with_feature_toggles: bool | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.UserListItem] | ListCall[A]:
        """List patients. Providers are not among them: see `organization_members`.

        `query users` · read.

        It finds patients only; `organization_members` lists staff.

        Args:
            active_status: `String`. Takes `active` or `archived`
            after: `String`
            before: `String`; for one page, which is awaited
            conversation_id: `ID`
            convo_patients_only: `Boolean`. Needs `conversation_id`
            email: `String`. Does nothing at the vendor: search with `keywords`, then compare the `email` of what comes
            expect_conversation_id: `Boolean`. Needs `conversation_id`; as True it finds nobody without it
            first: `Int`; how many nodes a page holds, 20 when not given, at most 20
            from_superadmin: `Boolean`
            group_id: `String`. Patients of this group
            has_cc_on_file: `Boolean`. Does nothing at the vendor as `False`: leave it out, and look at what comes
            id: `ID`. Needs `from_superadmin`; use `ids`, or the operation `user`
            ids: `[ID]`. Exactly these users; needs rights on the level of the organization
            include_suborg_patients: `Boolean`. Those of suborganizations too; `True` when left out
            keywords: `String`. Search in names, email and ids
            last: `Int`; for one page, which is awaited
            limited_to_provider: `Boolean`. Only patients of whoever owns the key; `False` when left out
            order_by: `UserOrderKeys`. `LAST_NAME_ASC` when left out
            provider_id: `String`. Patients of this provider; of the same organization
            show_all_by_default: `Boolean`. Needs `keywords` or `conversation_id` as `False`; without one of them it finds nobody; `True` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            tag_ids: `[ID]`. Patients with any of them
            with_feature_toggles: `Boolean`
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[UserListItem]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.users import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "active_status": active_status,
                "after": after,
                "before": before,
                "conversation_id": conversation_id,
                "convo_patients_only": convo_patients_only,
                "email": email,
                "expect_conversation_id": expect_conversation_id,
                "first": first,
                "from_superadmin": from_superadmin,
                "group_id": group_id,
                "has_cc_on_file": has_cc_on_file,
                "id": id,
                "ids": ids,
                "include_suborg_patients": include_suborg_patients,
                "keywords": keywords,
                "last": last,
                "limited_to_provider": limited_to_provider,
                "order_by": order_by,
                "provider_id": provider_id,
                "show_all_by_default": show_all_by_default,
                "sort_by": sort_by,
                "tag_ids": tag_ids,
                "with_feature_toggles": with_feature_toggles,
            },
            into=into,
        )

    @overload
    async def validate_coupon(
        self,
        *,
        coupon_code: str | None = None,
        offering_id: str | None = None,
        provider_id: str | None = None,
        requested_payment_id: str | None = None,
        into: None = None,
    ) -> models.ValidateOfferingCoupon | None: ...
    @overload
    async def validate_coupon(
        self,
        *,
        coupon_code: str | None = None,
        offering_id: str | None = None,
        provider_id: str | None = None,
        requested_payment_id: str | None = None,
        into: type[A],
    ) -> A | None: ...
    @without_traceback_frames
    async def validate_coupon(
        self,
        *,
        coupon_code: str | None = None,
        offering_id: str | None = None,
        provider_id: str | None = None,
        requested_payment_id: str | None = None,
        into: type[A] | None = None,
    ) -> models.ValidateOfferingCoupon | A | None:
        """Fetch what the vendor calls `validateCoupon`: see the fields of `ValidateOfferingCoupon`.

        `query validateCoupon` · read.

        Args:
            coupon_code: `String`
            offering_id: `ID`
            provider_id: `ID`
            requested_payment_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ValidateOfferingCoupon`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.validate_coupon import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "coupon_code": coupon_code,
                "offering_id": offering_id,
                "provider_id": provider_id,
                "requested_payment_id": requested_payment_id,
            },
            into=into,
        )

    @without_traceback_frames
    async def validate_reset_password_token(self, *, token: str | None = None) -> bool | None:
        """Fetch what the vendor calls `validateResetPasswordToken`: see the fields of `Boolean`.

        `query validateResetPasswordToken` · read.

        Args:
            token: `String`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.validate_reset_password_token import OPERATION

        return await self._caller.call(OPERATION, {"token": token})

    @without_traceback_frames
    async def validate_signup_token(self, *, token: str | None = None) -> bool | None:
        """Fetch what the vendor calls `validateSignupToken`: see the fields of `Boolean`.

        `query validateSignupToken` · read.

        Args:
            token: `String`

        Returns:
            `Boolean`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.validate_signup_token import OPERATION

        return await self._caller.call(OPERATION, {"token": token})

    @overload
    async def visualize_dashboard(
        self, *, dashboard_type: str, into: None = None
    ) -> models.VisualizeDashboardType | None: ...
    @overload
    async def visualize_dashboard(self, *, dashboard_type: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def visualize_dashboard(
        self, *, dashboard_type: str, into: type[A] | None = None
    ) -> models.VisualizeDashboardType | A | None:
        """Fetch what the vendor calls `visualizeDashboard`: see the fields of `VisualizeDashboardType`.

        `query visualizeDashboard` · read.

        Args:
            dashboard_type: `String!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `VisualizeDashboardType`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.visualize_dashboard import OPERATION

        return await self._caller.call(OPERATION, {"dashboard_type": dashboard_type}, into=into)

    @overload
    async def water_intake_entry(
        self, *, created_at: datetime | None = None, entry_id: str | None = None, into: None = None
    ) -> models.Entry | None: ...
    @overload
    async def water_intake_entry(
        self, *, created_at: datetime | None = None, entry_id: str | None = None, into: type[A]
    ) -> A | None: ...
    @without_traceback_frames
    async def water_intake_entry(
        self, *, created_at: datetime | None = None, entry_id: str | None = None, into: type[A] | None = None
    ) -> models.Entry | A | None:
        """Fetch what the vendor calls `waterIntakeEntry`: see the fields of `Entry`.

        `query waterIntakeEntry` · read.

        Args:
            created_at: `ISO8601DateTime`
            entry_id: `ID`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Entry`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.entry import WATER_INTAKE_ENTRY as OPERATION

        return await self._caller.call(OPERATION, {"created_at": created_at, "entry_id": entry_id}, into=into)

    @overload
    def webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.WebhookOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: None = None,
    ) -> ListCall[models.Webhook]: ...
    @overload
    def webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.WebhookOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A],
    ) -> ListCall[A]: ...
    @without_argument_frames
    def webhooks(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        first: int | None = None,
        keywords: str | None = None,
        last: int | None = None,
        order_by: models.WebhookOrderKeys | str | None = None,
        sort_by: str | None = None,
        into: type[A] | None = None,
    ) -> ListCall[models.Webhook] | ListCall[A]:
        """List the webhooks of the account, without their secrets.

        `query webhooks` · read.

        Args:
            after: `String`
            before: `String`; for one page, which is awaited
            first: `Int`; how many nodes a page holds, 25 when not given, at most 166
            keywords: `String`
            last: `Int`; for one page, which is awaited
            order_by: `WebhookOrderKeys`. `CREATED_AT_DESC` when left out
            sort_by: `String`. Is deprecated: use `order_by`; announced since 2023-11-06
            into: a model of your own for an item: it decides what is asked for, and is what is returned

        Returns:
            `ListCall[Webhook]`: await it for a page, iterate it for all.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.webhooks import OPERATION

        return self._caller.list_call(
            OPERATION,
            {
                "after": after,
                "before": before,
                "first": first,
                "keywords": keywords,
                "last": last,
                "order_by": order_by,
                "sort_by": sort_by,
            },
            into=into,
        )

    @overload
    async def whitelabel_setting(
        self, *, branded_url: str | None = None, into: None = None
    ) -> models.WhitelabelSetting | None: ...
    @overload
    async def whitelabel_setting(self, *, branded_url: str | None = None, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def whitelabel_setting(
        self, *, branded_url: str | None = None, into: type[A] | None = None
    ) -> models.WhitelabelSetting | A | None:
        """Fetch what the vendor calls `whitelabelSetting`: see the fields of `WhitelabelSetting`.

        `query whitelabelSetting` · read.

        Args:
            branded_url: `String`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `WhitelabelSetting`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.whitelabel_setting import OPERATION

        return await self._caller.call(OPERATION, {"branded_url": branded_url}, into=into)

    @overload
    async def write_off(self, *, id: str, into: None = None) -> models.WriteOff | None: ...
    @overload
    async def write_off(self, *, id: str, into: type[A]) -> A | None: ...
    @without_traceback_frames
    async def write_off(self, *, id: str, into: type[A] | None = None) -> models.WriteOff | A | None:
        """Fetch what the vendor calls `writeOff`: see the fields of `WriteOff`.

        `query writeOff` · read.

        Args:
            id: `ID!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `WriteOff`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.write_off import OPERATION

        return await self._caller.call(OPERATION, {"id": id}, into=into)

    @without_traceback_frames
    async def zoom_sdk_jwt(self, *, mn: str | None = None, role: str | None = None) -> str | None:
        """Fetch what the vendor calls `zoomSdkJwt`: see the fields of `String`.

        `query zoomSdkJwt` · read.

        Args:
            mn: `String`
            role: `String`

        Returns:
            `String`, or None where the vendor returns null, as for a record that is missing.

        Raises:
            APIError: the call did not succeed.
        """
        from .operations.zoom_sdk_jwt import OPERATION

        return await self._caller.call(OPERATION, {"mn": mn, "role": role})
