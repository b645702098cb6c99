# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_organization_cpt_code_payload import DeleteOrganizationCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOrganizationCptCodePayload] = GraphQLOperation(
    name="deleteOrganizationCptCode",
    kind="mutation",
    root_field="deleteOrganizationCptCode",
    python_path="healthie.mutations.delete_organization_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationCptCodeInput"},
    document="""
mutation deleteOrganizationCptCode($input: deleteOrganizationCptCodeInput) {
  deleteOrganizationCptCode(input: $input) {
    ...DeleteOrganizationCptCodePayload
  }
}

fragment DeleteOrganizationCptCodePayload on deleteOrganizationCptCodePayload {
  messages {
    ...FieldError
  }
  organization_cpt_code {
    ...OrganizationCptCodeType
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("deleteOrganizationCptCode", DeleteOrganizationCptCodePayload),
)
