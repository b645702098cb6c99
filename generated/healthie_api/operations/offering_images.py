# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class OfferingImage(BaseModel):
    created_at: DateTime
    id: ID
    image_content_type: str | None
    image_file_name: str | None
    image_file_size: str | None
    image_updated_at: DateTime | None
    image_url: str | None
    name: str | None
    updated_at: DateTime


class OfferingImagePaginationConnection(BaseModel):
    nodes: list[OfferingImage | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingImagePaginationConnection] = GraphQLOperation(
    name="offeringImages",
    kind="query",
    root_field="offeringImages",
    python_path="healthie.queries.offering_images",
    safety="read",
    confidence="full",
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

fragment OfferingImage on OfferingImage {
  created_at
  id
  image_content_type
  image_file_name
  image_file_size
  image_updated_at
  image_url
  name
  updated_at
}
"""
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
