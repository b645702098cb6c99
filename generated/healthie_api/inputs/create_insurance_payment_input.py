# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
