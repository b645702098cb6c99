# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.webhook import WEBHOOK_FRAGMENT
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT
from ..models.webhook_pagination_connection import WEBHOOK_PAGINATION_CONNECTION_FRAGMENT, WebhookPaginationConnection

OPERATION: GraphQLOperation[WebhookPaginationConnection] = GraphQLOperation(
    name="webhooks",
    kind="query",
    root_field="webhooks",
    python_path="healthie.queries.webhooks",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "WebhookOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=166,
    document="""
query webhooks($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: WebhookOrderKeys, $sort_by: String) {
  webhooks(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...WebhookPaginationConnection
  }
}
"""
    + WEBHOOK_PAGINATION_CONNECTION_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("webhooks", WebhookPaginationConnection),
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
        item="Webhook",
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
