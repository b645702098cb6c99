# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class ClientLocationInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    state: str | None = None
    zip: str | None = None
