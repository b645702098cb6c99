# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText

from ..enums.cms1500_status import Cms1500Status


class Cms1500Reference(BaseModel):
    amount_paid: MoneyText | None
    id: ID | None
    status: Cms1500Status | None
