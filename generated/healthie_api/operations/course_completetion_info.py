# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_completion_info_type import COURSE_COMPLETION_INFO_TYPE_FRAGMENT, CourseCompletionInfoType

OPERATION: GraphQLOperation[CourseCompletionInfoType | None] = GraphQLOperation(
    name="courseCompletetionInfo",
    kind="query",
    root_field="courseCompletetionInfo",
    python_path="healthie.queries.course_completetion_info",
    safety="read",
    confidence="full",
    deprecated="deprecated by the vendor: use `course_completion_info`",
    arguments={"course_id": "ID"},
    document="""
query courseCompletetionInfo($course_id: ID) {
  courseCompletetionInfo(course_id: $course_id) {
    ...CourseCompletionInfoType
  }
}
"""
    + COURSE_COMPLETION_INFO_TYPE_FRAGMENT,
    decode=optional_object_of("courseCompletetionInfo", CourseCompletionInfoType),
)
