# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT, OrganizationCptCodeType


class DeleteOrganizationCptCodeInput(InputModel):
    id: ID | None = None


class DeleteOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


OPERATION: GraphQLOperation[DeleteOrganizationCptCodePayload] = GraphQLOperation(
    name="deleteOrganizationCptCode",
    kind="mutation",
    root_field="deleteOrganizationCptCode",
    python_path="healthie.mutations.delete_organization_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationCptCodeInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("deleteOrganizationCptCode", DeleteOrganizationCptCodePayload),
)
