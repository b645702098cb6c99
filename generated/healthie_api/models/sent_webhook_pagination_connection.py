# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.sent_webhook import SentWebhook


class SentWebhookPaginationConnection(BaseModel):
    nodes: list[SentWebhook | None] | None
    page_info: PageInfo
    total_count: Int


SENT_WEBHOOK_PAGINATION_CONNECTION_FRAGMENT = """
fragment SentWebhookPaginationConnection on SentWebhookPaginationConnection {
  nodes {
    ...SentWebhook
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
