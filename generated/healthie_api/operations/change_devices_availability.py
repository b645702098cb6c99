# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ChangeDevicesAvailabilityInput(InputModel):
    appointment_id: ID | None = None
    devices_unavailability: Boolean | None = None


class ChangeDevicesAvailabilityPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ChangeDevicesAvailabilityPayload] = GraphQLOperation(
    name="changeDevicesAvailability",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "ChangeDevicesAvailabilityInput!"},
    document="""
mutation changeDevicesAvailability($input: ChangeDevicesAvailabilityInput) {
 changeDevicesAvailability(input: $input) {
 ...ChangeDevicesAvailabilityPayload
 }
}

fragment ChangeDevicesAvailabilityPayload on ChangeDevicesAvailabilityPayload {
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("changeDevicesAvailability", ChangeDevicesAvailabilityPayload),
)
