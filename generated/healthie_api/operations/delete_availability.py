# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteAvailabilityInput(InputModel):
    id: ID | None = None


class DeleteAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAvailabilityPayload] = GraphQLOperation(
    name="deleteAvailability",
    kind="mutation",
    safety="idempotent_write",
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
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAvailability", DeleteAvailabilityPayload),
)
