# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.create_availability_payload import CREATE_AVAILABILITY_PAYLOAD_FRAGMENT, CreateAvailabilityPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAvailabilityPayload] = GraphQLOperation(
    name="createAvailability",
    kind="mutation",
    root_field="createAvailability",
    python_path="healthie.mutations.create_availability",
    safety="create",
    confidence="full",
    arguments={"input": "createAvailabilityInput"},
    document="""
mutation createAvailability($input: createAvailabilityInput) {
  createAvailability(input: $input) {
    ...CreateAvailabilityPayload
  }
}
"""
    + CREATE_AVAILABILITY_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAvailability", CreateAvailabilityPayload),
)
