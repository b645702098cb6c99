# Generated from specs/hero. Do not edit.
"""The operations of the tag Prescription."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Prescription(MethodGroup):
    """The operations of the tag Prescription."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_pharmacy(self, *, body: models.CreatePharmacyBody) -> models.Pharmacy:
        """Add a pharmacy that a prescriber sends prescriptions to.

        `POST /v1/pharmacies` · create · description known in full

        Args:
            body: What to send.
                    name: what it is called
                    email: where prescriptions go
                    mobile: its phone
                    prescriber_id: the prescriber, an admin

        Returns:
            `Pharmacy`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_pharmacy import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_argument_frames
    def get_prescriber_pharmacies(self, id: str) -> ListCall[models.Pharmacy]:
        """List the pharmacies of a prescriber.

        `GET /v1/prescriber/{id}/pharmacies` · read · description known in full

        Args:
            id: `id` of the path. the prescriber, an admin.

        Returns:
            `ListCall[Pharmacy]`: await it for a page, iterate it for all.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_prescriber_pharmacies import OPERATION

        return self._caller.list_call(OPERATION, path={"id": id})
