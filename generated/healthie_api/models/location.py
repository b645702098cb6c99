# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..models.place_of_service import PlaceOfService
from ..models.user_reference import UserReference


class Location(BaseModel):
    city: str | None
    country: str | None
    id: ID
    line1: str | None
    line2: str | None
    name: str | None
    npi: str | None
    other_id: str | None
    other_id_qual: str | None
    place_of_service: PlaceOfService | None
    place_of_service_id: str | None
    state: str | None
    to_oneline: str | None
    user: UserReference | None
    user_id: str | None
    zip: str | None


LOCATION_FRAGMENT = """
fragment Location on Location {
 city
 country
 id
 line1
 line2
 name
 npi
 other_id
 other_id_qual
 place_of_service {
 ...PlaceOfService
 }
 place_of_service_id
 state
 to_oneline
 user {
 ...UserReference
 }
 user_id
 zip
}
"""
