# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Date, MoneyInput

from ..inputs.cob_adjustment_input import CobAdjustmentInput


class ClaimLineCobOverridesInput(InputModel):
    adjustments: list[CobAdjustmentInput] | None = None
    cpt_codes_cms1500_id: ID
    line_adjudication_date: Date | None = None
    line_paid_amount: MoneyInput | None = None
