# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.remove_applied_tag_payload import RemoveAppliedTagPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveAppliedTagPayload] = GraphQLOperation(
    name="removeAppliedTag",
    kind="mutation",
    root_field="removeAppliedTag",
    python_path="healthie.mutations.remove_applied_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeAppliedTagInput"},
    document="""
mutation removeAppliedTag($input: removeAppliedTagInput) {
  removeAppliedTag(input: $input) {
    ...RemoveAppliedTagPayload
  }
}

fragment RemoveAppliedTagPayload on removeAppliedTagPayload {
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
    decode=object_of("removeAppliedTag", RemoveAppliedTagPayload),
)
