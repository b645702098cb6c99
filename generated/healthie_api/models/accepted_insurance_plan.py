# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Reference


class AcceptedInsurancePlan(BaseModel):
    id: ID
    insurance_plan: Reference | None


ACCEPTED_INSURANCE_PLAN_FRAGMENT = """
fragment AcceptedInsurancePlan on AcceptedInsurancePlan {
 id
 insurance_plan {
 id
 }
}
"""
