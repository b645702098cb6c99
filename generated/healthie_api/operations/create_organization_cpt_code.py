# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_organization_cpt_code_payload import CreateOrganizationCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOrganizationCptCodePayload] = GraphQLOperation(
    name="createOrganizationCptCode",
    kind="mutation",
    root_field="createOrganizationCptCode",
    python_path="healthie.mutations.create_organization_cpt_code",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationCptCodeInput"},
    document="""
mutation createOrganizationCptCode($input: createOrganizationCptCodeInput) {
  createOrganizationCptCode(input: $input) {
    ...CreateOrganizationCptCodePayload
  }
}

fragment CreateOrganizationCptCodePayload on createOrganizationCptCodePayload {
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
    decode=object_of("createOrganizationCptCode", CreateOrganizationCptCodePayload),
)
