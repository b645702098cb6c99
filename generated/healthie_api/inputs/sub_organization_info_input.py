# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.organization_settings_input import OrganizationSettingsInput


class SubOrganizationInfoInput(InputModel):
    copy_appointment_settings: Boolean | None = None
    copy_onboarding_flows: Boolean | None = None
    copy_packages: Boolean | None = None
    copy_programs: Boolean | None = None
    id: ID | None = None
    inherit_appointment_types: Boolean | None = None
    inherit_custom_module_forms: Boolean | None = None
    inherit_stripe_account: Boolean | None = None
    name: str | None = Field(default=None, deprecated=True)
    organization_settings: OrganizationSettingsInput | None = None
