# Generated from specs/hero. Do not edit.
"""The operations of the tag Practice Group."""

from __future__ import annotations

from collections.abc import Sequence

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class PracticeGroup(MethodGroup):
    """The operations of the tag Practice Group."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_access_token(self) -> models.AccessToken:
        """Issue a token for Hero's Elements in a web page.

        `POST /v1/access_token` · read · description known in full

        Issues a 30-minute JWT for Elements; server-side use only.

        For servers only: whoever has the token acts as your practice group. Elements take it as their attribute `jwt-token`. `hero.elements.token()` keeps one and renews it in time.

        Returns:
            `AccessToken`.
            The token works for 30 minutes.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_access_token import OPERATION

        return await self._caller.call(OPERATION)

    @without_traceback_frames
    async def get_capabilities(self) -> models.Capabilities:
        """Fetch what the practice group can do.

        `GET /v1/me/capabilities` · read · description known in part

        Returns:
            `Capabilities`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_capabilities import OPERATION

        return await self._caller.call(OPERATION)

    @without_traceback_frames
    async def get_configuration(self) -> Record:
        """Fetch how the practice group is set up.

        `GET /v1/me/configuration` · read · description inferred

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_configuration import OPERATION

        return await self._caller.call(OPERATION)

    @without_traceback_frames
    async def get_practice_group_by_id(self) -> Record:
        """Fetch the practice group that calls are made for.

        `GET /v1/me` · read · description inferred

        Which one that is says the client: `hero.for_practice_group(…)`.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_practice_group_by_id import OPERATION

        return await self._caller.call(OPERATION)

    @without_traceback_frames
    async def get_practitioner(self, id: str) -> Record:
        """Fetch one practitioner.

        `GET /v1/practitioners/{id}` · read · description inferred

        Args:
            id: `id` of the path. the practitioner.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_practitioner import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_appointment_types(
        self, *, has_availability: bool | None = None, location_ids: Sequence[str] | None = None
    ) -> ListCall[models.AppointmentType]:
        """List the kinds of appointments, with their prices and where they are offered.

        `GET /v1/appointment_types` · read · description known in part

        It does not page.

        Args:
            has_availability: `has_availability` of the query. only those that can be booked now.
            location_ids: `location_ids` of the query. offered at any of these places.

        Returns:
            `ListCall[AppointmentType]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_appointment_types import OPERATION

        return self._caller.list_call(
            OPERATION, query={"has_availability": has_availability, "location_ids": location_ids}
        )

    @without_argument_frames
    def list_locations(
        self, *, appointment_type_ids: Sequence[str] | None = None, has_availability: bool | None = None
    ) -> ListCall[Record]:
        """List the places of the practice group.

        `GET /v1/locations` · read · description known in part

        It does not page.

        Args:
            appointment_type_ids: `appointment_type_ids` of the query. that offer any of these.
            has_availability: `has_availability` of the query. only those with free times.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_locations import OPERATION

        return self._caller.list_call(
            OPERATION, query={"appointment_type_ids": appointment_type_ids, "has_availability": has_availability}
        )

    @without_argument_frames
    def list_practice_group_elements(self) -> ListCall[models.Element]:
        """List the Elements that the practice group has.

        `GET /v1/me/elements` · read · description known in part

        It does not page.

        Returns:
            `ListCall[Element]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_practice_group_elements import OPERATION

        return self._caller.list_call(OPERATION)

    @without_argument_frames
    def list_practitioners(
        self,
        *,
        appointment_type_ids: Sequence[str] | None = None,
        has_availability: bool | None = None,
        location_ids: Sequence[str] | None = None,
    ) -> ListCall[Record]:
        """List who sees patients.

        `GET /v1/practitioners` · read · description known in part

        It does not page.

        Args:
            appointment_type_ids: `appointment_type_ids` of the query. who offer any of these.
            has_availability: `has_availability` of the query. only those with free times.
            location_ids: `location_ids` of the query. at any of these places.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_practitioners import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "appointment_type_ids": appointment_type_ids,
                "has_availability": has_availability,
                "location_ids": location_ids,
            },
        )

    @without_traceback_frames
    async def update_practice_group(self, *, body: models.UpdatePracticeGroupBody) -> Record:
        """Change the practice group that calls are made for.

        `PATCH /v1/me` · idempotent_write · description known in part

        It holds for everybody in it at once.

        Args:
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_practice_group import OPERATION

        return await self._caller.call(OPERATION, body=body)
