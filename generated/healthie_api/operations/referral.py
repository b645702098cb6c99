# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of

from ..models.referring_physician_reference import REFERRING_PHYSICIAN_REFERENCE_FRAGMENT, ReferringPhysicianReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Referral(BaseModel):
    created_at: DateTime
    id: ID
    metadata: str | None
    referral_reason: str | None
    referring_physician: ReferringPhysicianReference | None
    referring_physician_id: ID | None
    updated_at: DateTime
    user: UserReference | None
    user_id: ID | None


REFERRAL_FRAGMENT = """
fragment Referral on Referral {
 created_at
 id
 metadata
 referral_reason
 referring_physician {
 ...ReferringPhysicianReference
 }
 referring_physician_id
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""


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
