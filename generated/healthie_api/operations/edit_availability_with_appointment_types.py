# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="editAvailabilityWithAppointmentTypes",
    python_path="healthie.mutations.edit_availability_with_appointment_types",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("editAvailabilityWithAppointmentTypes", EditAvailabilityWithAppointmentTypesPayload),
)
