# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int


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


COURSE_COMPLETION_INFO_TYPE_FRAGMENT = """
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
