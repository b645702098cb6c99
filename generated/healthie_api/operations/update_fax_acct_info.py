# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None


class UpdateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[UpdateFaxAcctInfoPayload] = GraphQLOperation(
    name="updateFaxAcctInfo",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFaxAcctInfoInput!"},
    document="""
mutation updateFaxAcctInfo($input: updateFaxAcctInfoInput) {
 updateFaxAcctInfo(input: $input) {
 ...UpdateFaxAcctInfoPayload
 }
}

fragment UpdateFaxAcctInfoPayload on updateFaxAcctInfoPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFaxAcctInfo", UpdateFaxAcctInfoPayload),
)
