# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class CandidHealthConnection(BaseModel):
    id: ID
    is_enabled: Boolean


OPERATION: GraphQLOperation[CandidHealthConnection | None] = GraphQLOperation(
    name="candidHealthConnection",
    kind="query",
    safety="read",
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
