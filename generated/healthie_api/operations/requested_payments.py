# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.requested_payment import REQUESTED_PAYMENT_FRAGMENT, Invoice


class RequestedPaymentOrderKeys(OpenEnum):
    BALANCE_DUE_ASC = "BALANCE_DUE_ASC"
    BALANCE_DUE_DESC = "BALANCE_DUE_DESC"
    CLIENT_NAME_ASC = "CLIENT_NAME_ASC"
    CLIENT_NAME_DESC = "CLIENT_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    INVOICE_ID_ASC = "INVOICE_ID_ASC"
    INVOICE_ID_DESC = "INVOICE_ID_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    PROVIDER_NAME_ASC = "PROVIDER_NAME_ASC"
    PROVIDER_NAME_DESC = "PROVIDER_NAME_DESC"
    SERVICE_DATE_ASC = "SERVICE_DATE_ASC"
    SERVICE_DATE_DESC = "SERVICE_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
    WRITE_OFF_AMOUNT_ASC = "WRITE_OFF_AMOUNT_ASC"
    WRITE_OFF_AMOUNT_DESC = "WRITE_OFF_AMOUNT_DESC"


class RequestedPaymentPaginationConnection(BaseModel):
    nodes: list[Invoice | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[RequestedPaymentPaginationConnection] = GraphQLOperation(
    name="requestedPayments",
    kind="query",
    safety="read",
    deprecated_arguments=("only_unpaid",),
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "only_unpaid": "Boolean",
        "order_by": "RequestedPaymentOrderKeys",
        "preview": "Boolean",
        "sender_id": "ID",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=29,
    document="""
query requestedPayments($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $only_unpaid: Boolean, $order_by: RequestedPaymentOrderKeys, $preview: Boolean, $sender_id: ID, $sort_by: String, $status_filter: String) {
 requestedPayments(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 only_unpaid: $only_unpaid
 order_by: $order_by
 preview: $preview
 sender_id: $sender_id
 sort_by: $sort_by
 status_filter: $status_filter
 ) {
 ...RequestedPaymentPaginationConnection
 }
}

fragment RequestedPaymentPaginationConnection on RequestedPaymentPaginationConnection {
 nodes {
 ...Invoice
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + REQUESTED_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("requestedPayments", RequestedPaymentPaginationConnection),
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
        item="Invoice",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(argument="only_unpaid", kind="replaced", text="is deprecated: use `status_filter`", check="deprecated"),
    ),
)
