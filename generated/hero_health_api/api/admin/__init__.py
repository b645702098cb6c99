# Generated from specs/hero. Do not edit.
"""The operations of the tag Admin."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Admin(MethodGroup):
    """The operations of the tag Admin."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_argument_frames
    def list_admins(
        self,
        *,
        order_by: models.ListAdminsOrderBy | str | None = None,
        order_descending: bool | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> ListCall[models.Admin]:
        """List the staff who can act in Hero: their ids are the `issuer_id` of invoices.

        `GET /v1/admins` · read · description known in part

        Args:
            order_by: `order_by` of the query. `first_name`, or as it comes.
            order_descending: `order_descending` of the query. from the end.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.

        Returns:
            `ListCall[Admin]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_admins import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "order_by": order_by,
                "order_descending": order_descending,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    @without_traceback_frames
    async def update_admin(self, id: str, *, body: models.UpdateAdminBody) -> models.UpdatedAdmin:
        """Change how an admin is known to prescribing partners.

        `PATCH /v1/admins/{id}` · idempotent_write · description known in part

        Args:
            id: `id` of the path. the admin.
            body: What to send.
                    prescriber_details: name, email and number of registration
                    external_prescriber_id: the id at the partner; None takes it away

        Returns:
            `UpdatedAdmin`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_admin import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
