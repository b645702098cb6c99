# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.org_location_input import OrgLocationInput


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
