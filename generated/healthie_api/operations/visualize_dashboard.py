# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of


class VisualizeDashboardType(BaseModel):
    url: str | None


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

fragment VisualizeDashboardType on VisualizeDashboardType {
  url
}
""",
    decode=optional_object_of("visualizeDashboard", VisualizeDashboardType),
)
