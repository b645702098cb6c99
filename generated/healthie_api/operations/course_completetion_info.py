# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.course_completion_info_type import COURSE_COMPLETION_INFO_TYPE_FRAGMENT, CourseCompletionInfoType

OPERATION: GraphQLOperation[CourseCompletionInfoType | None] = GraphQLOperation(
    name="courseCompletetionInfo",
    kind="query",
    safety="read",
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
