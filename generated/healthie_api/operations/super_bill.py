# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill

OPERATION: GraphQLOperation[SuperBill | None] = GraphQLOperation(
    name="superBill",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query superBill($id: ID) {
 superBill(id: $id) {
 ...SuperBill
 }
}
"""
    + SUPER_BILL_FRAGMENT,
    decode=optional_object_of("superBill", SuperBill),
)
