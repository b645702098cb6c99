# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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
