# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.organization_membership_role import OrganizationMembershipRole
from ..scalars import JSON


class UpdateUiConfigurationInput(InputModel):
    role: OrganizationMembershipRole | str
    ui_configuration: JSON
