# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, optional_object_of


class MetricGraphDataTypeReference(BaseModel):
    category: str | None


class MultiLineMetricGraphDataType(BaseModel):
    category: str | None
    category_label: str | None
    has_entry: Boolean | None
    metric_graph_datas: list[MetricGraphDataTypeReference] | None


OPERATION: GraphQLOperation[MultiLineMetricGraphDataType | None] = GraphQLOperation(
    name="multiLineMetricGraphData",
    kind="query",
    safety="read",
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

fragment MultiLineMetricGraphDataType on MultiLineMetricGraphDataType {
 category
 category_label
 has_entry
 metric_graph_datas {
 ...MetricGraphDataTypeReference
 }
}

fragment MetricGraphDataTypeReference on MetricGraphDataType {
 category
}
""",
    decode=optional_object_of("multiLineMetricGraphData", MultiLineMetricGraphDataType),
)
