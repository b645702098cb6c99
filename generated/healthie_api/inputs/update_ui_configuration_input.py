# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import JSON

from ..enums.organization_membership_role import OrganizationMembershipRole


class UpdateUiConfigurationInput(InputModel):
    role: OrganizationMembershipRole | str
    ui_configuration: JSON
