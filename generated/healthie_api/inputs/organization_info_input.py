# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel

from ..inputs.location_input import LocationInput


class OrganizationInfoInput(InputModel):
    id: ID | None = None
    location: LocationInput | None = None
    name: str | None = None
    npi: str | None = None
    organization_id: ID | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    phone_number: str | None = None
    tax_id: str | None = None
    tax_id_type: str | None = None
