# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)

from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT, LocationReference


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


OPERATION: GraphQLOperation[OrganizationInfo | None] = GraphQLOperation(
    name="organizationInfo",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query organizationInfo($id: ID) {
 organizationInfo(id: $id) {
 ...OrganizationInfo
 }
}
"""
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT,
    decode=optional_object_of("organizationInfo", OrganizationInfo),
)
