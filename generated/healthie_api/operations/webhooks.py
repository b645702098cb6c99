# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.webhook_pagination_connection import WebhookPaginationConnection
from ..runtime import GraphQLOperation

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

fragment WebhookPaginationConnection on WebhookPaginationConnection {
  nodes {
    ...Webhook
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Webhook on Webhook {
  id
  url
  event_type
  webhook_events {
    ...WebhookEvent
  }
  is_enabled
  should_retry
  warned_at
}

fragment WebhookEvent on WebhookEvent {
  id
  event_type
  retry_count
  first_failed_at
  last_failed_at
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("webhooks", WebhookPaginationConnection),
)
