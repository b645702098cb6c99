# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DataUrl,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    Upload,
    object_of,
)

from ..inputs.client_insurance_plan_input import ClientInsurancePlanInput
from ..inputs.client_location_input import ClientLocationInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, DefaultBillingType, EthnicityCode, GenderIdentityCode, RaceCode, User


class UserPolicyInput(InputModel):
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
    onboarding_item_id: ID | None = None
    payer_location: ClientLocationInput | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: str | None = None


class UpdateUserInput(InputModel):
    active_care_plan_id: ID | None = None
    assign_tasks_seen: Boolean | None = None
    avatar: Upload | None = None
    avatar_string: DataUrl | None = None
    blast_seen: Boolean | None = None
    card_type_label: str | None = None
    consented_to_labs: Boolean | None = None
    current_email: str | None = None
    current_password: str | None = None
    default_billing_type: DefaultBillingType | str | None = None
    default_onboarding_flow_id: ID | None = None
    dimissed_calendar_prompt: Boolean | None = Field(default=None, deprecated=True)
    dismissed_calendar_prompt: Boolean | None = None
    dismissed_charting_note_addendum_warning: Boolean | None = None
    dismissed_fullscript: Boolean | None = None
    dismissed_insurance_eligibility_warning: Boolean | None = None
    dismissed_products_tab: Boolean | None = None
    dob: Day | None = None
    email: str | None = None
    first_name: str | None = None
    gender: str | None = None
    gender_identity: ID | None = None
    gender_identity_code: GenderIdentityCode | str | None = None
    human_id: ID | None = None
    id: ID | None = None
    last_name: str | None = None
    legal_name: str | None = None
    locations: list[ClientLocationInput | None] | None = None
    name: str | None = None
    password: str | None = None
    password_confirmation: str | None = None
    phone_number: str | None = None
    policies: list[UserPolicyInput | None] | None = None
    preferred_language_code: str | None = None
    pretend_to_be: str | None = None
    primary_ethnicity_code: EthnicityCode | str | None = None
    primary_race_code: RaceCode | str | None = None
    product_update_articles: Int | None = None
    pronouns: str | None = None
    qualifications: str | None = None
    resend_welcome_to_dietitian: Boolean | None = None
    secondary_ethnicity_code: EthnicityCode | str | None = None
    secondary_race_code: RaceCode | str | None = None
    seen_onboarding_complete_page: Boolean | None = None
    seen_welcome: Boolean | None = None
    send_get_mobile_app_email: Boolean | None = None
    sex: str | None = None
    sexual_orientation_code: str | None = None
    sexual_orientation_other: str | None = None
    skipped_email: Boolean | None = None
    submit_labs_immediately: Boolean | None = None
    timezone: str | None = None
    token: str | None = None
    uniq_push_id: ID | None = None


class UpdateUserPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateUserPayload] = GraphQLOperation(
    name="updateUser",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateUserInput!"},
    document="""
mutation updateUser($input: updateUserInput) {
 updateUser(input: $input) {
 ...UpdateUserPayload
 }
}

fragment UpdateUserPayload on updateUserPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateUser", UpdateUserPayload),
    facts=(Fact(argument="input.dimissed_calendar_prompt", kind="replaced", text="is deprecated", check="deprecated"),),
)
