# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.dose_spot import DOSE_SPOT_FRAGMENT, DoseSpot

OPERATION: GraphQLOperation[DoseSpot | None] = GraphQLOperation(
    name="dosespotUserInfo",
    kind="query",
    root_field="dosespotUserInfo",
    python_path="healthie.queries.dosespot_user_info",
    safety="read",
    confidence="full",
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
