# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import DateTime, Int


class FullscriptTreatmentPlanType(BaseModel):
    activation_date: DateTime | None
    id: str
    ordered_count: Int | None
    personal_message: str | None
    practitioner_name: str | None
    recommendations: list[Reference] | None


FULLSCRIPT_TREATMENT_PLAN_TYPE_FRAGMENT = """
fragment FullscriptTreatmentPlanType on FullscriptTreatmentPlanType {
  activation_date
  id
  ordered_count
  personal_message
  practitioner_name
  recommendations {
    id
  }
}
"""
