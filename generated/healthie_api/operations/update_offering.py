# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering import OFFERING_FRAGMENT
from ..models.update_offering_payload import UPDATE_OFFERING_PAYLOAD_FRAGMENT, UpdateOfferingPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOfferingPayload] = GraphQLOperation(
    name="updateOffering",
    kind="mutation",
    root_field="updateOffering",
    python_path="healthie.mutations.update_offering",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOfferingInput"},
    document="""
mutation updateOffering($input: updateOfferingInput) {
  updateOffering(input: $input) {
    ...UpdateOfferingPayload
  }
}
"""
    + UPDATE_OFFERING_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("updateOffering", UpdateOfferingPayload),
)
