# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.tag_reference import TAG_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.applied_tag import APPLIED_TAG_FRAGMENT, AppliedTag


class AppliedTagOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class AppliedTagPaginationConnection(BaseModel):
    nodes: list[AppliedTag | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppliedTagPaginationConnection] = GraphQLOperation(
    name="appliedTags",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "id": "ID",
        "last": "Int",
        "order_by": "AppliedTagOrderKeys",
        "tag_id": "ID",
        "updated_after": "ISO8601DateTime",
        "updated_before": "ISO8601DateTime",
    },
    page_size=25,
    max_page_size=110,
    document="""
query appliedTags($after: String, $before: String, $first: Int = 25, $id: ID, $last: Int, $order_by: AppliedTagOrderKeys, $tag_id: ID, $updated_after: ISO8601DateTime, $updated_before: ISO8601DateTime) {
 appliedTags(
 after: $after
 before: $before
 first: $first
 id: $id
 last: $last
 order_by: $order_by
 tag_id: $tag_id
 updated_after: $updated_after
 updated_before: $updated_before
 ) {
 ...AppliedTagPaginationConnection
 }
}

fragment AppliedTagPaginationConnection on AppliedTagPaginationConnection {
 nodes {
 ...AppliedTag
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + APPLIED_TAG_FRAGMENT
    + TAG_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appliedTags", AppliedTagPaginationConnection),
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
        item="AppliedTag",
    ),
)
