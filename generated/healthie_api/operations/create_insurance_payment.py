# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_insurance_payment_payload import CreateInsurancePaymentPayload
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

fragment CreateInsurancePaymentPayload on createInsurancePaymentPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}

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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createInsurancePayment", CreateInsurancePaymentPayload),
)
