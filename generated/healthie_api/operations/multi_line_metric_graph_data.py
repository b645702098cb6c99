# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import Boolean


class MultiLineMetricGraphDataType(BaseModel):
    category: str | None
    category_label: str | None
    has_entry: Boolean | None


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

fragment MultiLineMetricGraphDataType on MultiLineMetricGraphDataType {
  category
  category_label
  has_entry
}
""",
    decode=optional_object_of("multiLineMetricGraphData", MultiLineMetricGraphDataType),
)
