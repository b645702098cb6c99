# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.dose_spot import DoseSpot
from ..models.field_error import FieldError


class CreateDosespotClinicianPayload(BaseModel):
    dosespot_user: DoseSpot | None
    messages: list[FieldError | None] | None


CREATE_DOSESPOT_CLINICIAN_PAYLOAD_FRAGMENT = """
fragment CreateDosespotClinicianPayload on createDosespotClinicianPayload {
  dosespot_user {
    ...DoseSpot
  }
  messages {
    ...FieldError
  }
}
"""
