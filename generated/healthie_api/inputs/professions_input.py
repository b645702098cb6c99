# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class ProfessionsInput(InputModel):
    profession: str | None = None
    profession_category: str | None = None
