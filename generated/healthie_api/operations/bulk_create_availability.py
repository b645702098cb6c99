# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
