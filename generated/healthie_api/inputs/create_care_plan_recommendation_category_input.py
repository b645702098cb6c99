# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import Boolean


class CreateCarePlanRecommendationCategoryInput(InputModel):
    is_active: Boolean | None = None
    name: str
