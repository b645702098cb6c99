# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.create_availability_with_appointment_types_payload import (
    CREATE_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT,
    CreateAvailabilityWithAppointmentTypesPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAvailabilityWithAppointmentTypesPayload] = GraphQLOperation(
    name="createAvailabilityWithAppointmentTypes",
    kind="mutation",
    root_field="createAvailabilityWithAppointmentTypes",
    python_path="healthie.mutations.create_availability_with_appointment_types",
    safety="create",
    confidence="full",
    arguments={"input": "CreateAvailabilityWithAppointmentTypesInput!"},
    document="""
mutation createAvailabilityWithAppointmentTypes($input: CreateAvailabilityWithAppointmentTypesInput!) {
  createAvailabilityWithAppointmentTypes(input: $input) {
    ...CreateAvailabilityWithAppointmentTypesPayload
  }
}
"""
    + CREATE_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAvailabilityWithAppointmentTypes", CreateAvailabilityWithAppointmentTypesPayload),
)
