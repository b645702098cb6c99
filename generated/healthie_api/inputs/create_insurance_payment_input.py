# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Date, MoneyInput

from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum


class CreateInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    npi: str
    paid_amount: MoneyInput
    paid_date: Date
    payer_name: str
