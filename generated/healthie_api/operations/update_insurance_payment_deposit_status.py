# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT
from ..models.update_insurance_payment_deposit_status_payload import (
    UPDATE_INSURANCE_PAYMENT_DEPOSIT_STATUS_PAYLOAD_FRAGMENT,
    UpdateInsurancePaymentDepositStatusPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInsurancePaymentDepositStatusPayload] = GraphQLOperation(
    name="updateInsurancePaymentDepositStatus",
    kind="mutation",
    root_field="updateInsurancePaymentDepositStatus",
    python_path="healthie.mutations.update_insurance_payment_deposit_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsurancePaymentDepositStatusInput"},
    document="""
mutation updateInsurancePaymentDepositStatus($input: updateInsurancePaymentDepositStatusInput) {
  updateInsurancePaymentDepositStatus(input: $input) {
    ...UpdateInsurancePaymentDepositStatusPayload
  }
}
"""
    + UPDATE_INSURANCE_PAYMENT_DEPOSIT_STATUS_PAYLOAD_FRAGMENT
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsurancePaymentDepositStatus", UpdateInsurancePaymentDepositStatusPayload),
)
