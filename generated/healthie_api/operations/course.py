# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.course import COURSE_FRAGMENT, Course

OPERATION: GraphQLOperation[Course | None] = GraphQLOperation(
    name="course",
    kind="query",
    safety="read",
    arguments={"course_id": "ID", "id": "ID"},
    document="""
query course($course_id: ID, $id: ID) {
 course(course_id: $course_id, id: $id) {
 ...Course
 }
}
"""
    + COURSE_FRAGMENT,
    decode=optional_object_of("course", Course),
    facts=(Fact(argument="course_id", kind="replaced", text="is deprecated: use `id`", check="deprecated"),),
)
