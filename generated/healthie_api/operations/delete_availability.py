# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.delete_availability_payload import DELETE_AVAILABILITY_PAYLOAD_FRAGMENT, DeleteAvailabilityPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAvailabilityPayload] = GraphQLOperation(
    name="deleteAvailability",
    kind="mutation",
    root_field="deleteAvailability",
    python_path="healthie.mutations.delete_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAvailabilityInput"},
    document="""
mutation deleteAvailability($input: deleteAvailabilityInput) {
  deleteAvailability(input: $input) {
    ...DeleteAvailabilityPayload
  }
}
"""
    + DELETE_AVAILABILITY_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAvailability", DeleteAvailabilityPayload),
)
