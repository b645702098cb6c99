# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.task import TASK_FRAGMENT, Task

OPERATION: GraphQLOperation[Task | None] = GraphQLOperation(
    name="task",
    kind="query",
    safety="read",
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
