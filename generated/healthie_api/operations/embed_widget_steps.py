# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class EmbedWidgetStepType(BaseModel):
    id: str
    title: str | None


OPERATION: GraphQLOperation[list[EmbedWidgetStepType] | None] = GraphQLOperation(
    name="embedWidgetSteps",
    kind="query",
    safety="read",
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
