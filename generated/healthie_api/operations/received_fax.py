# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax

OPERATION: GraphQLOperation[ReceivedFax | None] = GraphQLOperation(
    name="receivedFax",
    kind="query",
    root_field="receivedFax",
    python_path="healthie.queries.received_fax",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query receivedFax($id: ID) {
  receivedFax(id: $id) {
    ...ReceivedFax
  }
}
"""
    + RECEIVED_FAX_FRAGMENT,
    decode=optional_object_of("receivedFax", ReceivedFax),
)
