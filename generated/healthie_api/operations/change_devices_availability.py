# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.change_devices_availability_payload import (
    CHANGE_DEVICES_AVAILABILITY_PAYLOAD_FRAGMENT,
    ChangeDevicesAvailabilityPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ChangeDevicesAvailabilityPayload] = GraphQLOperation(
    name="changeDevicesAvailability",
    kind="mutation",
    root_field="changeDevicesAvailability",
    python_path="healthie.mutations.change_devices_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ChangeDevicesAvailabilityInput"},
    document="""
mutation changeDevicesAvailability($input: ChangeDevicesAvailabilityInput) {
  changeDevicesAvailability(input: $input) {
    ...ChangeDevicesAvailabilityPayload
  }
}
"""
    + CHANGE_DEVICES_AVAILABILITY_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("changeDevicesAvailability", ChangeDevicesAvailabilityPayload),
)
