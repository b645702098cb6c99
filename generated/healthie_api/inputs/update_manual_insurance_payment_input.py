# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Date, MoneyInput

from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum


class UpdateManualInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str | None = None
    npi: str | None = None
    paid_amount: MoneyInput | None = None
    paid_date: Date | None = None
    payment_id: ID
