# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="deleteReceivedFax",
    python_path="healthie.mutations.delete_received_fax",
    safety="idempotent_write",
    confidence="full",
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
