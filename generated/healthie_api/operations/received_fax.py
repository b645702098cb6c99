# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.received_fax import RECEIVED_FAX_FRAGMENT, ReceivedFax

OPERATION: GraphQLOperation[ReceivedFax | None] = GraphQLOperation(
    name="receivedFax",
    kind="query",
    safety="read",
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
