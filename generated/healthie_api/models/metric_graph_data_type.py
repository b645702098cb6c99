# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, DateTime, Float


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


METRIC_GRAPH_DATA_TYPE_FRAGMENT = """
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
