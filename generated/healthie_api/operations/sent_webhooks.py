# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.sent_webhook import SENT_WEBHOOK_FRAGMENT
from ..models.sent_webhook_pagination_connection import (
    SENT_WEBHOOK_PAGINATION_CONNECTION_FRAGMENT,
    SentWebhookPaginationConnection,
)

OPERATION: GraphQLOperation[SentWebhookPaginationConnection] = GraphQLOperation(
    name="sentWebhooks",
    kind="query",
    root_field="sentWebhooks",
    python_path="healthie.queries.sent_webhooks",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "failed": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SentWebhookOrderKeys",
        "resource_id": "ID",
        "resource_type": "SentWebhookResourceType",
        "sent_after": "ISO8601DateTime",
        "sent_before": "ISO8601DateTime",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=249,
    document="""
query sentWebhooks($after: String, $before: String, $failed: Boolean, $first: Int = 25, $keywords: String, $last: Int, $order_by: SentWebhookOrderKeys, $resource_id: ID, $resource_type: SentWebhookResourceType, $sent_after: ISO8601DateTime, $sent_before: ISO8601DateTime, $sort_by: String) {
  sentWebhooks(
    after: $after
    before: $before
    failed: $failed
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    resource_id: $resource_id
    resource_type: $resource_type
    sent_after: $sent_after
    sent_before: $sent_before
    sort_by: $sort_by
  ) {
    ...SentWebhookPaginationConnection
  }
}
"""
    + SENT_WEBHOOK_PAGINATION_CONNECTION_FRAGMENT
    + SENT_WEBHOOK_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentWebhooks", SentWebhookPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="SentWebhook",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
