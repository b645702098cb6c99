# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean

from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput
from ..inputs.sub_organization_info_input import SubOrganizationInfoInput


class CreateOrganizationInput(InputModel):
    create_as_suborganization: Boolean | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None
    password: str | None = None
    send_invite_email: Boolean | None = None
    sub_org_settings: SubOrganizationInfoInput | None = None
