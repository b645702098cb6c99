# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class AppointmentTypeCreditInput(InputModel):
    appointment_type_id: str | None = None
    id: ID | None = None
    quantity: str | None = None
