# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.referral import REFERRAL_FRAGMENT, Referral

OPERATION: GraphQLOperation[Referral | None] = GraphQLOperation(
    name="referral",
    kind="query",
    root_field="referral",
    python_path="healthie.queries.referral",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query referral($id: ID) {
  referral(id: $id) {
    ...Referral
  }
}
"""
    + REFERRAL_FRAGMENT,
    decode=optional_object_of("referral", Referral),
)
