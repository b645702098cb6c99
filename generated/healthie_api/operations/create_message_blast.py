# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..inputs.note_input import NoteInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateMessageBlastInput(InputModel):
    dietitian_id: ID | None = None
    name: str | None = None
    note: NoteInput | None = None
    patient_id: ID | None = None
    scheduled_at: ZonedDateTime | None = None
    select_all_status: str | None = None
    simple_added_users: str | None = None


class CreateMessageBlastPayload(BaseModel):
    message: str | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateMessageBlastPayload] = GraphQLOperation(
    name="createMessageBlast",
    kind="mutation",
    safety="create",
    arguments={"input": "createMessageBlastInput!"},
    document="""
mutation createMessageBlast($input: createMessageBlastInput) {
 createMessageBlast(input: $input) {
 ...CreateMessageBlastPayload
 }
}

fragment CreateMessageBlastPayload on createMessageBlastPayload {
 message
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMessageBlast", CreateMessageBlastPayload),
)
