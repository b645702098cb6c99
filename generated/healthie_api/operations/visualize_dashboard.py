# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.visualize_dashboard_type import VISUALIZE_DASHBOARD_TYPE_FRAGMENT, VisualizeDashboardType

OPERATION: GraphQLOperation[VisualizeDashboardType | None] = GraphQLOperation(
    name="visualizeDashboard",
    kind="query",
    root_field="visualizeDashboard",
    python_path="healthie.queries.visualize_dashboard",
    safety="read",
    confidence="full",
    arguments={"dashboard_type": "String!"},
    document="""
query visualizeDashboard($dashboard_type: String!) {
  visualizeDashboard(dashboard_type: $dashboard_type) {
    ...VisualizeDashboardType
  }
}
"""
    + VISUALIZE_DASHBOARD_TYPE_FRAGMENT,
    decode=optional_object_of("visualizeDashboard", VisualizeDashboardType),
)
