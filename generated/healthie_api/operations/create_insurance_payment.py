# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_insurance_payment_payload import (
    CREATE_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT,
    CreateInsurancePaymentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInsurancePaymentPayload] = GraphQLOperation(
    name="createInsurancePayment",
    kind="mutation",
    root_field="createInsurancePayment",
    python_path="healthie.mutations.create_insurance_payment",
    safety="money",
    confidence="full",
    check="look at the payments booked on the claim in Healthie",
    arguments={"input": "createInsurancePaymentInput"},
    document="""
mutation createInsurancePayment($input: createInsurancePaymentInput) {
  createInsurancePayment(input: $input) {
    ...CreateInsurancePaymentPayload
  }
}
"""
    + CREATE_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsurancePayment", CreateInsurancePaymentPayload),
)
