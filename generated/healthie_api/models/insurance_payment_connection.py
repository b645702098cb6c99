# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.insurance_payment import InsurancePayment
from ..models.page_info import PageInfo


class InsurancePaymentConnection(BaseModel):
    nodes: list[InsurancePayment | None] | None
    page_info: PageInfo
    total_count: Int


INSURANCE_PAYMENT_CONNECTION_FRAGMENT = """
fragment InsurancePaymentConnection on InsurancePaymentConnection {
  nodes {
    ...InsurancePayment
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
