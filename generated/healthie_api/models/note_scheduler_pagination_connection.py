# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.note_scheduler import NoteScheduler
from ..models.page_info import PageInfo


class NoteSchedulerPaginationConnection(BaseModel):
    nodes: list[NoteScheduler | None] | None
    page_info: PageInfo
    total_count: Int


NOTE_SCHEDULER_PAGINATION_CONNECTION_FRAGMENT = """
fragment NoteSchedulerPaginationConnection on NoteSchedulerPaginationConnection {
  nodes {
    ...NoteScheduler
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
