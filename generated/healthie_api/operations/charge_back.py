# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, MoneyText, optional_object_of

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT, BillingItemReference


class ChargeBackEvidence(BaseModel):
    billing_address: str | None
    cancellation_policy: str | None
    cancellation_policy_disclosure: str | None
    cancellation_rebuttal: str | None
    customer_communication: str | None
    customer_email_address: str | None
    customer_name: str | None
    product_description: str | None
    refund_policy: str | None
    refund_policy_disclosure: str | None
    refund_refusal_explanation: str | None
    uncategorized_file: str | None
    uncategorized_text: str | None


class ChargeBack(BaseModel):
    billing_item: BillingItemReference | None
    created_at: DateTime
    disputed_amount: MoneyText | None
    evidence: ChargeBackEvidence | None
    evidence_fields_to_submit: list[str | None] | None
    fee: MoneyText | None
    formatted_reason: str | None
    formatted_status: str | None
    id: ID
    reason: str | None
    response_required_by: DateTime | None
    status: str | None
    total_amount: MoneyText | None
    updated_at: DateTime


CHARGE_BACK_FRAGMENT = """
fragment ChargeBackEvidence on ChargeBackEvidence {
 billing_address
 cancellation_policy
 cancellation_policy_disclosure
 cancellation_rebuttal
 customer_communication
 customer_email_address
 customer_name
 product_description
 refund_policy
 refund_policy_disclosure
 refund_refusal_explanation
 uncategorized_file
 uncategorized_text
}

fragment ChargeBack on ChargeBack {
 billing_item {
 ...BillingItemReference
 }
 created_at
 disputed_amount
 evidence {
 ...ChargeBackEvidence
 }
 evidence_fields_to_submit
 fee
 formatted_reason
 formatted_status
 id
 reason
 response_required_by
 status
 total_amount
 updated_at
}
"""


OPERATION: GraphQLOperation[ChargeBack | None] = GraphQLOperation(
    name="chargeBack",
    kind="query",
    safety="read",
    arguments={"id": "ID", "stripe_dispute_id": "ID"},
    document="""
query chargeBack($id: ID, $stripe_dispute_id: ID) {
 chargeBack(id: $id, stripe_dispute_id: $stripe_dispute_id) {
 ...ChargeBack
 }
}
"""
    + CHARGE_BACK_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("chargeBack", ChargeBack),
)
