# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class SnomedTerm(BaseModel):
    concept_id: str | None
    term: str | None


class FamilyHistoryCondition(BaseModel):
    id: ID
    relationships: list[str] | None
    snomed_term: SnomedTerm | None


FAMILY_HISTORY_CONDITION_FRAGMENT = """
fragment SnomedTerm on SnomedTerm {
 concept_id
 term
}

fragment FamilyHistoryCondition on FamilyHistoryCondition {
 id
 relationships
 snomed_term {
 ...SnomedTerm
 }
}
"""
