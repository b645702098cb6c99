# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.comment import COMMENT_FRAGMENT, Comment

OPERATION: GraphQLOperation[Comment | None] = GraphQLOperation(
    name="comment",
    kind="query",
    root_field="comment",
    python_path="healthie.queries.comment",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query comment($id: ID) {
  comment(id: $id) {
    ...Comment
  }
}
"""
    + COMMENT_FRAGMENT,
    decode=optional_object_of("comment", Comment),
)
