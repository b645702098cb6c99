# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.availability import AVAILABILITY_FRAGMENT, Availability


class CreateAvailabilityWithAppointmentTypesInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_ids: list[ID] | None = None
    contact_type_id: Int | None = None
    end_datetime: ZonedDateTime
    link_all_non_group_types: Boolean | None = None
    start_datetime: ZonedDateTime
    timezone: str | None = None
    user_id: ID | None = None


class CreateAvailabilityWithAppointmentTypesPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAvailabilityWithAppointmentTypesPayload] = GraphQLOperation(
    name="createAvailabilityWithAppointmentTypes",
    kind="mutation",
    safety="create",
    deprecated="deprecated by the vendor: use `create_availability`",
    arguments={"input": "CreateAvailabilityWithAppointmentTypesInput!"},
    document="""
mutation createAvailabilityWithAppointmentTypes($input: CreateAvailabilityWithAppointmentTypesInput!) {
 createAvailabilityWithAppointmentTypes(input: $input) {
 ...CreateAvailabilityWithAppointmentTypesPayload
 }
}

fragment CreateAvailabilityWithAppointmentTypesPayload on CreateAvailabilityWithAppointmentTypesPayload {
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
    decode=object_of("createAvailabilityWithAppointmentTypes", CreateAvailabilityWithAppointmentTypesPayload),
)
