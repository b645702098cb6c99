# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel


class SpecialtiesInput(InputModel):
    specialty: str | None = None
    specialty_category: str | None = None
