# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class PhysicianLocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    place_of_service_id: str | None = None
    state: str | None = None
    user_id: str | None = None
    zip: str | None = None
