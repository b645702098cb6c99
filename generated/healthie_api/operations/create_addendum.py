# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None


class CreateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAddendumPayload] = GraphQLOperation(
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
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAddendum", CreateAddendumPayload),
)
