# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.organization_info import OrganizationInfo
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OrganizationInfo | None] = GraphQLOperation(
    name="organizationInfo",
    kind="query",
    root_field="organizationInfo",
    python_path="healthie.queries.organization_info",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query organizationInfo($id: ID) {
  organizationInfo(id: $id) {
    ...OrganizationInfo
  }
}

fragment OrganizationInfo on OrganizationInfo {
  created_at
  external_id
  id
  id_number_type
  location {
    id
  }
  name
  npi
  organization {
    id
  }
  other_id
  other_id_qual
  phone_number
  primary
  tax_id
  tax_id_type
}
""",
    decode=optional_object_of("organizationInfo", OrganizationInfo),
)
