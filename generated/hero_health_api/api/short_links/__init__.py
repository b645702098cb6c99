# Generated from specs/hero. Do not edit.
"""The operations of the tag ShortLinks."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames


class ShortLinks(MethodGroup):
    """The operations of the tag ShortLinks."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_argument_frames
    def list_short_links(
        self,
        *,
        exclude_patient_specific_links: bool | None = None,
        order_by: str | None = None,
        order_descending: bool | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        status: str | None = None,
        type_: str | None = None,
    ) -> ListCall[Record]:
        """List short links to forms and pages.

        `GET /v1/short_links` · read · description known in part

        Args:
            exclude_patient_specific_links: `exclude_patient_specific_links` of the query. leave out links for one patient.
            order_by: `order_by` of the query.
            order_descending: `order_descending` of the query.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            status: `status` of the query. only those in this state.
            type_: `type` of the query. only those of this kind.

        Returns:
            `ListCall[Record]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_short_links import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "exclude_patient_specific_links": exclude_patient_specific_links,
                "order_by": order_by,
                "order_descending": order_descending,
                "page_index": page_index,
                "page_size": page_size,
                "status": status,
                "type_": type_,
            },
        )
