# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..scalars import Boolean, Int


class AppointmentTypeCptCode(InputModel):
    cpt_code_id: str | None = None
    fee_per_unit: Int | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None
