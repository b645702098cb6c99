# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import DateTime, Int
from hero_healthie_runtime.lists import Pagination


class FullscriptTreatmentPlanType(BaseModel):
    activation_date: DateTime | None
    id: str
    ordered_count: Int | None
    personal_message: str | None
    practitioner_name: str | None
    recommendations: list[Reference] | None


OPERATION: GraphQLOperation[list[FullscriptTreatmentPlanType] | None] = GraphQLOperation(
    name="treatmentPlans",
    kind="query",
    root_field="treatmentPlans",
    python_path="healthie.queries.treatment_plans",
    safety="read",
    confidence="full",
    arguments={"user_id": "ID"},
    document="""
query treatmentPlans($user_id: ID) {
  treatmentPlans(user_id: $user_id) {
    ...FullscriptTreatmentPlanType
  }
}

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
""",
    decode=value_of("treatmentPlans", list[FullscriptTreatmentPlanType], expected="list or null"),
    pagination=Pagination("whole"),
)
