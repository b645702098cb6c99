# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.offering import OFFERING_FRAGMENT, Offering
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class OfferingOrderKeys(OpenEnum):
    BEST_SELLER = "BEST_SELLER"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    SET_ORDER = "SET_ORDER"


class OfferingPaginationConnection(BaseModel):
    nodes: list[Offering | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingPaginationConnection] = GraphQLOperation(
    name="offerings",
    kind="query",
    root_field="offerings",
    python_path="healthie.queries.offerings",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_visibility": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "ID",
        "offering_ids": "[ID]",
        "offering_user_group_id": "ID",
        "only_client_visible": "Boolean",
        "order_by": "OfferingOrderKeys",
        "provider_id": "ID",
        "show_only_visible": "Boolean",
        "status": "String",
    },
    page_size=25,
    max_page_size=29,
    document="""
query offerings($after: String, $before: String, $client_visibility: String, $first: Int = 25, $keywords: String, $last: Int, $offering_id: ID, $offering_ids: [ID], $offering_user_group_id: ID, $only_client_visible: Boolean, $order_by: OfferingOrderKeys, $provider_id: ID, $show_only_visible: Boolean, $status: String) {
  offerings(
    after: $after
    before: $before
    client_visibility: $client_visibility
    first: $first
    keywords: $keywords
    last: $last
    offering_id: $offering_id
    offering_ids: $offering_ids
    offering_user_group_id: $offering_user_group_id
    only_client_visible: $only_client_visible
    order_by: $order_by
    provider_id: $provider_id
    show_only_visible: $show_only_visible
    status: $status
  ) {
    ...OfferingPaginationConnection
  }
}

fragment OfferingPaginationConnection on OfferingPaginationConnection {
  nodes {
    ...Offering
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + OFFERING_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offerings", OfferingPaginationConnection),
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
        item="Offering",
    ),
)
