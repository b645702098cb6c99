# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class RecurringAppointmentInput(InputModel):
    id: ID | None = None
    join_all: Boolean | None = None
    repeat_interval: str | None = None
    repeat_times: str | None = None
