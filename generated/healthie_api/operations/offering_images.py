# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.offering_image import OFFERING_IMAGE_FRAGMENT, OfferingImage
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class OfferingImagePaginationConnection(BaseModel):
    nodes: list[OfferingImage | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingImagePaginationConnection] = GraphQLOperation(
    name="offeringImages",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=221,
    document="""
query offeringImages($after: String, $before: String, $first: Int = 25, $last: Int) {
 offeringImages(after: $after, before: $before, first: $first, last: $last) {
 ...OfferingImagePaginationConnection
 }
}

fragment OfferingImagePaginationConnection on OfferingImagePaginationConnection {
 nodes {
 ...OfferingImage
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + OFFERING_IMAGE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offeringImages", OfferingImagePaginationConnection),
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
        item="OfferingImage",
    ),
)
