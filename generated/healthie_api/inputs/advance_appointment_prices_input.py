# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class AdvanceAppointmentPricesInput(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    price: str | None = None
    user_id: ID | None = None
