# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_organization_info_payload import DeleteOrganizationInfoPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOrganizationInfoPayload] = GraphQLOperation(
    name="deleteOrganizationInfo",
    kind="mutation",
    root_field="deleteOrganizationInfo",
    python_path="healthie.mutations.delete_organization_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationInfoInput"},
    document="""
mutation deleteOrganizationInfo($input: deleteOrganizationInfoInput) {
  deleteOrganizationInfo(input: $input) {
    ...DeleteOrganizationInfoPayload
  }
}

fragment DeleteOrganizationInfoPayload on deleteOrganizationInfoPayload {
  messages {
    ...FieldError
  }
  organizationInfo {
    ...OrganizationInfo
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("deleteOrganizationInfo", DeleteOrganizationInfoPayload),
)
