# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, Boolean


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
