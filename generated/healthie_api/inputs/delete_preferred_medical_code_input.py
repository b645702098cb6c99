# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DeletePreferredMedicalCodeInput(InputModel):
    code_ids: list[ID | None] | None = None
    code_type: str | None = None
