# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of, value_of
from hero_healthie_runtime.lists import Pagination


class DosageType(BaseModel):
    id: ID
    ndc: str | None
    rxcui: str | None
    strength: str


class MedicationOptionType(BaseModel):
    dosage_options: list[DosageType | None] | None
    dosages: list[str] | None
    id: ID
    monograph: str | None
    name: str


MEDICATION_OPTION_FRAGMENT = """
fragment DosageType on DosageType {
 id
 ndc
 rxcui
 strength
}

fragment MedicationOptionType on MedicationOptionType {
 dosage_options {
 ...DosageType
 }
 dosages
 id
 monograph
 name
}
"""


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
    + MEDICATION_OPTION_FRAGMENT,
    decode=optional_object_of("medication_option", MedicationOptionType),
)

MEDICATION_OPTIONS: GraphQLOperation[list[MedicationOptionType] | None] = GraphQLOperation(
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
    + MEDICATION_OPTION_FRAGMENT,
    decode=value_of("medication_options", list[MedicationOptionType], expected="list or null"),
    pagination=Pagination("whole"),
)
