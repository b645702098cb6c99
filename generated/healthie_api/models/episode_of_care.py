# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, Reference

from ..models.diagnosis import Diagnosis
from ..models.user_reference import UserReference


class EpisodeOfCare(BaseModel):
    diagnosis: Diagnosis | None
    end_date: Date | None
    id: ID
    patient: UserReference | None
    patient_encounters: list[Reference] | None
    provider: UserReference | None
    start_date: Date | None


EPISODE_OF_CARE_FRAGMENT = """
fragment EpisodeOfCare on EpisodeOfCare {
 diagnosis {
 ...Diagnosis
 }
 end_date
 id
 patient {
 ...UserReference
 }
 patient_encounters {
 id
 }
 provider {
 ...UserReference
 }
 start_date
}
"""
