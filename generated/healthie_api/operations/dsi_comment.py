# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.dsi_comment import DSI_COMMENT_FRAGMENT, DsiComment

OPERATION: GraphQLOperation[DsiComment | None] = GraphQLOperation(
    name="dsiComment",
    kind="query",
    safety="read",
    arguments={"intervention_type": "InterventionType"},
    document="""
query dsiComment($intervention_type: InterventionType) {
 dsiComment(intervention_type: $intervention_type) {
 ...DsiComment
 }
}
"""
    + DSI_COMMENT_FRAGMENT,
    decode=optional_object_of("dsiComment", DsiComment),
)
