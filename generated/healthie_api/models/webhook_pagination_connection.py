# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.webhook import Webhook


class WebhookPaginationConnection(BaseModel):
    nodes: list[Webhook | None] | None
    page_info: PageInfo
    total_count: Int


WEBHOOK_PAGINATION_CONNECTION_FRAGMENT = """
fragment WebhookPaginationConnection on WebhookPaginationConnection {
  nodes {
    ...Webhook
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
