# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, DateTime, GraphQLOperation, Int, value_of
from hero_healthie_runtime.lists import Pagination


class FullscriptTreatmentPlanType(BaseModel):
    activation_date: DateTime | None
    id: str
    ordered_count: Int | None
    personal_message: str | None
    practitioner_name: str | None


OPERATION: GraphQLOperation[list[FullscriptTreatmentPlanType] | None] = GraphQLOperation(
    name="treatmentPlans",
    kind="query",
    safety="read",
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
}
""",
    decode=value_of("treatmentPlans", list[FullscriptTreatmentPlanType], expected="list or null"),
    pagination=Pagination("whole"),
)
