# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of


class Plan(BaseModel):
    features: list[str | None] | None
    header: str | None
    id: ID
    subheader: str | None


OPERATION: GraphQLOperation[Plan | None] = GraphQLOperation(
    name="plan",
    kind="query",
    safety="read",
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
