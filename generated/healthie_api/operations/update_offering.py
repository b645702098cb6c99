# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering import OFFERING_FRAGMENT, Offering


class UpdateOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


OPERATION: GraphQLOperation[UpdateOfferingPayload] = GraphQLOperation(
    name="updateOffering",
    kind="mutation",
    root_field="updateOffering",
    python_path="healthie.mutations.update_offering",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOfferingInput!"},
    document="""
mutation updateOffering($input: updateOfferingInput) {
  updateOffering(input: $input) {
    ...UpdateOfferingPayload
  }
}

fragment UpdateOfferingPayload on updateOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("updateOffering", UpdateOfferingPayload),
)
