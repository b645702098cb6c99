# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import Date, Float


class ClaimCobOverridesInput(InputModel):
    primary_adjudication_date: Date | None = None
    primary_paid_amount: Float | None = None
