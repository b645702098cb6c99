# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500

OPERATION: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="cms1500",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query cms1500($id: ID) {
 cms1500(id: $id) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("cms1500", Cms1500),
)
