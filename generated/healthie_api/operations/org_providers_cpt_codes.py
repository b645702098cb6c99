# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.provider_cpt_code_type_pagination_connection import ProviderCptCodeTypePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ProviderCptCodeTypePaginationConnection] = GraphQLOperation(
    name="orgProvidersCptCodes",
    kind="query",
    root_field="orgProvidersCptCodes",
    python_path="healthie.queries.org_providers_cpt_codes",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "org_id": "ID"},
    page_size=25,
    max_page_size=498,
    document="""
query orgProvidersCptCodes($after: String, $before: String, $first: Int = 25, $last: Int, $org_id: ID) {
  orgProvidersCptCodes(
    after: $after
    before: $before
    first: $first
    last: $last
    org_id: $org_id
  ) {
    ...ProviderCptCodeTypePaginationConnection
  }
}

fragment ProviderCptCodeTypePaginationConnection on ProviderCptCodeTypePaginationConnection {
  nodes {
    ...ProviderCptCodeType
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ProviderCptCodeType on ProviderCptCodeType {
  cpt_code_id
  id
  price_per_unit
  provider_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("orgProvidersCptCodes", ProviderCptCodeTypePaginationConnection),
)
