# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum


class UpdateInsurancePaymentDepositStatusInput(InputModel):
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    payment_id: ID
