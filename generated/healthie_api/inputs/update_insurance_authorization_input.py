# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Day


class UpdateInsuranceAuthorizationInput(InputModel):
    authorization_number: str | None = None
    end_on: Day | None = None
    id: ID | None = None
    policy_id: ID | None = None
    start_on: Day | None = None
    unit_type: str | None = None
    units_authorized: str | None = None
    units_used: str | None = None
    visits_authorized: str | None = None
    visits_used: str | None = None
