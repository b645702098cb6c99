# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class UniqueDeviceIdentifier(BaseModel):
    assigning_authority: str | None
    device_code: str | None
    display_name: str | None
    id: ID
    scoping_entity: str | None
    udi_code: str | None


UNIQUE_DEVICE_IDENTIFIER_FRAGMENT = """
fragment UniqueDeviceIdentifier on UniqueDeviceIdentifier {
 assigning_authority
 device_code
 display_name
 id
 scoping_entity
 udi_code
}
"""
