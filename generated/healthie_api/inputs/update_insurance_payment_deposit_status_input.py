# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum
from ..scalars import ID


class UpdateInsurancePaymentDepositStatusInput(InputModel):
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    payment_id: ID
