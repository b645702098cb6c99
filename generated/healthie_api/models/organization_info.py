# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, NamedReference

from ..models.location_reference import LocationReference


class OrganizationInfo(BaseModel):
    created_at: DateTime
    external_id: str | None
    id: ID
    id_number_type: str | None
    location: LocationReference | None
    name: str | None
    npi: str | None
    organization: NamedReference | None
    other_id: str | None
    other_id_qual: str | None
    phone_number: str | None
    primary: Boolean | None
    tax_id: str | None
    tax_id_type: str | None


ORGANIZATION_INFO_FRAGMENT = """
fragment OrganizationInfo on OrganizationInfo {
 created_at
 external_id
 id
 id_number_type
 location {
 ...LocationReference
 }
 name
 npi
 organization {
 id
 name
 }
 other_id
 other_id_qual
 phone_number
 primary
 tax_id
 tax_id_type
}
"""
