# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.charge_back import CHARGE_BACK_FRAGMENT, ChargeBack


class ChargeBackOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class ChargeBackPaginationConnection(BaseModel):
    nodes: list[ChargeBack | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ChargeBackPaginationConnection] = GraphQLOperation(
    name="chargeBacks",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "ChargeBackOrderKeys",
        "show_all_for_org": "Boolean",
    },
    page_size=25,
    max_page_size=64,
    document="""
query chargeBacks($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: ChargeBackOrderKeys, $show_all_for_org: Boolean) {
 chargeBacks(
 after: $after
 before: $before
 first: $first
 last: $last
 order_by: $order_by
 show_all_for_org: $show_all_for_org
 ) {
 ...ChargeBackPaginationConnection
 }
}

fragment ChargeBackPaginationConnection on ChargeBackPaginationConnection {
 nodes {
 ...ChargeBack
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + CHARGE_BACK_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("chargeBacks", ChargeBackPaginationConnection),
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
        item="ChargeBack",
    ),
)
