# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment


class DeleteManualInsurancePaymentInput(InputModel):
    payment_id: ID


class DeleteManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteManualInsurancePaymentPayload] = GraphQLOperation(
    name="deleteManualInsurancePayment",
    kind="mutation",
    root_field="deleteManualInsurancePayment",
    python_path="healthie.mutations.delete_manual_insurance_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteManualInsurancePaymentInput!"},
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
"""
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteManualInsurancePayment", DeleteManualInsurancePaymentPayload),
)
