# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.fax_location_input import FaxLocationInput
from ..scalars import ID


class FaxDietitianInput(InputModel):
    id: ID | None = None
    location: FaxLocationInput | None = None
    phone_number: str | None = None
    qualifications: str | None = None
