# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, MoneyText

from ..models.cpt_code_reference import CptCodeReference


class AppointmentPricingInfoType(BaseModel):
    cpt_code: CptCodeReference | None
    cpt_code_id: str | None
    insurance_billing_method: str | None
    price: MoneyText | None
    units: str | None
