# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination


class MetricDataPointType(BaseModel):
    created_at: DateTime
    entry_id: str | None
    flex_value: str | None


class MetricGraphDataType(BaseModel):
    category: str | None
    category_label: str | None
    data_points: list[MetricDataPointType] | None
    has_entry: Boolean | None
    max: Float | None
    min: Float | None
    xtick_type: str | None
    ytick_type: str | None


METRIC_GRAPH_DATA_FRAGMENT = """
fragment MetricDataPointType on MetricDataPointType {
 created_at
 entry_id
 flex_value
}

fragment MetricGraphDataType on MetricGraphDataType {
 category
 category_label
 data_points {
 ...MetricDataPointType
 }
 has_entry
 max
 min
 xtick_type
 ytick_type
}
"""


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
    + METRIC_GRAPH_DATA_FRAGMENT,
    decode=optional_object_of("metricGraphData", MetricGraphDataType),
)

METRIC_GRAPHS_DATA: GraphQLOperation[list[MetricGraphDataType]] = GraphQLOperation(
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
    + METRIC_GRAPH_DATA_FRAGMENT,
    decode=value_of("metricGraphsData", list[MetricGraphDataType], expected="list"),
    pagination=Pagination("whole"),
)
