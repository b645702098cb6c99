# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_task_payload import CreateTaskPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateTaskPayload] = GraphQLOperation(
    name="createTask",
    kind="mutation",
    root_field="createTask",
    python_path="healthie.mutations.create_task",
    safety="create",
    confidence="full",
    arguments={"input": "createTaskInput"},
    document="""
mutation createTask($input: createTaskInput) {
  createTask(input: $input) {
    ...CreateTaskPayload
  }
}

fragment CreateTaskPayload on createTaskPayload {
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
    decode=object_of("createTask", CreateTaskPayload),
)
