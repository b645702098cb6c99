# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID


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
