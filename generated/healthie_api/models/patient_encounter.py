# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, OptionalReference, Reference
from ..scalars import ID


class PatientEncounter(BaseModel):
    appointment: Reference | None
    charting_notes: list[Reference] | None
    cms1500: OptionalReference | None
    id: ID
    patient: Reference | None
    requested_payments: list[Reference] | None


PATIENT_ENCOUNTER_FRAGMENT = """
fragment PatientEncounter on PatientEncounter {
  appointment {
    id
  }
  charting_notes {
    id
  }
  cms1500 {
    id
  }
  id
  patient {
    id
  }
  requested_payments {
    id
  }
}
"""
