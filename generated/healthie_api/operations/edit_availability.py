# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day, Int

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class EditAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    contact_type_id: ID | None = None
    day_of_week: Int | None = None
    end_on: Day | None = None
    end_time: str | None = None
    id: str | None = None
    is_repeating: Boolean | None = None
    range_end: Day | None = None
    range_start: Day | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: ID | None = None


class EditAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[EditAvailabilityPayload] = GraphQLOperation(
    name="editAvailability",
    kind="mutation",
    root_field="editAvailability",
    python_path="healthie.mutations.edit_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "editAvailabilityInput!"},
    document="""
mutation editAvailability($input: editAvailabilityInput) {
  editAvailability(input: $input) {
    ...EditAvailabilityPayload
  }
}

fragment EditAvailabilityPayload on editAvailabilityPayload {
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
    decode=object_of("editAvailability", EditAvailabilityPayload),
)
