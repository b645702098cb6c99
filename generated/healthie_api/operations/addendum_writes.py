# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.charting_note_addendum import CHARTING_NOTE_ADDENDUM_FRAGMENT, ChartingNoteAddendumType


class CreateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None


class UpdateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None
    id: ID | None = None


class CreateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


class UpdateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


CREATE_ADDENDUM: GraphQLOperation[CreateAddendumPayload] = GraphQLOperation(
    name="createAddendum",
    kind="mutation",
    safety="create",
    arguments={"input": "createAddendumInput!"},
    document="""
mutation createAddendum($input: createAddendumInput) {
 createAddendum(input: $input) {
 ...CreateAddendumPayload
 }
}

fragment CreateAddendumPayload on createAddendumPayload {
 addendum {
 ...ChartingNoteAddendumType
 }
 messages {
 ...FieldError
 }
}
"""
    + CHARTING_NOTE_ADDENDUM_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAddendum", CreateAddendumPayload),
)

UPDATE_ADDENDUM: GraphQLOperation[UpdateAddendumPayload] = GraphQLOperation(
    name="updateAddendum",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor",
    arguments={"input": "updateAddendumInput!"},
    document="""
mutation updateAddendum($input: updateAddendumInput) {
 updateAddendum(input: $input) {
 ...UpdateAddendumPayload
 }
}

fragment UpdateAddendumPayload on updateAddendumPayload {
 addendum {
 ...ChartingNoteAddendumType
 }
 messages {
 ...FieldError
 }
}
"""
    + CHARTING_NOTE_ADDENDUM_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAddendum", UpdateAddendumPayload),
)
