# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean, Float


class MetricGraphDataType(BaseModel):
    category: str | None
    category_label: str | None
    has_entry: Boolean | None
    max: Float | None
    min: Float | None
    xtick_type: str | None
    ytick_type: str | None


METRIC_GRAPH_DATA_TYPE_FRAGMENT = """
fragment MetricGraphDataType on MetricGraphDataType {
  category
  category_label
  has_entry
  max
  min
  xtick_type
  ytick_type
}
"""
