# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.cob_adjustment_input import CobAdjustmentInput
from ..scalars import ID, Date, Float


class ClaimLineCobOverridesInput(InputModel):
    adjustments: list[CobAdjustmentInput] | None = None
    cpt_codes_cms1500_id: ID
    line_adjudication_date: Date | None = None
    line_paid_amount: Float | None = None
