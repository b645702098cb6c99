# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.charge_dispute_type import ChargeDisputeType
from ..models.page_info import PageInfo


class ChargeDisputeTypeConnection(BaseModel):
    nodes: list[ChargeDisputeType | None] | None
    page_info: PageInfo
    total_count: Int


CHARGE_DISPUTE_TYPE_CONNECTION_FRAGMENT = """
fragment ChargeDisputeTypeConnection on ChargeDisputeTypeConnection {
  nodes {
    ...ChargeDisputeType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
