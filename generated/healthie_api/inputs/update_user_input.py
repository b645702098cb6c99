# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day, Int
from hero_healthie_runtime.uploads import Upload
from pydantic import Field

from ..enums.default_billing_type import DefaultBillingType
from ..enums.ethnicity_code import EthnicityCode
from ..enums.gender_identity_code import GenderIdentityCode
from ..enums.race_code import RaceCode
from ..inputs.client_location_input import ClientLocationInput
from ..inputs.user_policy_input import UserPolicyInput


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
