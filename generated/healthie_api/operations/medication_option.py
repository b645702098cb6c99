# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.medication_option_type import MEDICATION_OPTION_TYPE_FRAGMENT, MedicationOptionType

OPERATION: GraphQLOperation[MedicationOptionType | None] = GraphQLOperation(
    name="medication_option",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query medication_option($id: ID!) {
 medication_option(id: $id) {
 ...MedicationOptionType
 }
}
"""
    + MEDICATION_OPTION_TYPE_FRAGMENT,
    decode=optional_object_of("medication_option", MedicationOptionType),
)
