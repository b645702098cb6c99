# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.fullscript_treatment_plan_type import FULLSCRIPT_TREATMENT_PLAN_TYPE_FRAGMENT, FullscriptTreatmentPlanType

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
"""
    + FULLSCRIPT_TREATMENT_PLAN_TYPE_FRAGMENT,
    decode=value_of("treatmentPlans", list[FullscriptTreatmentPlanType], expected="list or null"),
    pagination=Pagination("whole"),
)
