# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.write_off import WRITE_OFF_FRAGMENT, WriteOff

OPERATION: GraphQLOperation[WriteOff | None] = GraphQLOperation(
    name="writeOff",
    kind="query",
    root_field="writeOff",
    python_path="healthie.queries.write_off",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query writeOff($id: ID!) {
  writeOff(id: $id) {
    ...WriteOff
  }
}
"""
    + WRITE_OFF_FRAGMENT,
    decode=optional_object_of("writeOff", WriteOff),
)
