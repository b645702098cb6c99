# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_tag_payload import UpdateTagPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateTagPayload] = GraphQLOperation(
    name="updateTag",
    kind="mutation",
    root_field="updateTag",
    python_path="healthie.mutations.update_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateTagInput"},
    document="""
mutation updateTag($input: updateTagInput) {
  updateTag(input: $input) {
    ...UpdateTagPayload
  }
}

fragment UpdateTagPayload on updateTagPayload {
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
    decode=object_of("updateTag", UpdateTagPayload),
)
