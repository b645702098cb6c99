# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.multi_line_metric_graph_data_type import (
    MULTI_LINE_METRIC_GRAPH_DATA_TYPE_FRAGMENT,
    MultiLineMetricGraphDataType,
)

OPERATION: GraphQLOperation[MultiLineMetricGraphDataType | None] = GraphQLOperation(
    name="multiLineMetricGraphData",
    kind="query",
    root_field="multiLineMetricGraphData",
    python_path="healthie.queries.multi_line_metric_graph_data",
    safety="read",
    confidence="full",
    arguments={
        "category": "String",
        "end_date": "ISO8601Date",
        "entry_type": "String",
        "food_graph_type": "String",
        "start_date": "ISO8601Date",
        "sub_category": "String",
        "user_id": "String",
    },
    document="""
query multiLineMetricGraphData($category: String, $end_date: ISO8601Date, $entry_type: String, $food_graph_type: String, $start_date: ISO8601Date, $sub_category: String, $user_id: String) {
  multiLineMetricGraphData(
    category: $category
    end_date: $end_date
    entry_type: $entry_type
    food_graph_type: $food_graph_type
    start_date: $start_date
    sub_category: $sub_category
    user_id: $user_id
  ) {
    ...MultiLineMetricGraphDataType
  }
}
"""
    + MULTI_LINE_METRIC_GRAPH_DATA_TYPE_FRAGMENT,
    decode=optional_object_of("multiLineMetricGraphData", MultiLineMetricGraphDataType),
)
