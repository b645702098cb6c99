# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


class CarePlanConnection(BaseModel):
    care_plan_id: ID | None
    connectable_id: ID | None
    connectable_type: str | None
    id: ID


CARE_PLAN_CONNECTION_FRAGMENT = """
fragment CarePlanConnection on CarePlanConnection {
  care_plan_id
  connectable_id
  connectable_type
  id
}
"""
