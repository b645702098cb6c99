# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateFullscriptPractitionerInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    practitioner_type_id: ID | None = None
