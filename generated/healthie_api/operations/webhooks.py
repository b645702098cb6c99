# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.webhook import WEBHOOK_FRAGMENT, Webhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class WebhookOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EVENT_TYPE_ASC = "EVENT_TYPE_ASC"
    EVENT_TYPE_DESC = "EVENT_TYPE_DESC"
    URL_ASC = "URL_ASC"
    URL_DESC = "URL_DESC"


class WebhookPaginationConnection(BaseModel):
    nodes: list[Webhook | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[WebhookPaginationConnection] = GraphQLOperation(
    name="webhooks",
    kind="query",
    safety="read",
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
