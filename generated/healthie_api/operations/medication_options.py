# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.medication_option_type import MEDICATION_OPTION_TYPE_FRAGMENT, MedicationOptionType

OPERATION: GraphQLOperation[list[MedicationOptionType] | None] = GraphQLOperation(
    name="medication_options",
    kind="query",
    root_field="medication_options",
    python_path="healthie.queries.medication_options",
    safety="read",
    confidence="full",
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
