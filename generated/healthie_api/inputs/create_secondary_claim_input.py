# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Day


class CreateSecondaryClaimInput(InputModel):
    additional_claim_information: str | None = None
    group_number: str | None = None
    holder_dob: Day | None = None
    holder_relationship: str | None = None
    insurance_plan_id: ID
    member_number: str | None = None
    primary_claim_id: ID
    prior_authorization_number: str | None = None
