# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean, Int
from pydantic import Field


class AppointmentTypeCptCode(InputModel):
    cpt_code_id: str | None = None
    fee_per_unit: Int | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None
