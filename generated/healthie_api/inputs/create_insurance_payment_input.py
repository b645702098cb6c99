# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum
from ..scalars import Date, Float


class CreateInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    npi: str
    paid_amount: Float
    paid_date: Date
    payer_name: str
