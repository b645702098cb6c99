# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput


class UpdateOrganizationInput(InputModel):
    id: ID | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None
