# Generated.
from hero_healthie_runtime.graphql.api import ID, JSON, Boolean, Day, InputModel

from ..inputs.location_input import LocationInput


class InsurancePlanInput(InputModel):
    id: str | None = None
    metadata: JSON | None = None
    payer_name: str | None = None


class PolicyInput(InputModel):
    group_num: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_location: LocationInput | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    holder_relationship: str | None = None
    id: ID | None = None
    insurance_card_back_id: str | None = None
    insurance_card_front_id: str | None = None
    insurance_plan: InsurancePlanInput | None = None
    insurance_plan_id: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    num: str | None = None
    payer_location: LocationInput | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: str | None = None
