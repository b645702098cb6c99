# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.requested_payment_reference import REQUESTED_PAYMENT_REFERENCE_FRAGMENT, RequestedPaymentReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class RequestedPaymentTemplate(BaseModel):
    active_template: Boolean
    id: ID
    name: str | None
    requested_payment: RequestedPaymentReference | None


class RequestedPaymentTemplatePaginationConnection(BaseModel):
    nodes: list[RequestedPaymentTemplate | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[RequestedPaymentTemplatePaginationConnection] = GraphQLOperation(
    name="invoiceTemplates",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=104,
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

fragment RequestedPaymentTemplatePaginationConnection on RequestedPaymentTemplatePaginationConnection {
 nodes {
 ...RequestedPaymentTemplate
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment RequestedPaymentTemplate on RequestedPaymentTemplate {
 active_template
 id
 name
 requested_payment {
 ...RequestedPaymentReference
 }
}
"""
    + REQUESTED_PAYMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
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
