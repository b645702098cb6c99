# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.advance_appointment_price import ADVANCE_APPOINTMENT_PRICE_FRAGMENT, AdvanceAppointmentPrice
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AdvanceAppointmentPricePaginationConnection(BaseModel):
    nodes: list[AdvanceAppointmentPrice | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AdvanceAppointmentPricePaginationConnection] = GraphQLOperation(
    name="advanceAppointmentPrices",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "appointment_type_id": "ID",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=498,
    document="""
query advanceAppointmentPrices($after: String, $appointment_type_id: ID, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 advanceAppointmentPrices(
 after: $after
 appointment_type_id: $appointment_type_id
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...AdvanceAppointmentPricePaginationConnection
 }
}

fragment AdvanceAppointmentPricePaginationConnection on AdvanceAppointmentPricePaginationConnection {
 nodes {
 ...AdvanceAppointmentPrice
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ADVANCE_APPOINTMENT_PRICE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("advanceAppointmentPrices", AdvanceAppointmentPricePaginationConnection),
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
        item="AdvanceAppointmentPrice",
    ),
)
