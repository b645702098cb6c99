# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    notify_provider: Boolean | None = None
    user_id: ID | None = None
    username: str | None = None


class CreateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[CreateFaxAcctInfoPayload] = GraphQLOperation(
    name="createFaxAcctInfo",
    kind="mutation",
    safety="create",
    arguments={"input": "createFaxAcctInfoInput!"},
    document="""
mutation createFaxAcctInfo($input: createFaxAcctInfoInput) {
 createFaxAcctInfo(input: $input) {
 ...CreateFaxAcctInfoPayload
 }
}

fragment CreateFaxAcctInfoPayload on createFaxAcctInfoPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxAcctInfo", CreateFaxAcctInfoPayload),
)
