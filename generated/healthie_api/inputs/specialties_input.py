# Generated.
from hero_healthie_runtime.graphql.api import InputModel


class SpecialtiesInput(InputModel):
    specialty: str | None = None
    specialty_category: str | None = None
