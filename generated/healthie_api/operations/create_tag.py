# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_tag_payload import CreateTagPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateTagPayload] = GraphQLOperation(
    name="createTag",
    kind="mutation",
    root_field="createTag",
    python_path="healthie.mutations.create_tag",
    safety="create",
    confidence="full",
    arguments={"input": "createTagInput"},
    document="""
mutation createTag($input: createTagInput) {
  createTag(input: $input) {
    ...CreateTagPayload
  }
}

fragment CreateTagPayload on createTagPayload {
  messages {
    ...FieldError
  }
  tag {
    ...Tag
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Tag on Tag {
  active_users_count
  added_by
  archived_users_count
  created_at
  id
  name
  org_members_count
  patients_tagged_count
  providers_tagged_count
  updated_at
  user {
    id
  }
}
""",
    decode=object_of("createTag", CreateTagPayload),
)
