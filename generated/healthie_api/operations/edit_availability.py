# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.edit_availability_payload import EDIT_AVAILABILITY_PAYLOAD_FRAGMENT, EditAvailabilityPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[EditAvailabilityPayload] = GraphQLOperation(
    name="editAvailability",
    kind="mutation",
    root_field="editAvailability",
    python_path="healthie.mutations.edit_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "editAvailabilityInput"},
    document="""
mutation editAvailability($input: editAvailabilityInput) {
  editAvailability(input: $input) {
    ...EditAvailabilityPayload
  }
}
"""
    + EDIT_AVAILABILITY_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("editAvailability", EditAvailabilityPayload),
)
