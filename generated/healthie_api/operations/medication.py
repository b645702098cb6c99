# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType

OPERATION: GraphQLOperation[MedicationType | None] = GraphQLOperation(
    name="medication",
    kind="query",
    root_field="medication",
    python_path="healthie.queries.medication",
    safety="read",
    confidence="full",
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
