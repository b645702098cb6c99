# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
