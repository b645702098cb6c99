# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class VisualizeDashboardType(BaseModel):
    url: str | None


VISUALIZE_DASHBOARD_TYPE_FRAGMENT = """
fragment VisualizeDashboardType on VisualizeDashboardType {
  url
}
"""
