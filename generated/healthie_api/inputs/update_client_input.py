# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day
from pydantic import Field

from ..enums.default_billing_type import DefaultBillingType
from ..enums.ethnicity_code import EthnicityCode
from ..enums.gender_identity_code import GenderIdentityCode
from ..enums.race_code import RaceCode
from ..inputs.advance_appointment_price_input import AdvanceAppointmentPriceInput
from ..inputs.appointment_type_credit_input import AppointmentTypeCreditInput
from ..inputs.client_location_input import ClientLocationInput
from ..inputs.client_policy_input import ClientPolicyInput
from ..inputs.client_source_input import ClientSourceInput
from ..inputs.diagnoses_input import DiagnosesInput
from ..inputs.notification_contact_input import NotificationContactInput
from ..inputs.referral_input import ReferralInput


class UpdateClientInput(InputModel):
    active: Boolean | None = None
    activity_level: str | None = None
    additional_phone_number: str | None = None
    additional_record_identifier: ID | None = None
    advance_appointment_prices: list[AdvanceAppointmentPriceInput | None] | None = None
    appointment_type_credits_attributes: list[AppointmentTypeCreditInput | None] | None = None
    auto_charge_enabled: Boolean | None = None
    client_source: ClientSourceInput | None = None
    current_email: str | None = None
    default_billing_type: DefaultBillingType | str | None = None
    default_dosespot_clinic_id: str | None = None
    diagnoses: list[DiagnosesInput | None] | None = None
    dietitian_id: ID | None = None
    dob: Day | None = None
    email: str | None = None
    first_name: str | None = None
    for_changing_groups: Boolean | None = None
    gender: str | None = None
    gender_identity: ID | None = None
    gender_identity_code: GenderIdentityCode | str | None = None
    height: str | None = None
    id: ID
    is_intake_item: Boolean | None = None
    last_name: str | None = None
    legal_name: str | None = None
    location: ClientLocationInput | None = None
    locations: list[ClientLocationInput | None] | None = None
    metadata: str | None = None
    notification_contacts: list[NotificationContactInput | None] | None = Field(default=None, deprecated=True)
    other_provider_ids: list[ID | None] | None = None
    password: str | None = None
    phone_number: str | None = None
    policies: list[ClientPolicyInput | None] | None = None
    preferred_language_code: str | None = None
    primary_ethnicity_code: EthnicityCode | str | None = None
    primary_race_code: RaceCode | str | None = None
    pronouns: str | None = None
    quick_notes: str | None = None
    record_identifier: ID | None = None
    referrals: list[ReferralInput | None] | None = None
    remove_card_on_file: Boolean | None = None
    requested_form_completion_id: ID | None = None
    resend_welcome: Boolean | None = None
    restricted: Boolean | None = None
    secondary_ethnicity_code: EthnicityCode | str | None = None
    secondary_race_code: RaceCode | str | None = None
    send_form_request_reminder: Boolean | None = None
    sex: str | None = None
    sexual_orientation_code: str | None = None
    sexual_orientation_other: str | None = None
    skipped_email: Boolean | None = None
    ssn: str | None = None
    timezone: str | None = None
    token: str | None = None
    user_group_id: ID | None = None
