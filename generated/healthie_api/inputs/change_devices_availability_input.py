# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ChangeDevicesAvailabilityInput(InputModel):
    appointment_id: ID | None = None
    devices_unavailability: Boolean | None = None
