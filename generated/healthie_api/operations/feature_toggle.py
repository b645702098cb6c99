# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    Field,
    GraphQLOperation,
    Int,
    NamedReference,
    optional_object_of,
)

from ..models.user_group_reference import UserGroupReference
from ..models.user_reference import UserReference


class CustomMetric(BaseModel):
    custom_module_form: NamedReference | None
    custom_module_form_id: ID | None
    feature_toggle_id: Int | None
    high_warning_threshold: Int | None
    id: ID
    low_warning_threshold: Int | None
    name: str | None
    should_show: Boolean | None
    should_show_client: Boolean | None
    show_: Boolean = Field(validation_alias="show", serialization_alias="show")
    show_client: Boolean
    track: Boolean
    user_id: Int | None


class CustomMetricOverride(BaseModel):
    custom_metric: CustomMetric | None
    custom_metric_id: ID | None
    feature_toggle_id: Int | None
    form_id: str | None
    id: ID
    name: str | None
    show_: Boolean = Field(validation_alias="show", serialization_alias="show")
    show_client: Boolean
    track: Boolean | None
    user_id: Int | None


class SymptomOption(BaseModel):
    id: ID
    name: str
    value: Int


class FeatureToggle(BaseModel):
    activity_level: str | None
    allow_apple_health_sync: Boolean
    allow_clearstep_sync: Boolean
    allow_community_chat: Boolean
    allow_dexcom_sync: Boolean | None
    allow_direct_chat: Boolean
    allow_fitbit_sync: Boolean
    allow_google_fit_sync: Boolean
    allow_google_health_connect_sync: Boolean
    allow_shapa_sync: Boolean
    allow_withings_sync: Boolean
    apply_eating_disorder_default: Boolean
    can_schedule_appointments: Boolean
    can_track_poop: Boolean
    can_track_symptoms: Boolean
    can_track_water_intake: Boolean
    can_view_care_plan: Boolean
    can_view_documents: Boolean
    can_view_forms: Boolean
    can_view_goals: Boolean
    can_view_journal_entries: Boolean
    can_view_packages: Boolean
    can_view_payments: Boolean
    can_view_programs: Boolean
    care_plan: NamedReference | None
    care_plan_id: ID | None
    created_at: DateTime
    custom_metrics: list[CustomMetric] | None
    date_range_preference: str
    default_water_intake: str
    do_not_auto_submit_cms1500: Boolean
    email_notification_frequency: str | None
    food_categories: list[str]
    has_any_entry_types: Boolean | None
    has_ccda: Boolean | None
    id: ID | None
    initial_custom_metric_overrides: list[CustomMetricOverride] | None
    last_journal_date_range_preference: str | None
    last_journal_from_date: Date | None
    last_journal_to_date: Date | None
    line_graph_metric_categories: list[str | None] | None
    line_graph_sleep_categories: list[str | None] | None
    metric_categories: list[str]
    metric_category_objects: list[CustomMetric] | None
    mirror_categories: list[str]
    prevent_inactive_access: Boolean
    push_notification_frequency: str | None
    returned_custom_metrics: list[str]
    send_unpaid_invoice_reminder: Boolean | None
    separate_provider_metric_from_client: Boolean | None
    show_a1c_metric: Boolean | None
    show_bf_percent_metric: Boolean | None
    show_blood_pressure_metric: Boolean | None
    show_blood_sugar_metric: Boolean | None
    show_bmi_graph: Boolean | None
    show_bmi_growth_chart: Boolean | None
    show_bmr_metric: Boolean | None
    show_body_temperature_metric: Boolean | None
    show_client_a1c_metric: Boolean | None
    show_client_bf_percent_metric: Boolean | None
    show_client_blood_pressure_metric: Boolean | None
    show_client_blood_sugar_metric: Boolean | None
    show_client_bmi_graph: Boolean | None
    show_client_bmi_growth_chart: Boolean | None
    show_client_bmr_metric: Boolean | None
    show_client_body_temperature_metric: Boolean | None
    show_client_harris_benedict: Boolean | None
    show_client_height_graph: Boolean | None
    show_client_height_growth_chart: Boolean | None
    show_client_ox_sat_metric: Boolean | None
    show_client_waist_circumference_metric: Boolean | None
    show_client_weight_growth_chart: Boolean | None
    show_client_weight_metric: Boolean | None
    show_ed_posthunger: Boolean | None
    show_ed_prehunger: Boolean | None
    show_food: Boolean | None
    show_food_category: Boolean | None
    show_food_emotion: Boolean | None
    show_food_reflection: Boolean | None
    show_harris_benedict: Boolean | None
    show_healthiness: Boolean | None
    show_height_graph: Boolean | None
    show_height_growth_chart: Boolean | None
    show_metric: Boolean | None
    show_mirror: Boolean | None
    show_normal_hunger: Boolean | None
    show_note: Boolean | None
    show_note_emotion: Boolean | None
    show_nutrients_tracking: Boolean | None
    show_ox_sat_metric: Boolean | None
    show_sleep: Boolean | None
    show_waist_circumference_metric: Boolean | None
    show_weight_growth_chart: Boolean | None
    show_weight_metric: Boolean | None
    show_workout: Boolean | None
    symptom_options: list[SymptomOption]
    use_metric_system: Boolean | None
    user: UserReference | None
    user_group: UserGroupReference | None
    user_group_id: ID | None
    user_id: ID | None
    uses_feature_toggle_from_care_plan: Boolean | None
    view_medications: Boolean | None
    view_not_track: Boolean | None
    workout_categories: list[str]


FEATURE_TOGGLE_FRAGMENT = """
fragment FeatureToggle on FeatureToggle {
 activity_level
 allow_apple_health_sync
 allow_clearstep_sync
 allow_community_chat
 allow_dexcom_sync
 allow_direct_chat
 allow_fitbit_sync
 allow_google_fit_sync
 allow_google_health_connect_sync
 allow_shapa_sync
 allow_withings_sync
 apply_eating_disorder_default
 can_schedule_appointments
 can_track_poop
 can_track_symptoms
 can_track_water_intake
 can_view_care_plan
 can_view_documents
 can_view_forms
 can_view_goals
 can_view_journal_entries
 can_view_packages
 can_view_payments
 can_view_programs
 care_plan {
 id
 name
 }
 care_plan_id
 created_at
 custom_metrics {
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 feature_toggle_id
 high_warning_threshold
 id
 low_warning_threshold
 name
 should_show
 should_show_client
 show
 show_client
 track
 user_id
 }
 date_range_preference
 default_water_intake
 do_not_auto_submit_cms1500
 email_notification_frequency
 food_categories
 has_any_entry_types
 has_ccda
 id
 initial_custom_metric_overrides {
 custom_metric {
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 feature_toggle_id
 high_warning_threshold
 id
 low_warning_threshold
 name
 should_show
 should_show_client
 show
 show_client
 track
 user_id
 }
 custom_metric_id
 feature_toggle_id
 form_id
 id
 name
 show
 show_client
 track
 user_id
 }
 last_journal_date_range_preference
 last_journal_from_date
 last_journal_to_date
 line_graph_metric_categories
 line_graph_sleep_categories
 metric_categories
 metric_category_objects {
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 feature_toggle_id
 high_warning_threshold
 id
 low_warning_threshold
 name
 should_show
 should_show_client
 show
 show_client
 track
 user_id
 }
 mirror_categories
 prevent_inactive_access
 push_notification_frequency
 returned_custom_metrics
 send_unpaid_invoice_reminder
 separate_provider_metric_from_client
 show_a1c_metric
 show_bf_percent_metric
 show_blood_pressure_metric
 show_blood_sugar_metric
 show_bmi_graph
 show_bmi_growth_chart
 show_bmr_metric
 show_body_temperature_metric
 show_client_a1c_metric
 show_client_bf_percent_metric
 show_client_blood_pressure_metric
 show_client_blood_sugar_metric
 show_client_bmi_graph
 show_client_bmi_growth_chart
 show_client_bmr_metric
 show_client_body_temperature_metric
 show_client_harris_benedict
 show_client_height_graph
 show_client_height_growth_chart
 show_client_ox_sat_metric
 show_client_waist_circumference_metric
 show_client_weight_growth_chart
 show_client_weight_metric
 show_ed_posthunger
 show_ed_prehunger
 show_food
 show_food_category
 show_food_emotion
 show_food_reflection
 show_harris_benedict
 show_healthiness
 show_height_graph
 show_height_growth_chart
 show_metric
 show_mirror
 show_normal_hunger
 show_note
 show_note_emotion
 show_nutrients_tracking
 show_ox_sat_metric
 show_sleep
 show_waist_circumference_metric
 show_weight_growth_chart
 show_weight_metric
 show_workout
 symptom_options {
 id
 name
 value
 }
 use_metric_system
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
 user_group {
 id
 name
 }
 user_group_id
 user_id
 uses_feature_toggle_from_care_plan
 view_medications
 view_not_track
 workout_categories
}
"""


OPERATION: GraphQLOperation[FeatureToggle | None] = GraphQLOperation(
    name="featureToggle",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query featureToggle($id: ID, $user_id: ID) {
 featureToggle(id: $id, user_id: $user_id) {
 ...FeatureToggle
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT,
    decode=optional_object_of("featureToggle", FeatureToggle),
)

FEATURE_TOGGLE_FOR_EDITING: GraphQLOperation[FeatureToggle | None] = GraphQLOperation(
    name="featureToggleForEditing",
    kind="query",
    safety="read",
    arguments={"care_plan_id": "ID", "id": "ID", "user_group_id": "ID", "user_id": "ID"},
    document="""
query featureToggleForEditing($care_plan_id: ID, $id: ID, $user_group_id: ID, $user_id: ID) {
 featureToggleForEditing(
 care_plan_id: $care_plan_id
 id: $id
 user_group_id: $user_group_id
 user_id: $user_id
 ) {
 ...FeatureToggle
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT,
    decode=optional_object_of("featureToggleForEditing", FeatureToggle),
)
