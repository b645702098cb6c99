# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    MoneyText,
    NamedReference,
    OptionalReference,
    Reference,
    optional_object_of,
)

from ..enums.claim_destination_integration import ClaimDestinationIntegration
from ..enums.eligibility_check_service import EligibilityCheckService

if TYPE_CHECKING:
    from ..models.allergy_sensitivity import AllergySensitivity
    from ..models.apple_health import AppleHealth
    from ..models.appointment_reference import AppointmentReference
    from ..models.appointment_type_reference import AppointmentTypeReference
    from ..models.billing_item_reference import BillingItemReference
    from ..models.brand_reference import BrandReference
    from ..models.call_reference import CallReference
    from ..models.dexcom_connection import DexcomConnection
    from ..models.diagnosis import Diagnosis
    from ..models.external_calendar import ExternalCalendar
    from ..models.family_history_condition import FamilyHistoryCondition
    from ..models.fitbit import Fitbit
    from ..models.google_fit import GoogleFit
    from ..models.immunization import Immunization
    from ..models.implantable_device_user import ImplantableDeviceUser
    from ..models.location_reference import LocationReference
    from ..models.notification_contact import NotificationContact
    from ..models.offering_coupon_reference import OfferingCouponReference
    from ..models.offering_reference import OfferingReference
    from ..models.onboarding_flow_reference import OnboardingFlowReference
    from ..models.place_of_service import PlaceOfService
    from ..models.policy_reference import PolicyReference
    from ..models.recurring_payment_reference import RecurringPaymentReference
    from ..models.referring_physician_reference import ReferringPhysicianReference
    from ..models.shapa_connection import ShapaConnection
    from ..models.state_license import StateLicense
    from ..models.tag_reference import TagReference
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_parts import (
        AppointmentTypeCredit,
        ClientSource,
        CourseMembershipReference,
        NotificationSettingReference,
        OrganizationMembershipReference,
        Problem,
        Profession,
        ProviderAppointmentLocation,
        ProviderBio,
        Specialty,
        StripeCustomerDetailReference,
    )
    from ..models.user_reference import UserReference
    from ..models.withings_connection import WithingsConnection
    from ..operations.appointment_location import AppointmentLocation
    from ..operations.insurance_authorization import InsuranceAuthorizationType
    from ..operations.meal_plan_options import MealPlan
    from ..operations.onboarding_item import OnboardingItem
    from ..operations.other_id_number import OtherIdNumber
    from ..operations.pharmacy import Pharmacy
    from ..operations.referral import Referral
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AllergySensitivity,
        AppleHealth,
        AppointmentLocation,
        AppointmentReference,
        AppointmentTypeCredit,
        AppointmentTypeReference,
        BillingItemReference,
        BrandReference,
        CallReference,
        ClientSource,
        CourseMembershipReference,
        DexcomConnection,
        Diagnosis,
        ExternalCalendar,
        FamilyHistoryCondition,
        Fitbit,
        GoogleFit,
        Immunization,
        ImplantableDeviceUser,
        InsuranceAuthorizationType,
        LocationReference,
        MealPlan,
        NotificationContact,
        NotificationSettingReference,
        OfferingCouponReference,
        OfferingReference,
        OnboardingFlowReference,
        OnboardingItem,
        OrganizationMembershipReference,
        OtherIdNumber,
        Pharmacy,
        PlaceOfService,
        PolicyReference,
        Problem,
        Profession,
        ProviderAppointmentLocation,
        ProviderBio,
        RecurringPaymentReference,
        Referral,
        ReferringPhysicianReference,
        ShapaConnection,
        Specialty,
        StateLicense,
        StripeCustomerDetailReference,
        TagReference,
        UserGroupReference,
        UserReference,
        WithingsConnection,
    ) = later(
        __package__,
        "..models.allergy_sensitivity:AllergySensitivity",
        "..models.apple_health:AppleHealth",
        "..operations.appointment_location:AppointmentLocation",
        "..models.appointment_reference:AppointmentReference",
        "..models.user_parts:AppointmentTypeCredit",
        "..models.appointment_type_reference:AppointmentTypeReference",
        "..models.billing_item_reference:BillingItemReference",
        "..models.brand_reference:BrandReference",
        "..models.call_reference:CallReference",
        "..models.user_parts:ClientSource",
        "..models.user_parts:CourseMembershipReference",
        "..models.dexcom_connection:DexcomConnection",
        "..models.diagnosis:Diagnosis",
        "..models.external_calendar:ExternalCalendar",
        "..models.family_history_condition:FamilyHistoryCondition",
        "..models.fitbit:Fitbit",
        "..models.google_fit:GoogleFit",
        "..models.immunization:Immunization",
        "..models.implantable_device_user:ImplantableDeviceUser",
        "..operations.insurance_authorization:InsuranceAuthorizationType",
        "..models.location_reference:LocationReference",
        "..operations.meal_plan_options:MealPlan",
        "..models.notification_contact:NotificationContact",
        "..models.user_parts:NotificationSettingReference",
        "..models.offering_coupon_reference:OfferingCouponReference",
        "..models.offering_reference:OfferingReference",
        "..models.onboarding_flow_reference:OnboardingFlowReference",
        "..operations.onboarding_item:OnboardingItem",
        "..models.user_parts:OrganizationMembershipReference",
        "..operations.other_id_number:OtherIdNumber",
        "..operations.pharmacy:Pharmacy",
        "..models.place_of_service:PlaceOfService",
        "..models.policy_reference:PolicyReference",
        "..models.user_parts:Problem",
        "..models.user_parts:Profession",
        "..models.user_parts:ProviderAppointmentLocation",
        "..models.user_parts:ProviderBio",
        "..models.recurring_payment_reference:RecurringPaymentReference",
        "..operations.referral:Referral",
        "..models.referring_physician_reference:ReferringPhysicianReference",
        "..models.shapa_connection:ShapaConnection",
        "..models.user_parts:Specialty",
        "..models.state_license:StateLicense",
        "..models.user_parts:StripeCustomerDetailReference",
        "..models.tag_reference:TagReference",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
        "..models.withings_connection:WithingsConnection",
    )


class DefaultBillingType(OpenEnum):
    INSURANCE_PAY = "INSURANCE_PAY"
    SELF_PAY = "SELF_PAY"


class EthnicityCode(OpenEnum):
    ASKU = "ASKU"
    HISPANIC_OR_LATINO = "HISPANIC_OR_LATINO"
    NOT_HISPANIC_OR_LATINO = "NOT_HISPANIC_OR_LATINO"


class GenderIdentityCode(OpenEnum):
    CHOOSE_NOT_TO_DISCLOSE = "CHOOSE_NOT_TO_DISCLOSE"
    FEMALE = "FEMALE"
    FEMALE_TO_MALE = "FEMALE_TO_MALE"
    GENDERQUEER = "GENDERQUEER"
    MALE = "MALE"
    MALE_TO_FEMALE = "MALE_TO_FEMALE"
    OTHER = "OTHER"


class RaceCode(OpenEnum):
    AMERICAN_INDIAN_OR_ALASKA_NATIVE = "AMERICAN_INDIAN_OR_ALASKA_NATIVE"
    ASIAN = "ASIAN"
    ASKU = "ASKU"
    BLACK_OR_AFRICAN_AMERICAN = "BLACK_OR_AFRICAN_AMERICAN"
    NATIVE_HAWAIIAN_OR_OTHER_PACIFIC_ISLANDER = "NATIVE_HAWAIIAN_OR_OTHER_PACIFIC_ISLANDER"
    OTHER_RACE = "OTHER_RACE"
    WHITE = "WHITE"


class User(BaseModel):
    accessed_account: Boolean | None
    active: Boolean
    active_care_plan: NamedReference | None
    active_group_care_plan: NamedReference | None
    active_tags: list[TagReference] | None
    additional_phone_number: str | None
    additional_record_identifier: str | None
    age: Int | None
    all_verification_fields: list[str | None] | None
    allergy_sensitivities: list[AllergySensitivity] | None
    allow_community_chat: Boolean | None
    allow_direct_chat: Boolean | None
    anticipated_number_of_providers: str | None
    any_incomplete_onboarding_steps: Boolean | None
    any_incomplete_requested_form_completions: Boolean | None
    any_shared_courses: Boolean | None
    any_shared_documents: Boolean | None
    any_shared_incomplete_courses: Boolean | None
    any_unviewed_documents: Boolean | None
    apple_health: AppleHealth | None
    appointment_locations: list[AppointmentLocation] | None
    appointment_setting: Reference | None
    appointment_type_credits: list[AppointmentTypeCredit]
    appointment_types: list[AppointmentTypeReference]
    archived_at: DateTime | None
    assign_tasks_seen: Boolean | None
    auto_charge_enabled: Boolean
    available_contact_types: str | None
    avatar_url: str | None
    bank_account_verified_status: str | None
    bank_verification_deadline: str | None
    blast_seen: Boolean | None
    bmi_percentile: str | None
    bmi_percentile_standard: str | None
    brand: BrandReference | None
    brand_alt_logo_url: str | None
    brand_logo_url: str | None
    brand_name: str | None
    branded_name: str | None
    calendar_text: str | None
    calendar_timezone: str | None
    call_references: list[CallReference] | None
    can_access_zus: Boolean | None
    can_add_clients: Boolean | None
    can_add_members: Boolean | None
    can_archive_clients: Boolean | None
    can_charge_clients: Boolean | None
    can_check_eligibility: Boolean | None
    can_delete_charting_notes: Boolean | None
    can_delete_faxes: Boolean | None
    can_edit_appointment_types: Boolean | None
    can_edit_brand: Boolean | None
    can_edit_credit: Boolean | None
    can_edit_docs: Boolean | None
    can_edit_forms: Boolean | None
    can_edit_members: Boolean | None
    can_edit_org_calendar: Boolean | None
    can_edit_packages: Boolean | None
    can_edit_products: Boolean | None
    can_edit_program_clients: Boolean | None
    can_edit_programs: Boolean | None
    can_edit_settings: Boolean | None
    can_have_suborgs: Boolean | None
    can_insert_suborgs: Boolean | None
    can_lock_others_charting_notes: Boolean | None
    can_lock_own_charting_notes: Boolean | None
    can_mark_assigned_tasks_to_other_org_members_as_completed: Boolean | None
    can_merge_clients: Boolean | None
    can_order_labs: Boolean | None
    can_schedule_appointments: Boolean | None
    can_see_audit_log_ui: Boolean | None
    can_see_fullscript_tab: Boolean | None
    can_see_insurance_authorization: Boolean | None
    can_see_option_to_use_erx_dosespot: Boolean | None
    can_see_transfers: Boolean | None
    can_sign_others_charting_notes: Boolean | None
    can_sign_own_charting_notes: Boolean | None
    can_unlock_charting_notes: Boolean | None
    can_use_ai_scribe: Boolean | None
    can_view_labs: Boolean | None
    can_write_org_addendums: Boolean | None
    cannot_access_org_member_settings: Boolean | None
    card_issues_count: Int | None
    cda_validation_errors_json: str | None
    claim_destination_options: list[ClaimDestinationIntegration] | None
    clearstep_connection: ShapaConnection | None
    client_source: ClientSource | None
    consented_to_labs: Boolean | None
    consents_required: list[str] | None
    course_memberships: list[CourseMembershipReference] | None
    created_at: DateTime | None
    credit_balance: str | None
    default_billing_type: DefaultBillingType | None
    default_currency: str | None
    default_dosespot_clinic_id: ID | None
    default_eligibility_check_service: EligibilityCheckService | None
    default_external_video_url: str | None
    default_onboarding_flow: OnboardingFlowReference | None
    default_onboarding_flow_id: str | None
    default_pharmacy: Pharmacy | None
    default_stripe_customer_detail_id: ID | None
    devices_unavailability: Boolean | None
    dexcom_connection: DexcomConnection | None
    diagnoses: list[Diagnosis] | None
    dietitian: UserReference | None
    dietitian_id: str | None
    dismissed_calendar_prompt: Boolean | None
    dismissed_charting_note_addendum_warning: Boolean | None
    dismissed_fullscript: Boolean | None
    dismissed_insurance_eligibility_warning: Boolean | None
    dismissed_products_tab: Boolean | None
    displayed_brand: BrandReference | None
    dob: Date | None
    doc_share_id: str | None
    dosespot_notification_count: Int | None
    dosespot_patient_id: str | None
    eligibility_checking_connected: Boolean | None
    email: str | None
    erx_dosespot_role: str | None
    estimated_future_payouts: Float | None
    expired_client_cards_count: Int | None
    expiring_client_cards_count: Int | None
    family_history_conditions: list[FamilyHistoryCondition] | None
    fax_number: str | None
    feature_toggle: OptionalReference | None
    first_client_entry_date: Date | None
    first_name: str | None
    first_name_last_initial: str | None
    fitbit: Fitbit | None
    food_entries_count: Int | None
    formatted_estimated_future_payouts: str | None
    full_legal_name: str | None
    full_legal_name_with_preferred: str | None
    full_name: str | None
    fullscript: Reference | None
    fullscript_practitioner_id: str | None
    gender: str | None
    gender_identity: str | None
    gender_identity_code: GenderIdentityCode | None
    generated_reports_folder_id: str | None
    goals_count: Int | None
    google_calendar: ExternalCalendar | None
    google_fit: GoogleFit | None
    group_name: str | None
    has_access_to_client_portal_setting_in_notification_contact: Boolean | None
    has_access_to_cms_1500s_content: Boolean | None
    has_access_to_insurance_billing_automation: Boolean | None
    has_access_to_sign_up_on_dosespot: Boolean | None
    has_ai_scribe: Boolean | None
    has_ai_summaries: Boolean | None
    has_any_entry_types: Boolean | None
    has_api_access: Boolean | None
    has_available_mobile_app: Boolean | None
    has_bookable_appts: Boolean | None
    has_bookable_packages: Boolean | None
    has_ccda: Boolean | None
    has_change_health: Boolean | None
    has_completed_intake_forms: Boolean | None
    has_courses: Boolean | None
    has_custom_color_schemes: Boolean | None
    has_custom_food: Boolean | None
    has_custom_meals: Boolean | None
    has_custom_scheduling_prioritization: Boolean | None
    has_custom_text_reminders: Boolean | None
    has_developer_access: Boolean | None
    has_dosespot: Boolean | None
    has_e_labs_access: Boolean | None
    has_enterprise_plan: Boolean | None
    has_expanded_vbc_charting_fields: Boolean | None
    has_external_videochat_urls: Boolean | None
    has_forms_to_complete: Boolean | None
    has_fullscript: Boolean | None
    has_future_availabilities: Boolean | None
    has_goal_title_links: Boolean | None
    has_inbound_faxing: Boolean | None
    has_increased_branding: Boolean | None
    has_insurance_pay: Boolean | None
    has_invalid_characters: Boolean | None
    has_invalid_dosespot_info: Boolean | None
    has_lab_orders: Boolean | None
    has_lab_testing_api_orders: Boolean | None
    has_living_plate: Boolean | None
    has_marked_as_no_show_email: Boolean | None
    has_marked_as_rescheduled_email: Boolean | None
    has_org_chat_access: Boolean | None
    has_other_org_members: Boolean | None
    has_own_appointment_setting: Boolean | None
    has_own_custom_emails: Boolean | None
    has_past_rescheduling_settings: Boolean | None
    has_plus_or_above_plan: Boolean | None
    has_practice_plus: Boolean | None
    has_recent_payments: Boolean | None
    has_rupa_health: Boolean | None
    has_self_pay: Boolean | None
    has_shared_appt_setting_with_org: Boolean | None
    has_state_licensing_restrictions: Boolean | None
    has_stripe_id_from_parent_org: Boolean | None
    has_synced_cal: Boolean | None
    has_type_specific_appointment_settings: Boolean | None
    has_user_groups: Boolean | None
    has_user_switch_options: Boolean | None
    has_zoom_access: Boolean | None
    height: Float | None
    height_percentile: str | None
    height_percentile_standard: str | None
    height_str: str | None
    hide_bac_entry_actions: Boolean | None
    human_id: ID | None
    id: ID
    immunizations: list[Immunization] | None
    implantable_devices_users: list[ImplantableDeviceUser] | None
    in_multiple_providers_org: Boolean | None
    insurance_authorization: InsuranceAuthorizationType | None
    invalid_e_labs_fields: str | None
    invite_code: str | None
    invoices_filter: str | None
    is_active_provider: Boolean | None
    is_chat_autoresponding: Boolean | None
    is_first_time_provider: Boolean | None
    is_insurance_billing_enabled: Boolean | None
    is_org: Boolean | None
    is_org_admin: Boolean | None
    is_org_with_multiple_users: Boolean | None
    is_owner: Boolean | None
    is_patient: Boolean | None
    is_super_admin: Boolean | None
    is_trialing: str | None
    knows_about_provider: Boolean | None
    last_active: DateTime | None
    last_activity: DateTime | None
    last_activity_string: str | None
    last_app: AppointmentReference | None
    last_billing_item: BillingItemReference | None
    last_conversation_id: str | None
    last_name: str | None
    last_sign_in_at: DateTime | None
    last_weighing_date: DateTime | None
    latest_article_link: str | None
    latest_article_number: Int | None
    legal_name: str | None
    license_num: str | None
    line_graph_metric_categories: list[str | None] | None
    linked_relatives: list[NotificationContact] | None
    location: LocationReference | None
    locations: list[LocationReference] | None
    medications_count: Int | None
    metadata: str | None
    metric_entries_count: Int | None
    mirror_entries_count: Int | None
    money_owed: MoneyText | None
    most_important_features: list[str] | None
    name: str | None
    next_app: AppointmentReference | None
    next_appt_date: DateTime | None
    next_onboarding_step: OnboardingItem | None
    next_recurring_payment: RecurringPaymentReference | None
    next_required_step: str | None
    non_paid: Boolean | None
    notification_contacts: list[NotificationContact] | None
    notification_setting: NotificationSettingReference | None
    npi: str | None
    num_entries: Int | None
    offering_coupons: list[OfferingCouponReference] | None
    offerings: list[OfferingReference]
    onc_gender_identity: str | None
    open_balance_due_count: Int | None
    open_payments_count: Int | None
    org_name_or_self_name: str | None
    organization: NamedReference | None
    organization_email: str | None
    organization_id: ID | None
    organization_membership: OrganizationMembershipReference | None
    other_id_number: OtherIdNumber | None
    other_id_numbers: list[OtherIdNumber] | None
    other_provider_ids: list[ID | None] | None
    other_providers: list[UserReference] | None
    outlook: ExternalCalendar | None
    paid_for_fax_status: str | None
    patient_has_cms1500_auto_submission_enabled: Boolean | None
    patients_count: Int | None
    patients_notification_count: Int | None
    permanently_disable_tz_prompt: Boolean | None
    phone_number: str | None
    place_of_service: PlaceOfService | None
    policies: list[PolicyReference] | None
    preferred_language: str | None
    preferred_language_code: str | None
    prescriptions_count: Int | None
    pretend_to_be: str | None
    primary_ethnicity: str | None
    primary_ethnicity_code: EthnicityCode | None
    primary_race: str | None
    primary_race_code: RaceCode | None
    problems: list[Problem | None] | None
    profession: str | None
    professions: list[Profession] | None
    pronouns: str | None
    provider_appointment_locations: list[ProviderAppointmentLocation] | None
    provider_bio: ProviderBio | None
    provider_has_cms1500_auto_submission_enabled: Boolean | None
    providers: list[UserReference] | None
    purchased_meal_plans: list[MealPlan] | None
    qualifications: str | None
    quick_notes: str | None
    record_identifier: str | None
    referrals: list[Referral] | None
    referring_physicians: list[ReferringPhysicianReference] | None
    referring_provider_id: str | None
    referring_provider_name: str | None
    referring_provider_npi: str | None
    requested_form_count: Int | None
    required_dosespot_fields: str | None
    requires_reactivation: Boolean | None
    requires_shortened_trial: Boolean | None
    restricted: Boolean | None
    rupa_patient_id: str | None
    scheduling_priority: Int | None
    secondary_ethnicity: str | None
    secondary_ethnicity_code: EthnicityCode | None
    secondary_race: str | None
    secondary_race_code: RaceCode | None
    seen_last_article: Boolean | None
    sex: str | None
    sexual_orientation: str | None
    sexual_orientation_code: str | None
    sexual_orientation_other: str | None
    shapa_connection: ShapaConnection | None
    shard_aware_id: ID
    show_appointments_tab: Boolean | None
    show_billing_dropdown_item: Boolean | None
    show_billing_tab: Boolean | None
    show_brand_tab: Boolean | None
    show_care_plan_area: Boolean | None
    show_chat_tab: Boolean | None
    show_client_appointment_credits: Boolean | None
    show_cms1500s_tab: Boolean | None
    show_dashboard: Boolean | None
    show_documents_tab: Boolean | None
    show_education_tab: Boolean | None
    show_expanded_label: Boolean | None
    show_forms_tab: Boolean | None
    show_goals_area: Boolean | None
    show_grow: Boolean | None
    show_integrations_dropdown_item: Boolean | None
    show_journal_entries_area: Boolean | None
    show_org_tab: Boolean | None
    show_packages_tab: Boolean | None
    show_payment_methods_dropdown_item: Boolean | None
    show_payments_tab: Boolean | None
    show_received_fax_tab: Boolean | None
    show_reports_tab: Boolean | None
    show_scheduled_chat_tab: Boolean | None
    show_sent_fax_tab: Boolean | None
    show_subscription_link: Boolean | None
    show_superbill_org_select: Boolean | None
    show_superbills_tab: Boolean | None
    sidebar_notification_count: Int | None
    signup_completed: Boolean | None
    skipped_bank_account: Boolean | None
    skipped_email: Boolean | None
    specialties: list[Specialty] | None
    state_licenses: list[StateLicense] | None
    stripe_customer_detail: StripeCustomerDetailReference | None
    stripe_customer_details: list[StripeCustomerDetailReference] | None
    stripe_id: str | None
    stripe_person_id: str | None
    subscription: Reference | None
    super_bill_address: str | None
    super_bill_location: LocationReference | None
    super_bill_patient_location: LocationReference | None
    super_bill_phone_number: str | None
    switchable_users_count: Int | None
    tasks_count: Int | None
    tax_id: str | None
    timezone: str | None
    total_active_packages_with_credits: Int | None
    total_clients_with_appt_type_credits: Int | None
    total_lab_orders: Int | None
    true_human_id: str | None
    ui: JSON | None
    unconfirmed_appointment_count: Int | None
    unread_convo_count: Int | None
    unread_notifications_count: Int | None
    unscheduled_lab_orders_count: Int | None
    unseen_appt_notification_count: Int | None
    unseen_comment_notification_count: Int | None
    unseen_document_notification_count: Int | None
    unseen_entry_notification_count: Int | None
    unseen_goal_notification_count: Int | None
    unseen_note_notification_count: Int | None
    unseen_notifications_count: Int | None
    unseen_notifications_count_mobile: Int | None
    unseen_payment_notification_count: Int | None
    unseen_sent_notification_records_count: Int | None
    updated_at: DateTime | None
    uploaded_avatar_file_name: str | None
    user_group: UserGroupReference | None
    user_group_id: str | None
    user_who_invited_member: UserReference | None
    verification_fields: list[str | None] | None
    weight: str | None
    weight_percentile: str | None
    weight_percentile_standard: str | None
    withings_connection: WithingsConnection | None
    workout_entries_count: Int | None


USER_FRAGMENT = """
fragment User on User {
 accessed_account
 active
 active_care_plan {
 id
 name
 }
 active_group_care_plan {
 id
 name
 }
 active_tags {
 id
 name
 }
 additional_phone_number
 additional_record_identifier
 age
 all_verification_fields
 allergy_sensitivities {
 category
 category_type
 created_at
 created_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 id
 metadata
 mirrored
 name
 onset_date
 reaction
 reaction_type
 requires_consolidation
 severity
 status
 updated_at
 }
 allow_community_chat
 allow_direct_chat
 anticipated_number_of_providers
 any_incomplete_onboarding_steps
 any_incomplete_requested_form_completions
 any_shared_courses
 any_shared_documents
 any_shared_incomplete_courses
 any_unviewed_documents
 apple_health {
 id
 last_sync_date
 }
 appointment_locations {
 appointment_setting_id
 clients_can_book
 has_rooms
 id
 location
 rooms {
 id
 limit_to_one
 name
 }
 }
 appointment_setting {
 id
 }
 appointment_type_credits {
 appointment_type {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 appointment_type_id
 form_id
 id
 quantity
 user_id
 }
 appointment_types {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 archived_at
 assign_tasks_seen
 auto_charge_enabled
 available_contact_types
 avatar_url
 bank_account_verified_status
 bank_verification_deadline
 blast_seen
 bmi_percentile
 bmi_percentile_standard
 brand {
 display_name
 id
 }
 brand_alt_logo_url
 brand_logo_url
 brand_name
 branded_name
 calendar_text
 calendar_timezone
 call_references {
 date_recorded
 id
 notes
 reference_number
 time_recorded
 user_id
 }
 can_access_zus
 can_add_clients
 can_add_members
 can_archive_clients
 can_charge_clients
 can_check_eligibility
 can_delete_charting_notes
 can_delete_faxes
 can_edit_appointment_types
 can_edit_brand
 can_edit_credit
 can_edit_docs
 can_edit_forms
 can_edit_members
 can_edit_org_calendar
 can_edit_packages
 can_edit_products
 can_edit_program_clients
 can_edit_programs
 can_edit_settings
 can_have_suborgs
 can_insert_suborgs
 can_lock_others_charting_notes
 can_lock_own_charting_notes
 can_mark_assigned_tasks_to_other_org_members_as_completed
 can_merge_clients
 can_order_labs
 can_schedule_appointments
 can_see_audit_log_ui
 can_see_fullscript_tab
 can_see_insurance_authorization
 can_see_option_to_use_erx_dosespot
 can_see_transfers
 can_sign_others_charting_notes
 can_sign_own_charting_notes
 can_unlock_charting_notes
 can_use_ai_scribe
 can_view_labs
 can_write_org_addendums
 cannot_access_org_member_settings
 card_issues_count
 cda_validation_errors_json
 claim_destination_options
 clearstep_connection {
 id
 last_sync_date
 }
 client_source {
 id
 readable_source
 ref_source
 ref_source_other
 ref_type
 related_insurance {
 id
 }
 related_object {
 full_name
 id
 }
 related_object_name
 }
 consented_to_labs
 consents_required
 course_memberships {
 id
 course_id
 course_status
 start_at
 is_paused
 course {
 id
 name
 }
 }
 created_at
 credit_balance
 default_billing_type
 default_currency
 default_dosespot_clinic_id
 default_eligibility_check_service
 default_external_video_url
 default_onboarding_flow {
 id
 name
 }
 default_onboarding_flow_id
 default_pharmacy {
 city
 fax_number
 id
 latitude
 line1
 line2
 longitude
 name
 ncpdpid
 phone_number
 service_level
 specialties
 state
 zip
 }
 default_stripe_customer_detail_id
 devices_unavailability
 dexcom_connection {
 id
 last_sync_date
 }
 diagnoses {
 active
 custom_module_id
 display_name
 end_date
 first_symptom_date
 icd_code {
 category
 code
 display_name
 id
 }
 icd_code_id
 icd_codes_cms1500s_id
 icd_codes_super_bill_id
 id
 metadata
 primary
 updated_at
 user_id
 }
 dietitian {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 dietitian_id
 dismissed_calendar_prompt
 dismissed_charting_note_addendum_warning
 dismissed_fullscript
 dismissed_insurance_eligibility_warning
 dismissed_products_tab
 displayed_brand {
 display_name
 id
 }
 dob
 doc_share_id
 dosespot_notification_count
 dosespot_patient_id
 eligibility_checking_connected
 email
 erx_dosespot_role
 estimated_future_payouts
 expired_client_cards_count
 expiring_client_cards_count
 family_history_conditions {
 id
 relationships
 snomed_term {
 concept_id
 term
 }
 }
 fax_number
 feature_toggle {
 id
 }
 first_client_entry_date
 first_name
 first_name_last_initial
 fitbit {
 id
 is_enabled
 last_sync_date
 }
 food_entries_count
 formatted_estimated_future_payouts
 full_legal_name
 full_legal_name_with_preferred
 full_name
 fullscript {
 id
 }
 fullscript_practitioner_id
 gender
 gender_identity
 gender_identity_code
 generated_reports_folder_id
 goals_count
 google_calendar {
 add_to_calendar
 calendar_list
 email
 external_type
 has_ran_first_sync
 id
 pull_from_calendar
 pull_in_event_details
 pulled_in_calendars
 resource_name
 user_id
 }
 google_fit {
 id
 last_sync_date
 }
 group_name
 has_access_to_client_portal_setting_in_notification_contact
 has_access_to_cms_1500s_content
 has_access_to_insurance_billing_automation
 has_access_to_sign_up_on_dosespot
 has_ai_scribe
 has_ai_summaries
 has_any_entry_types
 has_api_access
 has_available_mobile_app
 has_bookable_appts
 has_bookable_packages
 has_ccda
 has_change_health
 has_completed_intake_forms
 has_courses
 has_custom_color_schemes
 has_custom_food
 has_custom_meals
 has_custom_scheduling_prioritization
 has_custom_text_reminders
 has_developer_access
 has_dosespot
 has_e_labs_access
 has_enterprise_plan
 has_expanded_vbc_charting_fields
 has_external_videochat_urls
 has_forms_to_complete
 has_fullscript
 has_future_availabilities
 has_goal_title_links
 has_inbound_faxing
 has_increased_branding
 has_insurance_pay
 has_invalid_characters
 has_invalid_dosespot_info
 has_lab_orders
 has_lab_testing_api_orders
 has_living_plate
 has_marked_as_no_show_email
 has_marked_as_rescheduled_email
 has_org_chat_access
 has_other_org_members
 has_own_appointment_setting
 has_own_custom_emails
 has_past_rescheduling_settings
 has_plus_or_above_plan
 has_practice_plus
 has_recent_payments
 has_rupa_health
 has_self_pay
 has_shared_appt_setting_with_org
 has_state_licensing_restrictions
 has_stripe_id_from_parent_org
 has_synced_cal
 has_type_specific_appointment_settings
 has_user_groups
 has_user_switch_options
 has_zoom_access
 height
 height_percentile
 height_percentile_standard
 height_str
 hide_bac_entry_actions
 human_id
 id
 immunizations {
 additional_notes
 cvx_code
 id
 received_at
 status
 user_id
 vaccine_name
 }
 implantable_devices_users {
 active
 id
 implantable_device {
 brand_name
 company_name
 created_at
 device_id
 device_id_issuing_agency
 duns_number
 gmdn_terms
 id
 labeled_contains_nrl
 mri_safety_status
 public_device_record_key
 public_version_date
 public_version_number
 public_version_status
 updated_at
 version_model_number
 }
 implantable_device_id
 name
 udi
 user_id
 }
 in_multiple_providers_org
 insurance_authorization {
 authorization_number
 chart_info {
 earliest_date_title
 earliest_date_value
 latest_date_title
 latest_date_value
 left_section_width
 middle_date_title
 middle_date_value
 right_section_width
 }
 end_on
 id
 start_on
 unit_type
 units_authorized
 units_left
 units_limit_per_visit
 units_used
 updated_at
 user_id
 visits_authorized
 visits_left
 visits_used
 }
 invalid_e_labs_fields
 invite_code
 invoices_filter
 is_active_provider
 is_chat_autoresponding
 is_first_time_provider
 is_insurance_billing_enabled
 is_org
 is_org_admin
 is_org_with_multiple_users
 is_owner
 is_patient
 is_super_admin
 is_trialing
 knows_about_provider
 last_active
 last_activity
 last_activity_string
 last_app {
 date
 id
 pm_status
 title
 }
 last_billing_item {
 amount_paid
 currency
 id
 state
 }
 last_conversation_id
 last_name
 last_sign_in_at
 last_weighing_date
 latest_article_link
 latest_article_number
 legal_name
 license_num
 line_graph_metric_categories
 linked_relatives {
 client_portal_access
 contact_type
 copy_notifications
 email
 emergency
 first_name
 full_legal_name_with_preferred
 full_name
 id
 last_name
 linked_client {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 linked_client_id
 phone_number
 relationship
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 }
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 locations {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 medications_count
 metadata
 metric_entries_count
 mirror_entries_count
 money_owed
 most_important_features
 name
 next_app {
 date
 id
 pm_status
 title
 }
 next_appt_date
 next_onboarding_step {
 attached_object_edit_url
 billing_disclaimer
 completed_form_id
 completed_onboarding_item {
 id
 }
 date_to_show
 display_name
 has_matrix_field
 id
 incomplete_form_id
 is_last_item
 is_skippable
 item_id
 item_type
 onboarding_flow {
 id
 name
 }
 onboarding_flow_id
 photo_id_disclaimer
 policy_disclaimer
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 view_url
 welcome_text
 }
 next_recurring_payment {
 id
 amount_to_pay
 amount_paid
 billing_frequency
 is_canceled
 is_paused
 next_payment_date
 offering_name
 start_at
 }
 next_required_step
 non_paid
 notification_contacts {
 client_portal_access
 contact_type
 copy_notifications
 email
 emergency
 first_name
 full_legal_name_with_preferred
 full_name
 id
 last_name
 linked_client {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 linked_client_id
 phone_number
 relationship
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 }
 notification_setting {
 id
 send_message_emails
 send_group_message_emails
 send_email_before_appointment
 }
 npi
 num_entries
 offering_coupons {
 id
 code
 to_one_line
 expires_at
 is_valid
 }
 offerings {
 billing_frequency
 currency
 id
 name
 price
 }
 onc_gender_identity
 open_balance_due_count
 open_payments_count
 org_name_or_self_name
 organization {
 id
 name
 }
 organization_email
 organization_id
 organization_membership {
 id
 title
 }
 other_id_number {
 id
 label
 organization {
 id
 name
 }
 organization_id
 other_id
 other_id_qualifier
 user_id
 }
 other_id_numbers {
 id
 label
 organization {
 id
 name
 }
 organization_id
 other_id
 other_id_qualifier
 user_id
 }
 other_provider_ids
 other_providers {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 outlook {
 add_to_calendar
 calendar_list
 email
 external_type
 has_ran_first_sync
 id
 pull_from_calendar
 pull_in_event_details
 pulled_in_calendars
 resource_name
 user_id
 }
 paid_for_fax_status
 patient_has_cms1500_auto_submission_enabled
 patients_count
 patients_notification_count
 permanently_disable_tz_prompt
 phone_number
 place_of_service {
 code
 code_name
 id
 name
 }
 policies {
 id
 name
 num
 group_num
 priority_type
 type_string
 effective_start
 effective_end
 copay_value
 coinsurance_value
 holder_first
 holder_mi
 holder_last
 holder_dob
 holder_gender
 holder_phone
 holder_relationship
 insurance_plan_id
 insurance_plan {
 default_payer_location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 id
 is_accepted
 is_custom
 is_in_fee_schedules
 metadata
 name_and_id
 payer_id
 payer_name
 }
 insurance_card_front_id
 insurance_card_back_id
 notes
 updated_at
 }
 preferred_language
 preferred_language_code
 prescriptions_count
 pretend_to_be
 primary_ethnicity
 primary_ethnicity_code
 primary_race
 primary_race_code
 problems {
 code
 id
 name
 requires_consolidation
 }
 profession
 professions {
 id
 profession
 profession_category
 }
 pronouns
 provider_appointment_locations {
 appointment_location_id
 id
 location
 }
 provider_bio {
 bio
 id
 }
 provider_has_cms1500_auto_submission_enabled
 providers {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 purchased_meal_plans {
 active
 date_added
 id
 name
 offering_name
 }
 qualifications
 quick_notes
 record_identifier
 referrals {
 created_at
 id
 metadata
 referral_reason
 referring_physician {
 id
 full_name
 business_name
 npi
 email
 phone_number
 fax_number
 }
 referring_physician_id
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 }
 referring_physicians {
 id
 full_name
 business_name
 npi
 email
 phone_number
 fax_number
 }
 referring_provider_id
 referring_provider_name
 referring_provider_npi
 requested_form_count
 required_dosespot_fields
 requires_reactivation
 requires_shortened_trial
 restricted
 rupa_patient_id
 scheduling_priority
 secondary_ethnicity
 secondary_ethnicity_code
 secondary_race
 secondary_race_code
 seen_last_article
 sex
 sexual_orientation
 sexual_orientation_code
 sexual_orientation_other
 shapa_connection {
 id
 last_sync_date
 }
 shard_aware_id
 show_appointments_tab
 show_billing_dropdown_item
 show_billing_tab
 show_brand_tab
 show_care_plan_area
 show_chat_tab
 show_client_appointment_credits
 show_cms1500s_tab
 show_dashboard
 show_documents_tab
 show_education_tab
 show_expanded_label
 show_forms_tab
 show_goals_area
 show_grow
 show_integrations_dropdown_item
 show_journal_entries_area
 show_org_tab
 show_packages_tab
 show_payment_methods_dropdown_item
 show_payments_tab
 show_received_fax_tab
 show_reports_tab
 show_scheduled_chat_tab
 show_sent_fax_tab
 show_subscription_link
 show_superbill_org_select
 show_superbills_tab
 sidebar_notification_count
 signup_completed
 skipped_bank_account
 skipped_email
 specialties {
 id
 specialty
 specialty_category
 }
 state_licenses {
 full_state_name
 id
 state
 }
 stripe_customer_detail {
 id
 bank_type
 card_type
 card_type_label
 country
 expiration
 expiring_next_month
 last_four
 source_status
 source_type
 zip
 }
 stripe_customer_details {
 id
 bank_type
 card_type
 card_type_label
 country
 expiration
 expiring_next_month
 last_four
 source_status
 source_type
 zip
 }
 stripe_id
 stripe_person_id
 subscription {
 id
 }
 super_bill_address
 super_bill_location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 super_bill_patient_location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 super_bill_phone_number
 switchable_users_count
 tasks_count
 tax_id
 timezone
 total_active_packages_with_credits
 total_clients_with_appt_type_credits
 total_lab_orders
 true_human_id
 ui
 unconfirmed_appointment_count
 unread_convo_count
 unread_notifications_count
 unscheduled_lab_orders_count
 unseen_appt_notification_count
 unseen_comment_notification_count
 unseen_document_notification_count
 unseen_entry_notification_count
 unseen_goal_notification_count
 unseen_note_notification_count
 unseen_notifications_count
 unseen_notifications_count_mobile
 unseen_payment_notification_count
 unseen_sent_notification_records_count
 updated_at
 uploaded_avatar_file_name
 user_group {
 id
 name
 }
 user_group_id
 user_who_invited_member {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 verification_fields
 weight
 weight_percentile
 weight_percentile_standard
 withings_connection {
 id
 last_sync_date
 }
 workout_entries_count
}
"""


BASIC_USER_INFO_FROM_TOKEN: GraphQLOperation[User | None] = GraphQLOperation(
    name="basicUserInfoFromToken",
    kind="query",
    safety="read",
    arguments={"token": "String"},
    document="""
query basicUserInfoFromToken($token: String) {
 basicUserInfoFromToken(token: $token) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("basicUserInfoFromToken", User),
)

CURRENT_USER: GraphQLOperation[User | None] = GraphQLOperation(
    name="currentUser",
    kind="query",
    safety="read",
    document="""
query currentUser {
 currentUser {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("currentUser", User),
)

PROVIDER: GraphQLOperation[User | None] = GraphQLOperation(
    name="provider",
    kind="query",
    safety="read",
    arguments={"client_id": "ID", "id": "ID", "organization_info_id": "ID", "super_bill_id": "ID"},
    document="""
query provider($client_id: ID, $id: ID, $organization_info_id: ID, $super_bill_id: ID) {
 provider(
 client_id: $client_id
 id: $id
 organization_info_id: $organization_info_id
 super_bill_id: $super_bill_id
 ) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("provider", User),
)

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="user",
    kind="query",
    safety="read",
    deprecated_arguments=("email",),
    arguments={"clear_notifs": "Boolean", "email": "String", "id": "ID", "or_current_user": "Boolean"},
    sent_by_default={"clear_notifs": False},
    document="""
query user($clear_notifs: Boolean, $email: String, $id: ID, $or_current_user: Boolean) {
 user(
 clear_notifs: $clear_notifs
 email: $email
 id: $id
 or_current_user: $or_current_user
 ) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("user", User),
    facts=(
        Fact(
            argument="email",
            kind="ignored",
            text="does nothing at the vendor: find the user with `users(keywords=…)`, then compare the `email` of what comes",
            check="warn",
        ),
    ),
)
