# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Day, Int
from hero_healthie_runtime.uploads import Upload
from pydantic import Field

from ..inputs.client_insurance_plan_input import ClientInsurancePlanInput
from ..inputs.client_location_input import ClientLocationInput


class ClientPolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    coinsurance_value: Int | None = None
    copay_value: Int | None = None
    group_num: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_location: ClientLocationInput | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    holder_relationship: str | None = None
    id: ID | None = None
    insurance_billing_method: str | None = None
    insurance_card_back: Upload | None = None
    insurance_card_back_id: str | None = None
    insurance_card_front: Upload | None = None
    insurance_card_front_id: str | None = None
    insurance_plan: ClientInsurancePlanInput | None = None
    insurance_plan_id: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    num: str | None = None
    payer_location: ClientLocationInput | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: str | None = None
