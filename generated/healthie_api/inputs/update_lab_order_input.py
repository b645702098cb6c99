# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateLabOrderInput(InputModel):
    appt_confirmation_code: str | None = None
    force_appointment_reload: Boolean | None = None
    id: ID | None = None
    patient_id: ID | None = None
