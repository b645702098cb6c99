# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill

OPERATION: GraphQLOperation[SuperBill | None] = GraphQLOperation(
    name="superBill",
    kind="query",
    root_field="superBill",
    python_path="healthie.queries.super_bill",
    safety="read",
    confidence="full",
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
