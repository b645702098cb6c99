# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class OrgLocationInput(InputModel):
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


class PrimaryOrganizationInfoInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    external_id: str | None = None
    id: ID | None = None
    id_number_type: str | None = None
    location: OrgLocationInput | None = None
    name: str | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    phone_number: str | None = None
    primary: Boolean | None = None
    tax_id: str | None = None
    tax_id_type: str | None = None
