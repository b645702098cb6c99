# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field


class UpdateRecommendationInput(InputModel):
    care_plan_recommendation_category_id: ID | None = None
    id: ID | None = None
    recommendation_body: str | None = None
    recommendation_type: str | None = Field(default=None, deprecated=True)
