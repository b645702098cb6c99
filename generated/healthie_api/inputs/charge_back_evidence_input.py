# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.uploads import Upload


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
