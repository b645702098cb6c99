# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_update_tasks_payload import BulkUpdateTasksPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateTasksPayload] = GraphQLOperation(
    name="updateTasksBulk",
    kind="mutation",
    root_field="updateTasksBulk",
    python_path="healthie.mutations.update_tasks_bulk",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateTasksInput"},
    document="""
mutation updateTasksBulk($input: bulkUpdateTasksInput) {
  updateTasksBulk(input: $input) {
    ...BulkUpdateTasksPayload
  }
}

fragment BulkUpdateTasksPayload on bulkUpdateTasksPayload {
  messages {
    ...FieldError
  }
  tasks {
    ...Task
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Task on Task {
  client {
    id
  }
  client_id
  complete
  completed_at
  completed_by {
    id
  }
  completed_by_id
  content
  created_at
  created_by_generator_id
  created_by_id
  creator {
    id
  }
  due_date
  hidden
  id
  metadata
  note {
    id
  }
  note_path
  position
  priority
  ref_source
  reminder {
    id
  }
  seen
  smart
  smart_category
  updated_at
  user {
    id
  }
  user_id
}
""",
    decode=object_of("updateTasksBulk", BulkUpdateTasksPayload),
)
