# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, Int, ZonedDateTime, object_of

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.availability import AVAILABILITY_FRAGMENT, Availability


class EditAvailabilityWithAppointmentTypesInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_ids: list[ID]
    contact_type_id: Int | None = None
    end_datetime: ZonedDateTime | None = None
    id: ID
    start_datetime: ZonedDateTime | None = None
    timezone: str | None = None


class EditAvailabilityWithAppointmentTypesPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[EditAvailabilityWithAppointmentTypesPayload] = GraphQLOperation(
    name="editAvailabilityWithAppointmentTypes",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor: use `edit_availability`",
    arguments={"input": "EditAvailabilityWithAppointmentTypesInput!"},
    document="""
mutation editAvailabilityWithAppointmentTypes($input: EditAvailabilityWithAppointmentTypesInput!) {
 editAvailabilityWithAppointmentTypes(input: $input) {
 ...EditAvailabilityWithAppointmentTypesPayload
 }
}

fragment EditAvailabilityWithAppointmentTypesPayload on EditAvailabilityWithAppointmentTypesPayload {
 availability {
 ...Availability
 }
 messages {
 ...FieldError
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("editAvailabilityWithAppointmentTypes", EditAvailabilityWithAppointmentTypesPayload),
)
