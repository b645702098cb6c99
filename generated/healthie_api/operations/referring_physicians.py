# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.referring_physician_pagination_connection import ReferringPhysicianPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ReferringPhysicianPaginationConnection] = GraphQLOperation(
    name="referringPhysicians",
    kind="query",
    root_field="referringPhysicians",
    python_path="healthie.queries.referring_physicians",
    safety="read",
    confidence="full",
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
    max_page_size=76,
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

fragment ReferringPhysician on ReferringPhysician {
  accepts_insurance
  business_name
  created_at
  email
  fax_number
  first_name
  full_name
  id
  last_name
  location {
    id
  }
  location_id
  metadata
  notes
  npi
  other_id
  other_id_qualifier
  phone_number
  provider {
    id
  }
  referrals {
    id
  }
  referrals_count
  speciality
  updated_at
  website
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("referringPhysicians", ReferringPhysicianPaginationConnection),
)
