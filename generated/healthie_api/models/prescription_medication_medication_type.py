# Generated from specs/healthie. Do not edit.
from typing import Literal

from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime
from pydantic import Field

from ..enums.prescription_medication_status import PrescriptionMedicationStatus


class PrescriptionMedicationMedicationType(BaseModel):
    typename: Literal["MedicationType"] = Field(validation_alias="__typename", serialization_alias="__typename")
    active: Boolean | None
    code: str | None
    comment: str | None
    created_at: DateTime
    directions: str | None
    dosage: str | None
    end_date: DateTime | None
    frequency: str | None
    id: ID
    metadata: JSON | None
    mirrored: Boolean
    name: str | None
    ndc: str | None
    normalized_status: PrescriptionMedicationStatus | None
    requires_consolidation: Boolean | None
    route: str | None
    rxcui: str | None
    start_date: DateTime | None
    updated_at: DateTime | None
    user_id: ID | None


PRESCRIPTION_MEDICATION_MEDICATION_TYPE_FRAGMENT = """
fragment PrescriptionMedicationMedicationType on MedicationType {
  active
  code
  comment
  created_at
  directions
  dosage
  end_date
  frequency
  id
  metadata
  mirrored
  name
  ndc
  normalized_status
  requires_consolidation
  route
  rxcui
  start_date
  updated_at
  user_id
}
"""
