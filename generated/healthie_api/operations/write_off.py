# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.requested_payment_reference import REQUESTED_PAYMENT_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..models.write_off import WRITE_OFF_FRAGMENT, WriteOff

OPERATION: GraphQLOperation[WriteOff | None] = GraphQLOperation(
    name="writeOff",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query writeOff($id: ID!) {
 writeOff(id: $id) {
 ...WriteOff
 }
}
"""
    + WRITE_OFF_FRAGMENT
    + REQUESTED_PAYMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("writeOff", WriteOff),
)
