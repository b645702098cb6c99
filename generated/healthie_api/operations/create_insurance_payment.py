# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment


class CreateInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInsurancePaymentPayload] = GraphQLOperation(
    name="createInsurancePayment",
    kind="mutation",
    root_field="createInsurancePayment",
    python_path="healthie.mutations.create_insurance_payment",
    safety="money",
    confidence="full",
    check="look at the payments booked on the claim in Healthie",
    arguments={"input": "createInsurancePaymentInput!"},
    document="""
mutation createInsurancePayment($input: createInsurancePaymentInput) {
  createInsurancePayment(input: $input) {
    ...CreateInsurancePaymentPayload
  }
}

fragment CreateInsurancePaymentPayload on createInsurancePaymentPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsurancePayment", CreateInsurancePaymentPayload),
)
