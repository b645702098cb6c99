# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.user_group import UserGroup
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UserGroup | None] = GraphQLOperation(
    name="userGroup",
    kind="query",
    root_field="userGroup",
    python_path="healthie.queries.user_group",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query userGroup($id: ID) {
  userGroup(id: $id) {
    ...UserGroup
  }
}

fragment UserGroup on UserGroup {
  created_at
  doc_share_id
  id
  invite_code
  name
  onboarding_flow {
    id
  }
  onboarding_flow_id
  recurring_forms {
    id
  }
  recurring_forms_count
  user {
    id
  }
  user_ids
  users_count
}
""",
    decode=optional_object_of("userGroup", UserGroup),
)
