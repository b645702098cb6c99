# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, ZonedDateTime


class AppointmentRequestSlotInput(InputModel):
    id: ID | None = None
    slot_end: ZonedDateTime
    slot_start: ZonedDateTime
