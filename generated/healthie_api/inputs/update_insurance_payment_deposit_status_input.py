# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum
from ..scalars import ID


class UpdateInsurancePaymentDepositStatusInput(InputModel):
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    payment_id: ID
