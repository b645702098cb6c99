# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_completion_info_type import COURSE_COMPLETION_INFO_TYPE_FRAGMENT, CourseCompletionInfoType

OPERATION: GraphQLOperation[CourseCompletionInfoType | None] = GraphQLOperation(
    name="courseCompletionInfo",
    kind="query",
    root_field="courseCompletionInfo",
    python_path="healthie.queries.course_completion_info",
    safety="read",
    confidence="full",
    arguments={"course_id": "ID"},
    document="""
query courseCompletionInfo($course_id: ID) {
  courseCompletionInfo(course_id: $course_id) {
    ...CourseCompletionInfoType
  }
}
"""
    + COURSE_COMPLETION_INFO_TYPE_FRAGMENT,
    decode=optional_object_of("courseCompletionInfo", CourseCompletionInfoType),
)
