# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean


class MultiLineMetricGraphDataType(BaseModel):
    category: str | None
    category_label: str | None
    has_entry: Boolean | None


MULTI_LINE_METRIC_GRAPH_DATA_TYPE_FRAGMENT = """
fragment MultiLineMetricGraphDataType on MultiLineMetricGraphDataType {
  category
  category_label
  has_entry
}
"""
