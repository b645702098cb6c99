# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.whitelabel_setting import WhitelabelSetting
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[WhitelabelSetting | None] = GraphQLOperation(
    name="whitelabelSetting",
    kind="query",
    root_field="whitelabelSetting",
    python_path="healthie.queries.whitelabel_setting",
    safety="read",
    confidence="full",
    arguments={"branded_url": "String"},
    document="""
query whitelabelSetting($branded_url: String) {
  whitelabelSetting(branded_url: $branded_url) {
    ...WhitelabelSetting
  }
}

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
  patient_sso_connection {
    id
  }
  patient_sso_connections {
    id
  }
  replacement_words_json
  selfie_icon_url
  staff_sso_connection {
    id
  }
  staff_sso_connections {
    id
  }
  workout_icon_url
}
""",
    decode=optional_object_of("whitelabelSetting", WhitelabelSetting),
)
