# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class MedicationOptionType(BaseModel):
    dosage_options: list[Reference | None] | None
    dosages: list[str] | None
    id: ID
    monograph: str | None
    name: str


MEDICATION_OPTION_TYPE_FRAGMENT = """
fragment MedicationOptionType on MedicationOptionType {
  dosage_options {
    id
  }
  dosages
  id
  monograph
  name
}
"""
