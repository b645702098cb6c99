# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class SpecialtiesInput(InputModel):
    specialty: str | None = None
    specialty_category: str | None = None
