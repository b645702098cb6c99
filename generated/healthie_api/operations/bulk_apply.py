# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_apply_payload import BulkApplyPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkApplyPayload] = GraphQLOperation(
    name="bulkApply",
    kind="mutation",
    root_field="bulkApply",
    python_path="healthie.mutations.bulk_apply",
    safety="create",
    confidence="full",
    arguments={"input": "bulkApplyInput"},
    document="""
mutation bulkApply($input: bulkApplyInput) {
  bulkApply(input: $input) {
    ...BulkApplyPayload
  }
}

fragment BulkApplyPayload on bulkApplyPayload {
  messages {
    ...FieldError
  }
  tags {
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
    decode=object_of("bulkApply", BulkApplyPayload),
)
