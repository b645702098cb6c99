# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class ReferringPhysicianOrderKeys(OpenEnum):
    BUSINESS_NAME_ASC = "BUSINESS_NAME_ASC"
    BUSINESS_NAME_DESC = "BUSINESS_NAME_DESC"
    CITY_ASC = "CITY_ASC"
    CITY_DESC = "CITY_DESC"
    CLIENTS_REFERRED_ASC = "CLIENTS_REFERRED_ASC"
    CLIENTS_REFERRED_DESC = "CLIENTS_REFERRED_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    SPECIALITY_ASC = "SPECIALITY_ASC"
    SPECIALITY_DESC = "SPECIALITY_DESC"


class ReferringPhysicianPaginationConnection(BaseModel):
    nodes: list[ReferringPhysician | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ReferringPhysicianPaginationConnection] = GraphQLOperation(
    name="referringPhysicians",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "has_fax_number": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "ReferringPhysicianOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=29,
    document="""
query referringPhysicians($after: String, $before: String, $first: Int = 25, $has_fax_number: Boolean, $keywords: String, $last: Int, $order_by: ReferringPhysicianOrderKeys, $sort_by: String) {
 referringPhysicians(
 after: $after
 before: $before
 first: $first
 has_fax_number: $has_fax_number
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...ReferringPhysicianPaginationConnection
 }
}

fragment ReferringPhysicianPaginationConnection on ReferringPhysicianPaginationConnection {
 nodes {
 ...ReferringPhysician
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + REFERRING_PHYSICIAN_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("referringPhysicians", ReferringPhysicianPaginationConnection),
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
        item="ReferringPhysician",
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
