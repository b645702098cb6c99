# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.episode_of_care import EpisodeOfCare
from ..models.page_info import PageInfo
from ..scalars import Int


class EpisodeOfCareConnection(BaseModel):
    nodes: list[EpisodeOfCare | None] | None
    page_info: PageInfo
    total_count: Int


EPISODE_OF_CARE_CONNECTION_FRAGMENT = """
fragment EpisodeOfCareConnection on EpisodeOfCareConnection {
  nodes {
    ...EpisodeOfCare
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
