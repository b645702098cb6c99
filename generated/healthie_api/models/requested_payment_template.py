# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class RequestedPaymentTemplate(BaseModel):
    active_template: Boolean
    id: ID
    name: str | None
    requested_payment: Reference | None


REQUESTED_PAYMENT_TEMPLATE_FRAGMENT = """
fragment RequestedPaymentTemplate on RequestedPaymentTemplate {
  active_template
  id
  name
  requested_payment {
    id
  }
}
"""
