# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int
from pydantic import Field


class UpdateAppointmentTypeCptCodeInput(InputModel):
    appointment_type_id: ID | None = None
    cpt_code_id: ID | None = None
    fee_per_unit: Int | None = Field(default=None, deprecated=True)
    id: ID | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None
