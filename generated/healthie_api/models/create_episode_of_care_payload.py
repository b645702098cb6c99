# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.episode_of_care import EpisodeOfCare
from ..models.field_error import FieldError


class CreateEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


CREATE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT = """
fragment CreateEpisodeOfCarePayload on createEpisodeOfCarePayload {
  episode_of_care {
    ...EpisodeOfCare
  }
  messages {
    ...FieldError
  }
}
"""
