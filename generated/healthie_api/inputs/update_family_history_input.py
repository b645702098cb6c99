# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None
