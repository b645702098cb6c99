# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Date


class EpisodeOfCare(BaseModel):
    diagnosis: Reference | None
    end_date: Date | None
    id: ID
    patient: Reference | None
    patient_encounters: list[Reference] | None
    provider: Reference | None
    start_date: Date | None


EPISODE_OF_CARE_FRAGMENT = """
fragment EpisodeOfCare on EpisodeOfCare {
  diagnosis {
    id
  }
  end_date
  id
  patient {
    id
  }
  patient_encounters {
    id
  }
  provider {
    id
  }
  start_date
}
"""
