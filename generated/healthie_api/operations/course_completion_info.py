# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.course_completion_info_type import CourseCompletionInfoType
from ..runtime import GraphQLOperation

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

fragment CourseCompletionInfoType on CourseCompletionInfoType {
  groups {
    ...CourseCompletionInfoGroupsType
  }
  individuals {
    ...CourseCompletionInfoIndividualsType
  }
}

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
""",
    decode=optional_object_of("courseCompletionInfo", CourseCompletionInfoType),
)
