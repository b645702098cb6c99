# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class HealthAssessment(BaseModel):
    created_at: DateTime
    gender: str | None
    height: str | None
    id: ID
    is_diabetic: Boolean | None
    race: str | None
    title: str | None


HEALTH_ASSESSMENT_FRAGMENT = """
fragment HealthAssessment on HealthAssessment {
  created_at
  gender
  height
  id
  is_diabetic
  race
  title
}
"""
