# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.chat_setting import CHAT_SETTING_FRAGMENT, ChatSetting

OPERATION: GraphQLOperation[ChatSetting | None] = GraphQLOperation(
    name="chatSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query chatSetting($id: ID, $user_id: ID) {
 chatSetting(id: $id, user_id: $user_id) {
 ...ChatSetting
 }
}
"""
    + CHAT_SETTING_FRAGMENT,
    decode=optional_object_of("chatSetting", ChatSetting),
)
