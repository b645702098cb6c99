# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID


class Plan(BaseModel):
    features: list[str | None] | None
    header: str | None
    id: ID
    subheader: str | None


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

fragment Plan on Plan {
  features
  header
  id
  subheader
}
""",
    decode=optional_object_of("plan", Plan),
)
