# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    notify_provider: Boolean | None = None
    user_id: ID | None = None
    username: str | None = None


class DestroyFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None


class UpdateFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None


class CreateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


class DestroyFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


class UpdateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


CREATE_FAX_ACCT_INFO: GraphQLOperation[CreateFaxAcctInfoPayload] = GraphQLOperation(
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

DELETE_FAX_ACCT_INFO: GraphQLOperation[DestroyFaxAcctInfoPayload] = GraphQLOperation(
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

UPDATE_FAX_ACCT_INFO: GraphQLOperation[UpdateFaxAcctInfoPayload] = GraphQLOperation(
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
