# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.fax_location_input import FaxLocationInput


class FaxDietitianInput(InputModel):
    id: ID | None = None
    location: FaxLocationInput | None = None
    phone_number: str | None = None
    qualifications: str | None = None
