# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT, OrganizationInfo


class UpdateOrganizationInput(InputModel):
    id: ID | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None


class UpdateOrganizationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    updated_organization_info: OrganizationInfo | None


OPERATION: GraphQLOperation[UpdateOrganizationPayload] = GraphQLOperation(
    name="updateOrganization",
    kind="mutation",
    root_field="updateOrganization",
    python_path="healthie.mutations.update_organization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationInput!"},
    document="""
mutation updateOrganization($input: updateOrganizationInput) {
  updateOrganization(input: $input) {
    ...UpdateOrganizationPayload
  }
}

fragment UpdateOrganizationPayload on updateOrganizationPayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
  updated_organization_info {
    ...OrganizationInfo
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT,
    decode=object_of("updateOrganization", UpdateOrganizationPayload),
)
