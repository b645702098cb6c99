# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class ChargeDisputeStatus(OpenEnum):
    LOST = "LOST"
    NEEDS_RESPONSE = "NEEDS_RESPONSE"
    UNDER_REVIEW = "UNDER_REVIEW"
    WARNING_CLOSED = "WARNING_CLOSED"
    WARNING_NEEDS_RESPONSE = "WARNING_NEEDS_RESPONSE"
    WARNING_UNDER_REVIEW = "WARNING_UNDER_REVIEW"
    WON = "WON"


class ChargeDisputeType(BaseModel):
    amount: Int | None
    billing_item_id: ID
    client: UserReference
    id: ID
    invoice_id: ID | None
    provider: UserReference
    reason: str | None
    requested_payment_id: ID | None
    status: ChargeDisputeStatus | None
    stripe_dispute_id: str


class ChargeDisputeTypeConnection(BaseModel):
    nodes: list[ChargeDisputeType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ChargeDisputeTypeConnection] = GraphQLOperation(
    name="chargeDisputes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=71,
    document="""
query chargeDisputes($after: String, $before: String, $first: Int = 25, $last: Int) {
 chargeDisputes(after: $after, before: $before, first: $first, last: $last) {
 ...ChargeDisputeTypeConnection
 }
}

fragment ChargeDisputeTypeConnection on ChargeDisputeTypeConnection {
 nodes {
 ...ChargeDisputeType
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment ChargeDisputeType on ChargeDisputeType {
 amount
 billing_item_id
 client {
 ...UserReference
 }
 id
 invoice_id
 provider {
 ...UserReference
 }
 reason
 requested_payment_id
 status
 stripe_dispute_id
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("chargeDisputes", ChargeDisputeTypeConnection),
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
        item="ChargeDisputeType",
    ),
)
