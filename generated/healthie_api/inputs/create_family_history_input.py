# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None
