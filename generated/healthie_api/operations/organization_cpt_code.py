# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.organization_cpt_code_type import OrganizationCptCodeType
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OrganizationCptCodeType | None] = GraphQLOperation(
    name="organizationCptCode",
    kind="query",
    root_field="organizationCptCode",
    python_path="healthie.queries.organization_cpt_code",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query organizationCptCode($id: ID) {
  organizationCptCode(id: $id) {
    ...OrganizationCptCodeType
  }
}

fragment OrganizationCptCodeType on OrganizationCptCodeType {
  cpt_code_id
  created_at
  id
  organization_cpt_code_insurance_fees {
    id
  }
  organization_cpt_code_insurance_fees_count
  organization_id
  price_per_unit
  updated_at
}
""",
    decode=optional_object_of("organizationCptCode", OrganizationCptCodeType),
)
