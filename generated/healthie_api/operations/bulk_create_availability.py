# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day, Int

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class AvailabilityInput(InputModel):
    appointment_location_id: str | None = None
    appointment_type_id: str | None = None
    contact_type_id: str | None = None
    day_of_week: Int | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: Day | None = None
    range_start: Day | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: str | None = None


class BulkCreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    availabilities: list[AvailabilityInput | None] | None = None
    contact_type_id: ID | None = None
    end_on: Day | None = None
    user_id: ID | None = None


class BulkCreateAvailabilityPayload(BaseModel):
    availabilities: list[Availability | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkCreateAvailabilityPayload] = GraphQLOperation(
    name="bulkCreateAvailability",
    kind="mutation",
    root_field="bulkCreateAvailability",
    python_path="healthie.mutations.bulk_create_availability",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateAvailabilityInput!"},
    document="""
mutation bulkCreateAvailability($input: bulkCreateAvailabilityInput) {
  bulkCreateAvailability(input: $input) {
    ...BulkCreateAvailabilityPayload
  }
}

fragment BulkCreateAvailabilityPayload on bulkCreateAvailabilityPayload {
  availabilities {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateAvailability", BulkCreateAvailabilityPayload),
)
