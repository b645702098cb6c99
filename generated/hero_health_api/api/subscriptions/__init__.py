# Generated from specs/hero. Do not edit.
"""The operations of the tag Subscriptions."""

from __future__ import annotations

from collections.abc import Sequence

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames


class Subscriptions(MethodGroup):
    """The operations of the tag Subscriptions."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_argument_frames
    def list_subscriptions(
        self,
        *,
        order_by: Sequence[str] | None = None,
        order_descending: Sequence[str] | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        patient_id: str | None = None,
        scheme_id: str | None = None,
        scheme_name: str | None = None,
        status: str | None = None,
    ) -> ListCall[Record]:
        """List memberships that are paid regularly.

        `GET /v1/subscriptions` · read · description known in part

        Args:
            order_by: `order_by[]` of the query.
            order_descending: `order_descending[]` of the query.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            patient_id: `patient_id` of the query. of this patient.
            scheme_id: `scheme_id` of the query. of this scheme.
            scheme_name: `scheme_name` of the query. of the scheme with this name.
            status: `status` of the query. only those in this state.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_subscriptions import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "order_by": order_by,
                "order_descending": order_descending,
                "page_index": page_index,
                "page_size": page_size,
                "patient_id": patient_id,
                "scheme_id": scheme_id,
                "scheme_name": scheme_name,
                "status": status,
            },
        )
