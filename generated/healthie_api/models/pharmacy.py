# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Float


class Pharmacy(BaseModel):
    city: str | None
    fax_number: str | None
    id: ID
    latitude: Float | None
    line1: str | None
    line2: str | None
    longitude: Float | None
    name: str | None
    ncpdpid: ID | None
    phone_number: str | None
    service_level: list[str] | None
    specialties: list[str] | None
    state: str | None
    zip: str | None


PHARMACY_FRAGMENT = """
fragment Pharmacy on Pharmacy {
 city
 fax_number
 id
 latitude
 line1
 line2
 longitude
 name
 ncpdpid
 phone_number
 service_level
 specialties
 state
 zip
}
"""
