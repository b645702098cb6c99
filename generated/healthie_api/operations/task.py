# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.task import Task
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Task | None] = GraphQLOperation(
    name="task",
    kind="query",
    root_field="task",
    python_path="healthie.queries.task",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query task($id: ID) {
  task(id: $id) {
    ...Task
  }
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
    decode=optional_object_of("task", Task),
)
