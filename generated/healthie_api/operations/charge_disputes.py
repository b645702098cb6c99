# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.charge_dispute_type import CHARGE_DISPUTE_TYPE_FRAGMENT
from ..models.charge_dispute_type_connection import CHARGE_DISPUTE_TYPE_CONNECTION_FRAGMENT, ChargeDisputeTypeConnection
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[ChargeDisputeTypeConnection] = GraphQLOperation(
    name="chargeDisputes",
    kind="query",
    root_field="chargeDisputes",
    python_path="healthie.queries.charge_disputes",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=166,
    document="""
query chargeDisputes($after: String, $before: String, $first: Int = 25, $last: Int) {
  chargeDisputes(after: $after, before: $before, first: $first, last: $last) {
    ...ChargeDisputeTypeConnection
  }
}
"""
    + CHARGE_DISPUTE_TYPE_CONNECTION_FRAGMENT
    + CHARGE_DISPUTE_TYPE_FRAGMENT
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
