# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


class InsuranceAuthorizationType(BaseModel):
    authorization_number: str | None
    end_on: str | None
    id: ID
    start_on: str | None
    unit_type: str | None
    units_authorized: str | None
    units_left: str | None
    units_limit_per_visit: str | None
    units_used: str | None
    updated_at: DateTime | None
    user_id: ID | None
    visits_authorized: str | None
    visits_left: str | None
    visits_used: str | None
