# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.edit_availability_with_appointment_types_payload import (
    EDIT_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT,
    EditAvailabilityWithAppointmentTypesPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[EditAvailabilityWithAppointmentTypesPayload] = GraphQLOperation(
    name="editAvailabilityWithAppointmentTypes",
    kind="mutation",
    root_field="editAvailabilityWithAppointmentTypes",
    python_path="healthie.mutations.edit_availability_with_appointment_types",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "EditAvailabilityWithAppointmentTypesInput!"},
    document="""
mutation editAvailabilityWithAppointmentTypes($input: EditAvailabilityWithAppointmentTypesInput!) {
  editAvailabilityWithAppointmentTypes(input: $input) {
    ...EditAvailabilityWithAppointmentTypesPayload
  }
}
"""
    + EDIT_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("editAvailabilityWithAppointmentTypes", EditAvailabilityWithAppointmentTypesPayload),
)
