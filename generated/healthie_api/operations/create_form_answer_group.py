# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..inputs.form_answer_input import FormAnswerInput
from ..inputs.individual_client_note_input import IndividualClientNoteInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class CreateFormAnswerGroupInput(InputModel):
    appointment_id: ID | None = None
    course_id: ID | None = None
    course_item_id: ID | None = None
    created_at: ZonedDateTime | None = None
    custom_module_form_id: ID | None = None
    date: ZonedDateTime | None = None
    dismissed_lock_charting_note_warning: Boolean | None = Field(default=None, deprecated=True)
    external_id: ID | None = None
    finished: Boolean | None = None
    form_answers: list[FormAnswerInput | None] | None = None
    formatted_date: ZonedDateTime | None = None
    individual_client_notes: list[IndividualClientNoteInput | None] | None = Field(default=None, deprecated=True)
    marked_complete: Boolean | None = None
    marked_locked: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    onboarding_item_id: ID | None = None
    requested_form_completion_id: ID | None = None
    set_initial_answers: Boolean | None = None
    time: str | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFormAnswerGroupPayload] = GraphQLOperation(
    name="createFormAnswerGroup",
    kind="mutation",
    safety="create",
    arguments={"input": "createFormAnswerGroupInput!"},
    document="""
mutation createFormAnswerGroup($input: createFormAnswerGroupInput) {
 createFormAnswerGroup(input: $input) {
 ...CreateFormAnswerGroupPayload
 }
}

fragment CreateFormAnswerGroupPayload on createFormAnswerGroupPayload {
 form_answer_group {
 ...FormAnswerGroup
 }
 messages {
 ...FieldError
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerGroup", CreateFormAnswerGroupPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
        Fact(argument="input.custom_module_form_id", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="input.dismissed_lock_charting_note_warning",
            kind="ignored",
            text="does nothing at the vendor",
            check="warn",
        ),
        Fact(
            argument="input.individual_client_notes",
            kind="ignored",
            text="does nothing at the vendor; no longer needed",
            check="warn",
        ),
        Fact(
            argument="input.set_initial_answers",
            kind="not_with",
            text="cannot go together with `form_answers`",
            check="refuse",
            others=("form_answers",),
        ),
        Fact(argument="input.user_id", kind="required", text="is required by the vendor", check="refuse"),
    ),
)
