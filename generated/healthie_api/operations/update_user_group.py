# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_user_group_payload import UpdateUserGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUserGroupPayload] = GraphQLOperation(
    name="updateUserGroup",
    kind="mutation",
    root_field="updateUserGroup",
    python_path="healthie.mutations.update_user_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUserGroupInput"},
    document="""
mutation updateUserGroup($input: updateUserGroupInput) {
  updateUserGroup(input: $input) {
    ...UpdateUserGroupPayload
  }
}

fragment UpdateUserGroupPayload on updateUserGroupPayload {
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
    decode=object_of("updateUserGroup", UpdateUserGroupPayload),
)
