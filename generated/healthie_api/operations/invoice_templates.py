# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.requested_payment_template import REQUESTED_PAYMENT_TEMPLATE_FRAGMENT
from ..models.requested_payment_template_pagination_connection import (
    REQUESTED_PAYMENT_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT,
    RequestedPaymentTemplatePaginationConnection,
)

OPERATION: GraphQLOperation[RequestedPaymentTemplatePaginationConnection] = GraphQLOperation(
    name="invoiceTemplates",
    kind="query",
    root_field="invoiceTemplates",
    python_path="healthie.queries.invoice_templates",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query invoiceTemplates($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
  invoiceTemplates(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
  ) {
    ...RequestedPaymentTemplatePaginationConnection
  }
}
"""
    + REQUESTED_PAYMENT_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT
    + REQUESTED_PAYMENT_TEMPLATE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("invoiceTemplates", RequestedPaymentTemplatePaginationConnection),
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
        item="RequestedPaymentTemplate",
    ),
)
