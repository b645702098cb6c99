# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_insurance_payment_deposit_status_payload import UpdateInsurancePaymentDepositStatusPayload
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

fragment UpdateInsurancePaymentDepositStatusPayload on updateInsurancePaymentDepositStatusPayload {
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
    decode=object_of("updateInsurancePaymentDepositStatus", UpdateInsurancePaymentDepositStatusPayload),
)
