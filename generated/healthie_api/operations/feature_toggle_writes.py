# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.feature_toggle import FEATURE_TOGGLE_FRAGMENT, FeatureToggle


class CustomMetricInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
    show_client: Boolean | None = None
    track: Boolean | None = None


class CustomMetricOverridesInput(InputModel):
    custom_metric_id: ID | None = None
    id: ID | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
    show_client: Boolean | None = None


class CreateFeatureToggleInput(InputModel):
    allow_apple_health_sync: Boolean | None = None
    allow_clearstep_sync: Boolean | None = None
    allow_community_chat: Boolean | None = None
    allow_direct_chat: Boolean | None = None
    allow_fitbit_sync: Boolean | None = None
    allow_google_fit_sync: Boolean | None = None
    allow_google_health_connect_sync: Boolean | None = None
    allow_shapa_sync: Boolean | None = None
    allow_withings_sync: Boolean | None = None
    apply_eating_disorder_default: Boolean | None = None
    can_schedule_appointments: Boolean | None = None
    can_track_poop: Boolean | None = None
    can_track_symptoms: Boolean | None = None
    can_track_water_intake: Boolean | None = None
    can_view_care_plan: Boolean | None = None
    can_view_documents: Boolean | None = None
    can_view_forms: Boolean | None = None
    can_view_goals: Boolean | None = None
    can_view_journal_entries: Boolean | None = None
    can_view_packages: Boolean | None = None
    can_view_payments: Boolean | None = None
    can_view_programs: Boolean | None = None
    care_plan_id: ID | None = None
    custom_metric_overrides: list[CustomMetricOverridesInput | None] | None = None
    custom_metrics: list[CustomMetricInput | None] | None = None
    default_water_intake: str | None = None
    do_not_auto_submit_cms1500: Boolean | None = None
    email_notification_frequency: str | None = None
    push_notification_frequency: str | None = None
    send_unpaid_invoice_reminder: Boolean | None = None
    separate_provider_metric_from_client: Boolean | None = None
    seperate_provider_metric_from_client: Boolean | None = Field(default=None, deprecated=True)
    show_a1c_metric: Boolean | None = None
    show_bf_percent_metric: Boolean | None = None
    show_blood_pressure_metric: Boolean | None = None
    show_blood_sugar_metric: Boolean | None = None
    show_bmi_graph: Boolean | None = None
    show_bmi_growth_chart: Boolean | None = None
    show_bmr_metric: Boolean | None = None
    show_body_temperature_metric: Boolean | None = None
    show_client_a1c_metric: Boolean | None = None
    show_client_bf_percent_metric: Boolean | None = None
    show_client_blood_pressure_metric: Boolean | None = None
    show_client_blood_sugar_metric: Boolean | None = None
    show_client_bmi_graph: Boolean | None = None
    show_client_bmi_growth_chart: Boolean | None = None
    show_client_bmr_metric: Boolean | None = None
    show_client_body_temperature_metric: Boolean | None = None
    show_client_harris_benedict: Boolean | None = None
    show_client_height_graph: Boolean | None = None
    show_client_height_growth_chart: Boolean | None = None
    show_client_ox_sat_metric: Boolean | None = None
    show_client_waist_circumference_metric: Boolean | None = None
    show_client_weight_growth_chart: Boolean | None = None
    show_client_weight_metric: Boolean | None = None
    show_ed_posthunger: Boolean | None = None
    show_ed_prehunger: Boolean | None = None
    show_food: Boolean | None = None
    show_food_category: Boolean | None = None
    show_food_emotion: Boolean | None = None
    show_food_reflection: Boolean | None = None
    show_harris_benedict: Boolean | None = None
    show_healthiness: Boolean | None = None
    show_height_graph: Boolean | None = None
    show_height_growth_chart: Boolean | None = None
    show_metric: Boolean | None = None
    show_mirror: Boolean | None = None
    show_normal_hunger: Boolean | None = None
    show_note: Boolean | None = None
    show_note_emotion: Boolean | None = None
    show_nutrients_tracking: Boolean | None = None
    show_ox_sat_metric: Boolean | None = None
    show_waist_circumference_metric: Boolean | None = None
    show_weight_growth_chart: Boolean | None = None
    show_weight_metric: Boolean | None = None
    show_workout: Boolean | None = None
    use_metric_system: Boolean | None = None
    user_group_id: ID | None = None
    user_id: ID | None = None
    view_medications: Boolean | None = None
    view_not_track: Boolean | None = None


class UpdateFeatureToggleInput(InputModel):
    allow_apple_health_sync: Boolean | None = None
    allow_clearstep_sync: Boolean | None = None
    allow_community_chat: Boolean | None = None
    allow_direct_chat: Boolean | None = None
    allow_fitbit_sync: Boolean | None = None
    allow_google_fit_sync: Boolean | None = None
    allow_google_health_connect_sync: Boolean | None = None
    allow_shapa_sync: Boolean | None = None
    allow_withings_sync: Boolean | None = None
    apply_eating_disorder_default: Boolean | None = None
    can_schedule_appointments: Boolean | None = None
    can_track_poop: Boolean | None = None
    can_track_symptoms: Boolean | None = None
    can_track_water_intake: Boolean | None = None
    can_view_care_plan: Boolean | None = None
    can_view_documents: Boolean | None = None
    can_view_forms: Boolean | None = None
    can_view_goals: Boolean | None = None
    can_view_journal_entries: Boolean | None = None
    can_view_packages: Boolean | None = None
    can_view_payments: Boolean | None = None
    can_view_programs: Boolean | None = None
    custom_metric_overrides: list[CustomMetricOverridesInput | None] | None = None
    custom_metrics: list[CustomMetricInput | None] | None = None
    date_range_preference: str | None = None
    default_water_intake: str | None = None
    do_not_auto_submit_cms1500: Boolean | None = None
    email_notification_frequency: str | None = None
    id: ID | None = None
    last_journal_from_date: Date | None = None
    last_journal_to_date: Date | None = None
    prevent_inactive_access: Boolean | None = None
    push_notification_frequency: str | None = None
    send_unpaid_invoice_reminder: Boolean | None = None
    separate_provider_metric_from_client: Boolean | None = None
    seperate_provider_metric_from_client: Boolean | None = Field(default=None, deprecated=True)
    show_a1c_metric: Boolean | None = None
    show_bf_percent_metric: Boolean | None = None
    show_blood_pressure_metric: Boolean | None = None
    show_blood_sugar_metric: Boolean | None = None
    show_bmi_graph: Boolean | None = None
    show_bmi_growth_chart: Boolean | None = None
    show_bmr_metric: Boolean | None = None
    show_body_temperature_metric: Boolean | None = None
    show_client_a1c_metric: Boolean | None = None
    show_client_bf_percent_metric: Boolean | None = None
    show_client_blood_pressure_metric: Boolean | None = None
    show_client_blood_sugar_metric: Boolean | None = None
    show_client_bmi_graph: Boolean | None = None
    show_client_bmi_growth_chart: Boolean | None = None
    show_client_bmr_metric: Boolean | None = None
    show_client_body_temperature_metric: Boolean | None = None
    show_client_harris_benedict: Boolean | None = None
    show_client_height_graph: Boolean | None = None
    show_client_height_growth_chart: Boolean | None = None
    show_client_ox_sat_metric: Boolean | None = None
    show_client_waist_circumference_metric: Boolean | None = None
    show_client_weight_growth_chart: Boolean | None = None
    show_client_weight_metric: Boolean | None = None
    show_ed_posthunger: Boolean | None = None
    show_ed_prehunger: Boolean | None = None
    show_food: Boolean | None = None
    show_food_category: Boolean | None = None
    show_food_emotion: Boolean | None = None
    show_food_reflection: Boolean | None = None
    show_harris_benedict: Boolean | None = None
    show_healthiness: Boolean | None = None
    show_height_graph: Boolean | None = None
    show_height_growth_chart: Boolean | None = None
    show_metric: Boolean | None = None
    show_mirror: Boolean | None = None
    show_normal_hunger: Boolean | None = None
    show_note: Boolean | None = None
    show_note_emotion: Boolean | None = None
    show_nutrients_tracking: Boolean | None = None
    show_ox_sat_metric: Boolean | None = None
    show_waist_circumference_metric: Boolean | None = None
    show_weight_growth_chart: Boolean | None = None
    show_weight_metric: Boolean | None = None
    show_workout: Boolean | None = None
    use_metric_system: Boolean | None = None
    user_id: ID | None = None
    view_medications: Boolean | None = None
    view_not_track: Boolean | None = None


class CreateFeatureTogglePayload(BaseModel):
    feature_toggle: FeatureToggle | None
    messages: list[FieldError | None] | None


class UpdateFeatureTogglePayload(BaseModel):
    feature_toggle: FeatureToggle | None
    messages: list[FieldError | None] | None


CREATE_FEATURE_TOGGLE: GraphQLOperation[CreateFeatureTogglePayload] = GraphQLOperation(
    name="createFeatureToggle",
    kind="mutation",
    safety="create",
    arguments={"input": "createFeatureToggleInput!"},
    document="""
mutation createFeatureToggle($input: createFeatureToggleInput) {
 createFeatureToggle(input: $input) {
 ...CreateFeatureTogglePayload
 }
}

fragment CreateFeatureTogglePayload on createFeatureTogglePayload {
 feature_toggle {
 ...FeatureToggle
 }
 messages {
 ...FieldError
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFeatureToggle", CreateFeatureTogglePayload),
    facts=(
        Fact(
            argument="input.seperate_provider_metric_from_client",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)

UPDATE_FEATURE_TOGGLE: GraphQLOperation[UpdateFeatureTogglePayload] = GraphQLOperation(
    name="updateFeatureToggle",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFeatureToggleInput!"},
    document="""
mutation updateFeatureToggle($input: updateFeatureToggleInput) {
 updateFeatureToggle(input: $input) {
 ...UpdateFeatureTogglePayload
 }
}

fragment UpdateFeatureTogglePayload on updateFeatureTogglePayload {
 feature_toggle {
 ...FeatureToggle
 }
 messages {
 ...FieldError
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFeatureToggle", UpdateFeatureTogglePayload),
    facts=(
        Fact(
            argument="input.seperate_provider_metric_from_client",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)
