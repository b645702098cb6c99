# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class VisualizeDashboardType(BaseModel):
    url: str | None


VISUALIZE_DASHBOARD_TYPE_FRAGMENT = """
fragment VisualizeDashboardType on VisualizeDashboardType {
  url
}
"""
