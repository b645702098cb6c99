# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, optional_object_of


class CourseCompletionInfoGroupsType(BaseModel):
    completed: Int | None
    label: str | None
    total: Int | None
    user_ids: list[str] | None
    value: str | None


class CourseCompletionInfoIndividualsType(BaseModel):
    label: str | None
    value: str | None


class CourseCompletionInfoType(BaseModel):
    groups: list[CourseCompletionInfoGroupsType] | None
    individuals: list[CourseCompletionInfoIndividualsType] | None


COURSE_COMPLETETION_INFO_FRAGMENT = """
fragment CourseCompletionInfoGroupsType on CourseCompletionInfoGroupsType {
 completed
 label
 total
 user_ids
 value
}

fragment CourseCompletionInfoIndividualsType on CourseCompletionInfoIndividualsType {
 label
 value
}

fragment CourseCompletionInfoType on CourseCompletionInfoType {
 groups {
 ...CourseCompletionInfoGroupsType
 }
 individuals {
 ...CourseCompletionInfoIndividualsType
 }
}
"""


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
    + COURSE_COMPLETETION_INFO_FRAGMENT,
    decode=optional_object_of("courseCompletetionInfo", CourseCompletionInfoType),
)

COURSE_COMPLETION_INFO: GraphQLOperation[CourseCompletionInfoType | None] = GraphQLOperation(
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
    + COURSE_COMPLETETION_INFO_FRAGMENT,
    decode=optional_object_of("courseCompletionInfo", CourseCompletionInfoType),
)
