# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.fax_location_input import FaxLocationInput
from ..scalars import ID


class FaxDietitianInput(InputModel):
    id: ID | None = None
    location: FaxLocationInput | None = None
    phone_number: str | None = None
    qualifications: str | None = None
