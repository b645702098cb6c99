# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.external_calendar import ExternalCalendar
from ..models.page_info import PageInfo


class ExternalCalendarConnection(BaseModel):
    nodes: list[ExternalCalendar | None] | None
    page_info: PageInfo
    total_count: Int


EXTERNAL_CALENDAR_CONNECTION_FRAGMENT = """
fragment ExternalCalendarConnection on ExternalCalendarConnection {
  nodes {
    ...ExternalCalendar
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
