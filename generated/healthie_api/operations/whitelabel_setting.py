# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT, WhitelabelSetting

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
"""
    + WHITELABEL_SETTING_FRAGMENT,
    decode=optional_object_of("whitelabelSetting", WhitelabelSetting),
)
