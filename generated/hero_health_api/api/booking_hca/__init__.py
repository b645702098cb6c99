# Generated from specs/hero. Do not edit.
"""The operations of the tag Booking - HCA."""

from __future__ import annotations

from collections.abc import Sequence

from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_traceback_frames


class BookingHCA(MethodGroup):
    """The operations of the tag Booking - HCA."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def get_hca_consultant(self, gmc_number: str) -> Record:
        """Fetch one consultant of HCA.

        `GET /v1/booking-hca/consultants/{gmc_number}` · read · description inferred

        Its path was seen; method and name are inferred.

        Args:
            gmc_number: `gmc_number` of the path. the number at the General Medical Council.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_hca_consultant import OPERATION

        return await self._caller.call(OPERATION, path={"gmc_number": gmc_number})

    @without_traceback_frames
    async def search_hca_consultants(self, *, search: str | None = None, fields: Sequence[str] | None = None) -> Record:
        """Search consultants of HCA.

        `GET /v1/booking-hca/consultants` · read · description known in part

        That `fields` is sent once for each field is likely, not certain.

        Args:
            search: `search` of the query. what to search for.
            fields: `fields` of the query. the fields to return, such as `first_name` and `last_name`.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .search_hca_consultants import OPERATION

        return await self._caller.call(OPERATION, query={"search": search, "fields": fields})
