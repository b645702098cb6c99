# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.lab_order import LAB_ORDER_FRAGMENT, LabOrder

OPERATION: GraphQLOperation[LabOrder | None] = GraphQLOperation(
    name="labOrder",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query labOrder($id: ID) {
 labOrder(id: $id) {
 ...LabOrder
 }
}
"""
    + LAB_ORDER_FRAGMENT,
    decode=optional_object_of("labOrder", LabOrder),
)
