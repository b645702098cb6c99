# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.plan import PLAN_FRAGMENT, Plan
from ..runtime import GraphQLOperation

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
