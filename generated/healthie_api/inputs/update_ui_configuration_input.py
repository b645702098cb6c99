# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.organization_membership_role import OrganizationMembershipRole
from ..scalars import JSON


class UpdateUiConfigurationInput(InputModel):
    role: OrganizationMembershipRole | str
    ui_configuration: JSON
