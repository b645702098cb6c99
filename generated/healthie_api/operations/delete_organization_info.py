# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..operations.organization_info import ORGANIZATION_INFO_FRAGMENT, OrganizationInfo


class DeleteOrganizationInfoInput(InputModel):
    id: ID | None = None


class DeleteOrganizationInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_info: OrganizationInfo | None = Field(
        validation_alias="organizationInfo", serialization_alias="organizationInfo"
    )


OPERATION: GraphQLOperation[DeleteOrganizationInfoPayload] = GraphQLOperation(
    name="deleteOrganizationInfo",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOrganizationInfoInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT,
    decode=object_of("deleteOrganizationInfo", DeleteOrganizationInfoPayload),
)
