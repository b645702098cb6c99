# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_manual_insurance_payment_payload import DeleteManualInsurancePaymentPayload
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

fragment DeleteManualInsurancePaymentPayload on deleteManualInsurancePaymentPayload {
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
    decode=object_of("deleteManualInsurancePayment", DeleteManualInsurancePaymentPayload),
)
