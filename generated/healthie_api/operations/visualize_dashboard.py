# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, optional_object_of


class VisualizeDashboardType(BaseModel):
    url: str | None


OPERATION: GraphQLOperation[VisualizeDashboardType | None] = GraphQLOperation(
    name="visualizeDashboard",
    kind="query",
    safety="read",
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
