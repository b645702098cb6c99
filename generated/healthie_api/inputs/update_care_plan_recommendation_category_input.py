# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateCarePlanRecommendationCategoryInput(InputModel):
    id: ID
    is_active: Boolean | None = None
    name: str | None = None
