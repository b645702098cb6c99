# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, Int, optional_object_of


class WhitelabelSetting(BaseModel):
    android_app_link: str | None
    branded_backend_url: str | None
    branded_email: str | None
    branded_favicon_url: str | None
    branded_logo_url: str | None
    branded_name: str | None
    branded_url: str | None
    food_icon_url: str | None
    hide_apple_calendar: Boolean | None
    id: ID
    inactivity_minutes_timeout: Int | None
    ios_app_link: str | None
    metric_icon_url: str | None
    namespace: str | None
    replacement_words_json: str | None
    selfie_icon_url: str | None
    workout_icon_url: str | None


WHITELABEL_SETTING_FRAGMENT = """
fragment WhitelabelSetting on WhitelabelSetting {
 android_app_link
 branded_backend_url
 branded_email
 branded_favicon_url
 branded_logo_url
 branded_name
 branded_url
 food_icon_url
 hide_apple_calendar
 id
 inactivity_minutes_timeout
 ios_app_link
 metric_icon_url
 namespace
 replacement_words_json
 selfie_icon_url
 workout_icon_url
}
"""


OPERATION: GraphQLOperation[WhitelabelSetting | None] = GraphQLOperation(
    name="whitelabelSetting",
    kind="query",
    safety="read",
    arguments={"branded_url": "String"},
    document="""
query whitelabelSetting($branded_url: String) {
 whitelabelSetting(branded_url: $branded_url) {
 ...WhitelabelSetting
 }
}
"""
    + WHITELABEL_SETTING_FRAGMENT,
    decode=optional_object_of("whitelabelSetting", WhitelabelSetting),
)
