# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.client_location_input import ClientLocationInput


class ReferringPhysicianInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    email: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    legalname: str | None = None
    location: ClientLocationInput | None = None
    npi: str | None = None
    phone_number: str | None = None
