# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.sent_webhook_pagination_connection import SentWebhookPaginationConnection
from ..runtime import GraphQLOperation

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

fragment SentWebhookPaginationConnection on SentWebhookPaginationConnection {
  nodes {
    ...SentWebhook
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment SentWebhook on SentWebhook {
  created_at
  event_type
  http_response_status
  id
  resource_id
  resource_id_type
  url
  webhook_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("sentWebhooks", SentWebhookPaginationConnection),
)
