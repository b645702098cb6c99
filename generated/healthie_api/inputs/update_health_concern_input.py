# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateHealthConcernInput(InputModel):
    code: str | None = None
    description: str | None = None
    display_name: str | None = None
    effective_time: str | None = None
    id: ID | None = None
