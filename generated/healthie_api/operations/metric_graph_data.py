# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.metric_graph_data_type import METRIC_GRAPH_DATA_TYPE_FRAGMENT, MetricGraphDataType

OPERATION: GraphQLOperation[MetricGraphDataType | None] = GraphQLOperation(
    name="metricGraphData",
    kind="query",
    safety="read",
    arguments={
        "category": "String",
        "end_date": "ISO8601Date",
        "entry_type": "String",
        "has_third_party_source": "Boolean",
        "multiplier": "String",
        "start_date": "ISO8601Date",
        "user_id": "String",
    },
    document="""
query metricGraphData($category: String, $end_date: ISO8601Date, $entry_type: String, $has_third_party_source: Boolean, $multiplier: String, $start_date: ISO8601Date, $user_id: String) {
 metricGraphData(
 category: $category
 end_date: $end_date
 entry_type: $entry_type
 has_third_party_source: $has_third_party_source
 multiplier: $multiplier
 start_date: $start_date
 user_id: $user_id
 ) {
 ...MetricGraphDataType
 }
}
"""
    + METRIC_GRAPH_DATA_TYPE_FRAGMENT,
    decode=optional_object_of("metricGraphData", MetricGraphDataType),
)
