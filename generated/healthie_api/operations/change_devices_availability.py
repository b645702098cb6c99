# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ChangeDevicesAvailabilityInput(InputModel):
    appointment_id: ID | None = None
    devices_unavailability: Boolean | None = None


class ChangeDevicesAvailabilityPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ChangeDevicesAvailabilityPayload] = GraphQLOperation(
    name="changeDevicesAvailability",
    kind="mutation",
    root_field="changeDevicesAvailability",
    python_path="healthie.mutations.change_devices_availability",
    safety="idempotent_write",
    confidence="full",
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
