# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CandidHealthConnection(BaseModel):
    id: ID
    is_enabled: Boolean


OPERATION: GraphQLOperation[CandidHealthConnection | None] = GraphQLOperation(
    name="candidHealthConnection",
    kind="query",
    root_field="candidHealthConnection",
    python_path="healthie.queries.candid_health_connection",
    safety="read",
    confidence="full",
    document="""
query candidHealthConnection {
  candidHealthConnection {
    ...CandidHealthConnection
  }
}

fragment CandidHealthConnection on CandidHealthConnection {
  id
  is_enabled
}
""",
    decode=optional_object_of("candidHealthConnection", CandidHealthConnection),
)
