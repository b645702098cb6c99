# Generated.
from hero_healthie_runtime.graphql.api import InputModel


class ProfessionsInput(InputModel):
    profession: str | None = None
    profession_category: str | None = None
