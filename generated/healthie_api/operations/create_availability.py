# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAvailabilityPayload] = GraphQLOperation(
    name="createAvailability",
    kind="mutation",
    root_field="createAvailability",
    python_path="healthie.mutations.create_availability",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAvailability", CreateAvailabilityPayload),
)
