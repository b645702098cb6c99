# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT
from ..models.update_manual_insurance_payment_payload import (
    UPDATE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT,
    UpdateManualInsurancePaymentPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateManualInsurancePaymentPayload] = GraphQLOperation(
    name="updateManualInsurancePayment",
    kind="mutation",
    root_field="updateManualInsurancePayment",
    python_path="healthie.mutations.update_manual_insurance_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateManualInsurancePaymentInput"},
    document="""
mutation updateManualInsurancePayment($input: updateManualInsurancePaymentInput) {
  updateManualInsurancePayment(input: $input) {
    ...UpdateManualInsurancePaymentPayload
  }
}
"""
    + UPDATE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateManualInsurancePayment", UpdateManualInsurancePaymentPayload),
)
