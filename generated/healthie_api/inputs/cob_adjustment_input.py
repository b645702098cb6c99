# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.adjustment_group import AdjustmentGroup
from ..scalars import Float


class CobAdjustmentInput(InputModel):
    adjustment_group: AdjustmentGroup | str | None = None
    amount: Float | None = None
    reason_code: str | None = None
