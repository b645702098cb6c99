# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.metric_graph_data_type import METRIC_GRAPH_DATA_TYPE_FRAGMENT, MetricGraphDataType

OPERATION: GraphQLOperation[list[MetricGraphDataType]] = GraphQLOperation(
    name="metricGraphsData",
    kind="query",
    safety="read",
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
