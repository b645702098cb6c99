# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.candid_health_connection import CANDID_HEALTH_CONNECTION_FRAGMENT, CandidHealthConnection

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
"""
    + CANDID_HEALTH_CONNECTION_FRAGMENT,
    decode=optional_object_of("candidHealthConnection", CandidHealthConnection),
)
