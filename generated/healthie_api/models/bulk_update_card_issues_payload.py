# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.stripe_customer_detail import StripeCustomerDetail


class BulkUpdateCardIssuesPayload(BaseModel):
    card_issues: list[StripeCustomerDetail | None] | None
    messages: list[FieldError | None] | None


BULK_UPDATE_CARD_ISSUES_PAYLOAD_FRAGMENT = """
fragment BulkUpdateCardIssuesPayload on bulkUpdateCardIssuesPayload {
  card_issues {
    ...StripeCustomerDetail
  }
  messages {
    ...FieldError
  }
}
"""
