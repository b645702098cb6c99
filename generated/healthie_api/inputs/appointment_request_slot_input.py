# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class AppointmentRequestSlotInput(InputModel):
    id: ID | None = None
    slot_end: ZonedDateTime
    slot_start: ZonedDateTime
