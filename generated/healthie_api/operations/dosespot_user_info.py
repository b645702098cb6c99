# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.dose_spot import DOSE_SPOT_FRAGMENT, DoseSpot

OPERATION: GraphQLOperation[DoseSpot | None] = GraphQLOperation(
    name="dosespotUserInfo",
    kind="query",
    safety="read",
    arguments={"user_id": "ID"},
    document="""
query dosespotUserInfo($user_id: ID) {
 dosespotUserInfo(user_id: $user_id) {
 ...DoseSpot
 }
}
"""
    + DOSE_SPOT_FRAGMENT,
    decode=optional_object_of("dosespotUserInfo", DoseSpot),
)
