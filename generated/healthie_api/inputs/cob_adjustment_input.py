# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.adjustment_group import AdjustmentGroup
from ..scalars import Float


class CobAdjustmentInput(InputModel):
    adjustment_group: AdjustmentGroup | str | None = None
    amount: Float | None = None
    reason_code: str | None = None
