# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.organization import Organization
    from ..models.organization_info import OrganizationInfo
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Organization,
        OrganizationInfo,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..models.organization:Organization",
        "..models.organization_info:OrganizationInfo",
    )


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
    safety="idempotent_write",
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
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT,
    decode=object_of("updateOrganization", UpdateOrganizationPayload),
)
