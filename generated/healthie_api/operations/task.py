# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.task import TASK_FRAGMENT, Task

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
"""
    + TASK_FRAGMENT,
    decode=optional_object_of("task", Task),
)
