# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class OrganizationConfigurationType(BaseModel):
    id: ID
    internal_care_alerts_enabled: Boolean | None
    internal_care_alerts_require_acknowledgement: Boolean | None


ORGANIZATION_CONFIGURATION_TYPE_FRAGMENT = """
fragment OrganizationConfigurationType on OrganizationConfigurationType {
 id
 internal_care_alerts_enabled
 internal_care_alerts_require_acknowledgement
}
"""
