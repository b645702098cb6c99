# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.episode_of_care import EpisodeOfCare
from ..models.page_info import PageInfo


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
