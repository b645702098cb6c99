# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.plan import PLAN_FRAGMENT, Plan

OPERATION: GraphQLOperation[Plan | None] = GraphQLOperation(
    name="plan",
    kind="query",
    root_field="plan",
    python_path="healthie.queries.plan",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query plan($id: ID) {
  plan(id: $id) {
    ...Plan
  }
}
"""
    + PLAN_FRAGMENT,
    decode=optional_object_of("plan", Plan),
)
