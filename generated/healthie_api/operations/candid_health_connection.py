# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.candid_health_connection import CandidHealthConnection
from ..runtime import GraphQLOperation

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
