# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class LocationReference(BaseModel):
    id: ID
    name: str | None
    line1: str | None
    line2: str | None
    city: str | None
    state: str | None
    zip: str | None
    country: str | None
    to_oneline: str | None
    npi: str | None


LOCATION_REFERENCE_FRAGMENT = """
fragment LocationReference on Location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
}
"""
