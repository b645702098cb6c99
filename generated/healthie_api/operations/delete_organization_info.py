# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT, OrganizationInfo


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
    root_field="deleteOrganizationInfo",
    python_path="healthie.mutations.delete_organization_info",
    safety="idempotent_write",
    confidence="full",
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
    + ORGANIZATION_INFO_FRAGMENT,
    decode=object_of("deleteOrganizationInfo", DeleteOrganizationInfoPayload),
)
