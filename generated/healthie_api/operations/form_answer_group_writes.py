# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    UUID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..inputs.form_answer_input import FormAnswerInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class IcdCodesIndividualClientNoteInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    icd_code_id: ID | None = None
    id: ID | None = None
    position: Int | None = None


class IndividualClientNoteInput(InputModel):
    attended: Boolean | None = None
    content: str | None = None
    icd_codes_individual_client_notes_attributes: list[IcdCodesIndividualClientNoteInput | None] | None = None
    id: ID | None = None
    join_time: str | None = None
    leave_time: str | None = None
    user_id: ID | None = None


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


class DeleteFormAnswerGroupInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


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


class CreateFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


class DeleteFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


class UpdateFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


CREATE_FORM_ANSWER_GROUP: GraphQLOperation[CreateFormAnswerGroupPayload] = GraphQLOperation(
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

DELETE_FORM_ANSWER_GROUP: GraphQLOperation[DeleteFormAnswerGroupPayload] = GraphQLOperation(
    name="deleteFormAnswerGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFormAnswerGroupInput!"},
    document="""
mutation deleteFormAnswerGroup($input: deleteFormAnswerGroupInput) {
 deleteFormAnswerGroup(input: $input) {
 ...DeleteFormAnswerGroupPayload
 }
}

fragment DeleteFormAnswerGroupPayload on deleteFormAnswerGroupPayload {
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
    decode=object_of("deleteFormAnswerGroup", DeleteFormAnswerGroupPayload),
)

UPDATE_FORM_ANSWER_GROUP: GraphQLOperation[UpdateFormAnswerGroupPayload] = GraphQLOperation(
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
