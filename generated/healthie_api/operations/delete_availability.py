# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAvailabilityInput(InputModel):
    id: ID | None = None


class DeleteAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAvailabilityPayload] = GraphQLOperation(
    name="deleteAvailability",
    kind="mutation",
    root_field="deleteAvailability",
    python_path="healthie.mutations.delete_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAvailabilityInput!"},
    document="""
mutation deleteAvailability($input: deleteAvailabilityInput) {
  deleteAvailability(input: $input) {
    ...DeleteAvailabilityPayload
  }
}

fragment DeleteAvailabilityPayload on deleteAvailabilityPayload {
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
    decode=object_of("deleteAvailability", DeleteAvailabilityPayload),
)
