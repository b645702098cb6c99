# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.metric_graph_data_type import METRIC_GRAPH_DATA_TYPE_FRAGMENT, MetricGraphDataType

OPERATION: GraphQLOperation[list[MetricGraphDataType]] = GraphQLOperation(
    name="metricGraphsData",
    kind="query",
    root_field="metricGraphsData",
    python_path="healthie.queries.metric_graphs_data",
    safety="read",
    confidence="full",
    arguments={
        "end_date": "ISO8601Date",
        "has_third_party_source": "Boolean",
        "start_date": "ISO8601Date",
        "user_id": "String",
    },
    document="""
query metricGraphsData($end_date: ISO8601Date, $has_third_party_source: Boolean, $start_date: ISO8601Date, $user_id: String) {
  metricGraphsData(
    end_date: $end_date
    has_third_party_source: $has_third_party_source
    start_date: $start_date
    user_id: $user_id
  ) {
    ...MetricGraphDataType
  }
}
"""
    + METRIC_GRAPH_DATA_TYPE_FRAGMENT,
    decode=value_of("metricGraphsData", list[MetricGraphDataType], expected="list"),
    pagination=Pagination("whole"),
)
