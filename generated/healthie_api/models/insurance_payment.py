# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime, Money


class InsurancePaymentsDepositStatusEnum(OpenEnum):
    DEPOSITED = "DEPOSITED"
    PENDING = "PENDING"


class InsurancePayment(BaseModel):
    ach_check_number: str | None
    created_at: DateTime
    created_by_id: ID | None
    deposit_status: InsurancePaymentsDepositStatusEnum
    era_id: ID | None
    id: ID
    npi: str | None
    organization_id: ID
    paid_amount: Money
    paid_date: Date
    payer_name: str
    source: str
    updated_at: DateTime


INSURANCE_PAYMENT_FRAGMENT = """
fragment InsurancePayment on InsurancePayment {
 ach_check_number
 created_at
 created_by_id
 deposit_status
 era_id
 id
 npi
 organization_id
 paid_amount
 paid_date
 payer_name
 source
 updated_at
}
"""
