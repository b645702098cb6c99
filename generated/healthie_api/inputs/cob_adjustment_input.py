# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import MoneyInput

from ..enums.adjustment_group import AdjustmentGroup


class CobAdjustmentInput(InputModel):
    adjustment_group: AdjustmentGroup | str | None = None
    amount: MoneyInput | None = None
    reason_code: str | None = None
