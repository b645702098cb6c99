# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_manual_insurance_payment_payload import (
    DELETE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT,
    DeleteManualInsurancePaymentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteManualInsurancePaymentPayload] = GraphQLOperation(
    name="deleteManualInsurancePayment",
    kind="mutation",
    root_field="deleteManualInsurancePayment",
    python_path="healthie.mutations.delete_manual_insurance_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteManualInsurancePaymentInput"},
    document="""
mutation deleteManualInsurancePayment($input: deleteManualInsurancePaymentInput) {
  deleteManualInsurancePayment(input: $input) {
    ...DeleteManualInsurancePaymentPayload
  }
}
"""
    + DELETE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteManualInsurancePayment", DeleteManualInsurancePaymentPayload),
)
