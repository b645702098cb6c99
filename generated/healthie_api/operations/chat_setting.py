# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.chat_setting import CHAT_SETTING_FRAGMENT, ChatSetting
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ChatSetting | None] = GraphQLOperation(
    name="chatSetting",
    kind="query",
    root_field="chatSetting",
    python_path="healthie.queries.chat_setting",
    safety="read",
    confidence="full",
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
