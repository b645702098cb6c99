# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.offering_image_pagination_connection import OfferingImagePaginationConnection
from ..runtime import GraphQLOperation

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("offeringImages", OfferingImagePaginationConnection),
)
