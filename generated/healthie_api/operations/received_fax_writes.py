# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax


class DeleteReceivedFaxInput(InputModel):
    id: ID | None = None


class UpdateReceivedFaxInput(InputModel):
    archived: Boolean | None = None
    comments: str | None = None
    id: ID | None = None


class DeleteReceivedFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    received_fax: ReceivedFax | None = Field(validation_alias="receivedFax", serialization_alias="receivedFax")


class UpdateReceivedFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    received_fax: ReceivedFax | None = Field(validation_alias="receivedFax", serialization_alias="receivedFax")


DELETE_RECEIVED_FAX: GraphQLOperation[DeleteReceivedFaxPayload] = GraphQLOperation(
    name="deleteReceivedFax",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteReceivedFaxInput!"},
    document="""
mutation deleteReceivedFax($input: deleteReceivedFaxInput) {
 deleteReceivedFax(input: $input) {
 ...DeleteReceivedFaxPayload
 }
}

fragment DeleteReceivedFaxPayload on deleteReceivedFaxPayload {
 messages {
 ...FieldError
 }
 receivedFax {
 ...ReceivedFax
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_FAX_FRAGMENT,
    decode=object_of("deleteReceivedFax", DeleteReceivedFaxPayload),
)

UPDATE_RECEIVED_FAX: GraphQLOperation[UpdateReceivedFaxPayload] = GraphQLOperation(
    name="updateReceivedFax",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateReceivedFaxInput!"},
    document="""
mutation updateReceivedFax($input: updateReceivedFaxInput) {
 updateReceivedFax(input: $input) {
 ...UpdateReceivedFaxPayload
 }
}

fragment UpdateReceivedFaxPayload on updateReceivedFaxPayload {
 messages {
 ...FieldError
 }
 receivedFax {
 ...ReceivedFax
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_FAX_FRAGMENT,
    decode=object_of("updateReceivedFax", UpdateReceivedFaxPayload),
)
