# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_user_group_payload import DeleteUserGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteUserGroupPayload] = GraphQLOperation(
    name="deleteUserGroup",
    kind="mutation",
    root_field="deleteUserGroup",
    python_path="healthie.mutations.delete_user_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteUserGroupInput"},
    document="""
mutation deleteUserGroup($input: deleteUserGroupInput) {
  deleteUserGroup(input: $input) {
    ...DeleteUserGroupPayload
  }
}

fragment DeleteUserGroupPayload on deleteUserGroupPayload {
  messages {
    ...FieldError
  }
  user_group {
    ...UserGroup
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("deleteUserGroup", DeleteUserGroupPayload),
)
