# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_tag_payload import DeleteTagPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteTagPayload] = GraphQLOperation(
    name="deleteTag",
    kind="mutation",
    root_field="deleteTag",
    python_path="healthie.mutations.delete_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteTagInput"},
    document="""
mutation deleteTag($input: deleteTagInput) {
  deleteTag(input: $input) {
    ...DeleteTagPayload
  }
}

fragment DeleteTagPayload on deleteTagPayload {
  messages {
    ...FieldError
  }
  removing_async
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
    decode=object_of("deleteTag", DeleteTagPayload),
)
