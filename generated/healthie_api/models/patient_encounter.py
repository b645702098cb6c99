# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID


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
