# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    UUID,
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


class UpdateFormAnswerGroupInput(InputModel):
    appointment_id: ID | None = None
    course_item_id: ID | None = None
    date: ZonedDateTime | None = None
    dismissed_lock_charting_note_warning: Boolean | None = Field(default=None, deprecated=True)
    external_id: ID | None = None
    finished: Boolean | None = None
    form_answers: list[FormAnswerInput | None] | None = None
    formatted_date: ZonedDateTime | None = None
    id: ID | None = None
    individual_client_notes: list[IndividualClientNoteInput | None] | None = None
    marked_complete: Boolean | None = None
    marked_locked: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    tab_uuid: UUID | None = None
    time: str | None = None


class UpdateFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFormAnswerGroupPayload] = GraphQLOperation(
    name="updateFormAnswerGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFormAnswerGroupInput!"},
    document="""
mutation updateFormAnswerGroup($input: updateFormAnswerGroupInput) {
 updateFormAnswerGroup(input: $input) {
 ...UpdateFormAnswerGroupPayload
 }
}

fragment UpdateFormAnswerGroupPayload on updateFormAnswerGroupPayload {
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
    decode=object_of("updateFormAnswerGroup", UpdateFormAnswerGroupPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
        Fact(
            argument="input.dismissed_lock_charting_note_warning",
            kind="ignored",
            text="does nothing at the vendor",
            check="warn",
        ),
        Fact(
            argument="input.marked_locked",
            kind="replaced",
            text="is deprecated: use `lock_form_answer_group`",
            check="deprecated",
        ),
    ),
)
