# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.icd_code import ICD_CODE_FRAGMENT, IcdCode


class IcdCodeOrderKeys(OpenEnum):
    CODE_ASC = "CODE_ASC"
    CODE_DESC = "CODE_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    FAVORITES_ASC = "FAVORITES_ASC"
    FAVORITES_DESC = "FAVORITES_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class IcdCodePaginationConnection(BaseModel):
    nodes: list[IcdCode | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[IcdCodePaginationConnection] = GraphQLOperation(
    name="icdCodes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "is_billable": "Boolean",
        "is_favorited": "Boolean",
        "keywords": "String",
        "last": "Int",
        "only_valid": "Boolean",
        "order_by": "IcdCodeOrderKeys",
    },
    page_size=25,
    max_page_size=249,
    document="""
query icdCodes($after: String, $before: String, $first: Int = 25, $is_billable: Boolean, $is_favorited: Boolean, $keywords: String, $last: Int, $only_valid: Boolean, $order_by: IcdCodeOrderKeys) {
 icdCodes(
 after: $after
 before: $before
 first: $first
 is_billable: $is_billable
 is_favorited: $is_favorited
 keywords: $keywords
 last: $last
 only_valid: $only_valid
 order_by: $order_by
 ) {
 ...IcdCodePaginationConnection
 }
}

fragment IcdCodePaginationConnection on IcdCodePaginationConnection {
 nodes {
 ...IcdCode
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ICD_CODE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("icdCodes", IcdCodePaginationConnection),
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
        item="IcdCode",
    ),
    facts=(
        Fact(
            argument="only_valid",
            kind="ignored",
            text="does nothing at the vendor as `False`",
            check="warn",
            value=False,
        ),
    ),
)
