# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination


class EmbedWidgetStepType(BaseModel):
    id: str
    title: str | None


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

fragment EmbedWidgetStepType on EmbedWidgetStepType {
  id
  title
}
""",
    decode=value_of("embedWidgetSteps", list[EmbedWidgetStepType], expected="list or null"),
    pagination=Pagination("whole"),
)
