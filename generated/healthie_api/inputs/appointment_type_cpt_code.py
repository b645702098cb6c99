# Generated.
from hero_healthie_runtime.graphql.api import Boolean, Field, InputModel, Int


class AppointmentTypeCptCode(InputModel):
    cpt_code_id: str | None = None
    fee_per_unit: Int | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None
