# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
