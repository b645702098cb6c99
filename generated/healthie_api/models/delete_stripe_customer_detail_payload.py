# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.stripe_customer_detail import StripeCustomerDetail


class DeleteStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


DELETE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT = """
fragment DeleteStripeCustomerDetailPayload on deleteStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}
"""
