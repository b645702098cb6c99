# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID


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
