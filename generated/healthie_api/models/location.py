# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


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
    place_of_service: Reference | None
    place_of_service_id: str | None
    state: str | None
    to_oneline: str | None
    user: Reference | None
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
    id
  }
  place_of_service_id
  state
  to_oneline
  user {
    id
  }
  user_id
  zip
}
"""
