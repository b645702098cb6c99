# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, Int, Money, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class CptCode(BaseModel):
    code: str | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    fee_per_unit: Money | None
    id: ID
    is_favorite: Boolean | None
    last_fee: Money | None
    updated_at: DateTime


class CptCodePaginationConnection(BaseModel):
    nodes: list[CptCode | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CptCodePaginationConnection] = GraphQLOperation(
    name="cptCodes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "for_superbill": "Boolean",
        "is_favorited": "Boolean",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=221,
    document="""
query cptCodes($after: String, $before: String, $first: Int = 25, $for_superbill: Boolean, $is_favorited: Boolean, $keywords: String, $last: Int) {
 cptCodes(
 after: $after
 before: $before
 first: $first
 for_superbill: $for_superbill
 is_favorited: $is_favorited
 keywords: $keywords
 last: $last
 ) {
 ...CptCodePaginationConnection
 }
}

fragment CptCodePaginationConnection on CptCodePaginationConnection {
 nodes {
 ...CptCode
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment CptCode on CptCode {
 code
 created_at
 description
 display_name
 fee_per_unit
 id
 is_favorite
 last_fee
 updated_at
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cptCodes", CptCodePaginationConnection),
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
        item="CptCode",
    ),
)
