# Generated from specs/hero. Do not edit.
"""The operations of the tag Form."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Form(MethodGroup):
    """The operations of the tag Form."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def get_form(self, id: str) -> models.Form:
        """Fetch one form with its questions.

        `GET /v1/forms/{id}` · read · description known in part

        One form with its fields.

        Args:
            id: `id` of the path. the form.

        Returns:
            `Form`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_form import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_forms(
        self,
        *,
        form_type: models.FormType | str | None = None,
        reply_form: bool | None = None,
        search: str | None = None,
    ) -> ListCall[models.FormSummary]:
        """List forms that can be sent to patients.

        `GET /v1/forms` · read · description known in full

        Forms configured for the calling practice group.

        It does not page.

        Args:
            form_type: `form_type` of the query. of this kind.
            reply_form: `reply_form` of the query. only those that answer a message.
            search: `search` of the query. search in names.

        Returns:
            `ListCall[FormSummary]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_forms import OPERATION

        return self._caller.list_call(
            OPERATION, query={"form_type": form_type, "reply_form": reply_form, "search": search}
        )
