# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax


class DeleteReceivedFaxInput(InputModel):
    id: ID | None = None


class DeleteReceivedFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    received_fax: ReceivedFax | None = Field(validation_alias="receivedFax", serialization_alias="receivedFax")


OPERATION: GraphQLOperation[DeleteReceivedFaxPayload] = GraphQLOperation(
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
