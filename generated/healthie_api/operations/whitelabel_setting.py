# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT, WhitelabelSetting

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
