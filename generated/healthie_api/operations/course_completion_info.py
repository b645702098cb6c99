# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.course_completion_info_type import COURSE_COMPLETION_INFO_TYPE_FRAGMENT, CourseCompletionInfoType

OPERATION: GraphQLOperation[CourseCompletionInfoType | None] = GraphQLOperation(
    name="courseCompletionInfo",
    kind="query",
    safety="read",
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
