# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.embed_widget_step_type import EMBED_WIDGET_STEP_TYPE_FRAGMENT, EmbedWidgetStepType

OPERATION: GraphQLOperation[list[EmbedWidgetStepType] | None] = GraphQLOperation(
    name="embedWidgetSteps",
    kind="query",
    root_field="embedWidgetSteps",
    python_path="healthie.queries.embed_widget_steps",
    safety="read",
    confidence="full",
    arguments={"is_for_web": "Boolean", "locationString": "String"},
    document="""
query embedWidgetSteps($is_for_web: Boolean, $locationString: String) {
  embedWidgetSteps(is_for_web: $is_for_web, locationString: $locationString) {
    ...EmbedWidgetStepType
  }
}
"""
    + EMBED_WIDGET_STEP_TYPE_FRAGMENT,
    decode=value_of("embedWidgetSteps", list[EmbedWidgetStepType], expected="list or null"),
    pagination=Pagination("whole"),
)
