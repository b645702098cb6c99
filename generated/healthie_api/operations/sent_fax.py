# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.sent_fax import SENT_FAX_FRAGMENT, SentFax
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[SentFax | None] = GraphQLOperation(
    name="sentFax",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query sentFax($id: ID!) {
 sentFax(id: $id) {
 ...SentFax
 }
}
"""
    + SENT_FAX_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("sentFax", SentFax),
)
