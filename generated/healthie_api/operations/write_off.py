# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, Money, optional_object_of

from ..enums.write_off_type import WriteOffType
from ..models.requested_payment_reference import REQUESTED_PAYMENT_REFERENCE_FRAGMENT, RequestedPaymentReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class WriteOff(BaseModel):
    amount: Money
    id: ID
    other_reason: str | None
    requested_payment: RequestedPaymentReference
    write_off_type: WriteOffType


WRITE_OFF_FRAGMENT = """
fragment WriteOff on WriteOff {
 amount
 id
 other_reason
 requested_payment {
 ...RequestedPaymentReference
 }
 write_off_type
}
"""


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
