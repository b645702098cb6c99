# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    contact_type_id: ID | None = None
    day_of_week: Int | None = None
    end_datetime: ZonedDateTime | None = None
    end_on: Day | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: Day | None = None
    range_start: Day | None = None
    start_datetime: ZonedDateTime | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: ID | None = None


class CreateAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAvailabilityPayload] = GraphQLOperation(
    name="createAvailability",
    kind="mutation",
    safety="create",
    arguments={"input": "createAvailabilityInput!"},
    document="""
mutation createAvailability($input: createAvailabilityInput) {
 createAvailability(input: $input) {
 ...CreateAvailabilityPayload
 }
}

fragment CreateAvailabilityPayload on createAvailabilityPayload {
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
    decode=object_of("createAvailability", CreateAvailabilityPayload),
)
