# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateLabOrderInput(InputModel):
    appt_confirmation_code: str | None = None
    force_appointment_reload: Boolean | None = None
    id: ID | None = None
    patient_id: ID | None = None
