# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Upload, object_of

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.charge_back import CHARGE_BACK_FRAGMENT, ChargeBack


class ChargeBackEvidenceInput(InputModel):
    billing_address: str | None = None
    cancellation_policy: Upload | None = None
    cancellation_policy_disclosure: str | None = None
    cancellation_rebuttal: str | None = None
    customer_communication: Upload | None = None
    customer_email_address: str | None = None
    customer_name: str | None = None
    product_description: str | None = None
    refund_policy: Upload | None = None
    refund_policy_disclosure: str | None = None
    refund_refusal_explanation: str | None = None
    uncategorized_file: Upload | None = None
    uncategorized_text: str | None = None


class UpdateChargeBackInput(InputModel):
    charge_back_evidence: ChargeBackEvidenceInput | None = None
    final_submission: Boolean | None = None
    id: ID | None = None


class UpdateChargeBackPayload(BaseModel):
    charge_back: ChargeBack | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateChargeBackPayload] = GraphQLOperation(
    name="updateChargeBack",
    kind="mutation",
    safety="money",
    arguments={"input": "updateChargeBackInput!"},
    document="""
mutation updateChargeBack($input: updateChargeBackInput) {
 updateChargeBack(input: $input) {
 ...UpdateChargeBackPayload
 }
}

fragment UpdateChargeBackPayload on updateChargeBackPayload {
 charge_back {
 ...ChargeBack
 }
 messages {
 ...FieldError
 }
}
"""
    + CHARGE_BACK_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChargeBack", UpdateChargeBackPayload),
)
