# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int, ZonedDateTime

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="createAvailabilityWithAppointmentTypes",
    python_path="healthie.mutations.create_availability_with_appointment_types",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAvailabilityWithAppointmentTypes", CreateAvailabilityWithAppointmentTypesPayload),
)
