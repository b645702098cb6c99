# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.medication_option_type import MEDICATION_OPTION_TYPE_FRAGMENT, MedicationOptionType

OPERATION: GraphQLOperation[list[MedicationOptionType] | None] = GraphQLOperation(
    name="medication_options",
    kind="query",
    safety="read",
    arguments={"keywords": "String"},
    document="""
query medication_options($keywords: String) {
 medication_options(keywords: $keywords) {
 ...MedicationOptionType
 }
}
"""
    + MEDICATION_OPTION_TYPE_FRAGMENT,
    decode=value_of("medication_options", list[MedicationOptionType], expected="list or null"),
    pagination=Pagination("whole"),
)
