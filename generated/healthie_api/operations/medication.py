# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType

OPERATION: GraphQLOperation[MedicationType | None] = GraphQLOperation(
    name="medication",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query medication($id: ID) {
 medication(id: $id) {
 ...MedicationType
 }
}
"""
    + MEDICATION_TYPE_FRAGMENT,
    decode=optional_object_of("medication", MedicationType),
)
