# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DestroyFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None


class DestroyFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[DestroyFaxAcctInfoPayload] = GraphQLOperation(
    name="deleteFaxAcctInfo",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "destroyFaxAcctInfoInput!"},
    document="""
mutation deleteFaxAcctInfo($input: destroyFaxAcctInfoInput) {
 deleteFaxAcctInfo(input: $input) {
 ...DestroyFaxAcctInfoPayload
 }
}

fragment DestroyFaxAcctInfoPayload on destroyFaxAcctInfoPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFaxAcctInfo", DestroyFaxAcctInfoPayload),
)
