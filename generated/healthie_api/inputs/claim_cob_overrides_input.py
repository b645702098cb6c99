# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Date, MoneyInput


class ClaimCobOverridesInput(InputModel):
    primary_adjudication_date: Date | None = None
    primary_paid_amount: MoneyInput | None = None
