# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax


class UpdateReceivedFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    received_fax: ReceivedFax | None = Field(validation_alias="receivedFax", serialization_alias="receivedFax")


OPERATION: GraphQLOperation[UpdateReceivedFaxPayload] = GraphQLOperation(
    name="updateReceivedFax",
    kind="mutation",
    root_field="updateReceivedFax",
    python_path="healthie.mutations.update_received_fax",
    safety="idempotent_write",
    confidence="full",
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
