# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_task_payload import UpdateTaskPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateTaskPayload] = GraphQLOperation(
    name="updateTask",
    kind="mutation",
    root_field="updateTask",
    python_path="healthie.mutations.update_task",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateTaskInput"},
    document="""
mutation updateTask($input: updateTaskInput) {
  updateTask(input: $input) {
    ...UpdateTaskPayload
  }
}

fragment UpdateTaskPayload on updateTaskPayload {
  messages {
    ...FieldError
  }
  task {
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
    decode=object_of("updateTask", UpdateTaskPayload),
)
