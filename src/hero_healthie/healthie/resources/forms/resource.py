"""Healthie forms: answers are checked against the questions of the form before anything is sent."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from healthie_api import CreateFormAnswerGroupInput, CustomModuleForm, FormAnswerGroup, FormAnswerGroupListItem
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id, check_text
from hero_healthie.errors import InvalidArgumentError, NotFoundError
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.forms.answers import checked_answers
from hero_healthie.healthie.resources.forms.kind import FORMS, METADATA_LIMIT, filled_in
from hero_healthie.healthie.resources.forms.models import Answer, Answers, Form
from hero_healthie.healthie.resources.metadata import tag_for
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import build, record_in
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from healthie_api import RequestedFormCompletion

Category = Literal["all", "charting", "program", "intake"]
CATEGORIES = ("all", "charting", "program", "intake")


class Forms(ReferencedResource[FormAnswerGroupListItem]):
    """`healthie.forms`: list, get, request, remind, submit, filled_in, answers, reconcile.

    Example:
        form = await healthie.forms.get("1")
        request = await healthie.forms.request(form.id, client="61")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "list": ("queries.custom_module_forms",),
        "get": ("queries.custom_module_form",),
        "request": ("mutations.create_requested_form_completion",),
        "remind": ("mutations.update_client",),
        "submit": (
            "mutations.create_form_answer_group",
            "queries.custom_module_form",
            "queries.form_answer_group",
            "queries.form_answer_groups",
        ),
        "filled_in": ("queries.form_answer_groups",),
        "answers": ("queries.form_answer_group",),
        "reconcile": ("queries.form_answer_groups",),
        "reconcile_many": ("queries.form_answer_groups",),
    }
    KIND = FORMS

    @without_argument_frames
    def list(
        self,
        *,
        keywords: str | None = None,
        category: Category | None = None,
        page_size: int = 25,
    ) -> ListCall[CustomModuleForm]:
        """List the forms of the practice: `async for form in healthie.forms.list(…)`.

        Args:
            keywords: words of the name.
            category: only those for `charting`, a `program` or the `intake`.
            page_size: forms on one page.

        Returns:
            `ListCall[CustomModuleForm]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        from healthie_api.operations.custom_module_forms import OPERATION  # noqa: PLC0415 (loads its models)

        check_page_size(page_size, OPERATION.max_page_size)
        if category is not None:
            check_choice("category", category, CATEGORIES)
        variables = {"first": page_size, "keywords": keywords, "category": category}
        return self._calls.list_call(OPERATION, variables)

    @without_traceback_frames
    async def get(self, form: str) -> Form:
        """Get a form with its questions.

        Args:
            form: the id of the form.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            NotFoundError: there is no such form, or not for this key.
            APIError: the call did not succeed.
        """
        check_id("form", form)
        from healthie_api.operations.custom_module_form import OPERATION  # noqa: PLC0415 (loads its models)

        found = cast("Form | None", await self._calls.send(OPERATION, {"id": form}, into=Form))
        if found is None:
            raise NotFoundError("there is no such form, or not for this key", operation=OPERATION.python_path)
        return found

    @without_traceback_frames
    async def request(self, form: str, *, client: str, notify: bool = True) -> RequestedFormCompletion:
        """Ask a patient to fill in a form, and return the request.

        Args:
            form: the id of the form.
            client: the patient.
            notify: whether Healthie sends the patient an e-mail about it.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such form or client;
                `field_errors` says why.
            OutcomeUnknownError: it was sent, and it is unknown whether it was done.
            APIError: the call did not succeed.
        """
        check_id("form", form)
        check_id("client", client)
        check_flags(notify=notify)
        from healthie_api import CreateRequestedFormInput  # noqa: PLC0415 (for this method only)
        from healthie_api.operations.requested_form_completion_writes import (  # noqa: PLC0415 (loads its models)
            CREATE_REQUESTED_FORM_COMPLETION,
        )

        values = {"custom_module_form_id": form, "recipient_ids": [client], "skip_notification_email": not notify}
        request = build(CreateRequestedFormInput, values)
        payload = await self._calls.send(
            CREATE_REQUESTED_FORM_COMPLETION,
            {"input": request},
            lambda payload: record_in(payload.requested_form_completion, "request"),
        )
        return record_in(payload.requested_form_completion, "request")

    @without_traceback_frames
    async def remind(self, request: str, *, client: str) -> None:
        """Have Healthie remind a patient by e-mail of a form that was requested, and change nothing.

        Args:
            request: the id of the request, as `request` returned it.
            client: the patient.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such patient.
            APIError: the call did not succeed.
        """
        check_id("request", request)
        check_id("client", client)
        from healthie_api import UpdateClientInput  # noqa: PLC0415 (for this method only)
        from healthie_api.operations.client_writes import UPDATE_CLIENT  # noqa: PLC0415 (as above)

        values = {"id": client, "send_form_request_reminder": True, "requested_form_completion_id": request}
        reminder = build(UpdateClientInput, values)
        await self._calls.send(UPDATE_CLIENT, {"input": reminder}, lambda payload: record_in(payload.user, "client"))

    @without_traceback_frames
    async def submit(
        self,
        form: str | Form,
        answers: Mapping[str, object],
        *,
        client: str,
        finished: bool = True,
        name: str | None = None,
        appointment: str | None = None,
        request: str | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> FormAnswerGroup:
        """Fill in a form for a patient, and return what was filled in.

        The answers are checked against the questions first: that there is such a question, that it offers the option,
        that the value is of its kind, and that no required question is left out. Where a question is shown only on a
        condition, Healthie decides whether it is required.

        A reference is sent in `metadata`, as with `healthie.invoices.create`: by it `await error.reconcile()` finds the
        form when an OutcomeUnknownError leaves open whether it was saved, and `ensure="once"` saves it once.

        Args:
            form: the id of the form; or the form that `get` returned, which is not fetched again then.
            answers: the answers by the label of their question, or by its id. A str for texts and for one option of
                several; a list of str for checkboxes; a number, a date, a time; True to agree. None leaves it out.
            client: the patient whose answers they are.
            finished: False saves a draft: required questions may be left out, and Healthie lists it nowhere.
            name: the name of the form that was filled in; by default that of the form.
            appointment: the appointment that it is about.
            request: the id of the request that it completes, as `request` returned it.
            metadata: your data, at most 128,000 characters as JSON, the reference included.
            reference: your name for it, such as the number of a submission; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`, and a form that is finished.

        Raises:
            InvalidArgumentError: the answers do not fit the form, or an argument cannot be right; nothing was sent
                but the query for the form. The message names the questions, and no answer.
            NotFoundError: there is no such form, or not for this key.
            InvalidRequestError: Healthie refused it, for example because there is no such patient; `field_errors` says
                why.
            ConflictError: with `ensure`: a form with this reference is another patient's or another form's, or there
                are several.
            OutcomeUnknownError: it is unknown whether it was saved; reconcile before repeating.
            APIError: a call did not succeed.
        """
        check_id("client", client)
        check_given(check_text, name=name)
        check_given(check_id, appointment=appointment, request=request)
        check_flags(finished=finished)
        if ensure is not None and (reference is None or not finished):
            raise InvalidArgumentError(
                "ensure needs a reference to search for, and a form that is finished: Healthie lists no others",
                argument="ensure",
            )
        tag, text = tag_for(metadata, reference, METADATA_LIMIT)
        asked = form if isinstance(form, Form) else await self.get(form)
        values = {
            "appointment_id": appointment,
            "custom_module_form_id": asked.id,
            "finished": finished,
            "form_answers": checked_answers(asked, answers, client=client, finished=finished),
            "metadata": text,
            "name": name,
            "requested_form_completion_id": request,
            "user_id": client,
        }
        filled = build(CreateFormAnswerGroupInput, values)
        made: object = await self._writer().create(filled, tag=tag, reference=reference, ensure=ensure)

        def read(id: str) -> Awaitable[FormAnswerGroup | None]:
            from healthie_api.operations.form_answer_group import OPERATION  # noqa: PLC0415 (loads its models)

            return self._calls.send(OPERATION, {"id": id})

        return await self._whole(made, FormAnswerGroup, read, reference)

    @without_argument_frames
    def filled_in(
        self, *, client: str | None = None, form: str | None = None, page_size: int = 25
    ) -> ListCall[FormAnswerGroupListItem]:
        """List the forms that were filled in and finished, newest first; drafts are not in Healthie's list.

        Args:
            client: only those of this patient; with an id that nobody has, the list is empty.
            form: only those of this form; likewise.
            page_size: how many on one page.

        Returns:
            `ListCall[FormAnswerGroupListItem]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        check_given(check_id, client=client, form=form)
        operation = filled_in()
        check_page_size(page_size, operation.max_page_size)
        variables = {**FORMS.lists[0], "first": page_size, "user_id": client, "custom_module_form_id": form}
        return self._calls.list_call(operation, variables)

    @without_traceback_frames
    async def answers(self, group: str | FormAnswerGroup | FormAnswerGroupListItem) -> builtins.list[Answer]:
        """Get the answers of a form that was filled in, each with the label of its question.

            for answer in await healthie.forms.answers(group):
                print(answer.label, answer.text)

        Args:
            group: the form that was filled in, or its id.

        Returns:
            The answers, in the order of the questions.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            NotFoundError: there is no such filled-in form, or not for this key.
            APIError: the call did not succeed.
        """
        group_id = group.id if isinstance(group, FormAnswerGroup | FormAnswerGroupListItem) else group
        check_id("group", group_id)
        from healthie_api.operations.form_answer_group import OPERATION  # noqa: PLC0415 (loads its models)

        found = cast("Answers | None", await self._calls.send(OPERATION, {"id": group_id}, into=Answers))
        if found is None:
            text = "there is no such filled-in form, or not for this key"
            raise NotFoundError(text, operation=OPERATION.python_path)
        return found.form_answers


RESOURCE = Forms
