# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.lab_order import LAB_ORDER_FRAGMENT, LabOrder
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class LabOrderOrderKeys(OpenEnum):
    APPT_ASC = "APPT_ASC"
    APPT_DESC = "APPT_DESC"
    CLIENT_LAST_NAME_ASC = "CLIENT_LAST_NAME_ASC"
    CLIENT_LAST_NAME_DESC = "CLIENT_LAST_NAME_DESC"
    INTERPRETATION_ASC = "INTERPRETATION_ASC"
    INTERPRETATION_DESC = "INTERPRETATION_DESC"
    LAB_ASC = "LAB_ASC"
    LAB_DESC = "LAB_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    NORMALIZED_STATUS_ASC = "NORMALIZED_STATUS_ASC"
    NORMALIZED_STATUS_DESC = "NORMALIZED_STATUS_DESC"
    PROVIDER_LAST_NAME_ASC = "PROVIDER_LAST_NAME_ASC"
    PROVIDER_LAST_NAME_DESC = "PROVIDER_LAST_NAME_DESC"
    REVIEWING_PROVIDER_LAST_NAME_ASC = "REVIEWING_PROVIDER_LAST_NAME_ASC"
    REVIEWING_PROVIDER_LAST_NAME_DESC = "REVIEWING_PROVIDER_LAST_NAME_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class LabOrderPaginationConnection(BaseModel):
    nodes: list[LabOrder | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LabOrderPaginationConnection] = GraphQLOperation(
    name="labOrders",
    kind="query",
    root_field="labOrders",
    python_path="healthie.queries.lab_orders",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_filter": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "lab_filter": "String",
        "last": "Int",
        "order_by": "LabOrderOrderKeys",
        "orderer_filter": "String",
        "provider_filter": "String",
        "recent_orders": "Boolean",
        "reviewing_provider_filter": "String",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=55,
    document="""
query labOrders($after: String, $before: String, $client_filter: String, $client_id: ID, $first: Int = 25, $keywords: String, $lab_filter: String, $last: Int, $order_by: LabOrderOrderKeys, $orderer_filter: String, $provider_filter: String, $recent_orders: Boolean, $reviewing_provider_filter: String, $sort_by: String, $status_filter: String) {
  labOrders(
    after: $after
    before: $before
    client_filter: $client_filter
    client_id: $client_id
    first: $first
    keywords: $keywords
    lab_filter: $lab_filter
    last: $last
    order_by: $order_by
    orderer_filter: $orderer_filter
    provider_filter: $provider_filter
    recent_orders: $recent_orders
    reviewing_provider_filter: $reviewing_provider_filter
    sort_by: $sort_by
    status_filter: $status_filter
  ) {
    ...LabOrderPaginationConnection
  }
}

fragment LabOrderPaginationConnection on LabOrderPaginationConnection {
  nodes {
    ...LabOrder
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + LAB_ORDER_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("labOrders", LabOrderPaginationConnection),
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
        item="LabOrder",
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
