# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.referral import REFERRAL_FRAGMENT, Referral
from ..models.referring_physician_reference import REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Referral | None] = GraphQLOperation(
    name="referral",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query referral($id: ID) {
 referral(id: $id) {
 ...Referral
 }
}
"""
    + REFERRAL_FRAGMENT
    + REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("referral", Referral),
)
