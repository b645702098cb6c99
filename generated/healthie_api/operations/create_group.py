# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_group_payload import CreateGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGroupPayload] = GraphQLOperation(
    name="createGroup",
    kind="mutation",
    root_field="createGroup",
    python_path="healthie.mutations.create_group",
    safety="create",
    confidence="full",
    arguments={"input": "createGroupInput"},
    document="""
mutation createGroup($input: createGroupInput) {
  createGroup(input: $input) {
    ...CreateGroupPayload
  }
}

fragment CreateGroupPayload on createGroupPayload {
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
    decode=object_of("createGroup", CreateGroupPayload),
)
