# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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


MEDICATION_OPTION_TYPE_FRAGMENT = """
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
