# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Day, GraphQLOperation, InputModel, Int, object_of

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.availability import AVAILABILITY_FRAGMENT, Availability


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
    safety="idempotent_write",
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
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("editAvailability", EditAvailabilityPayload),
)
