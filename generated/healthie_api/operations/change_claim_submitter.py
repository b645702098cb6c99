# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.change_claim_submitter import CHANGE_CLAIM_SUBMITTER_FRAGMENT, ChangeClaimSubmitter

OPERATION: GraphQLOperation[ChangeClaimSubmitter | None] = GraphQLOperation(
    name="changeClaimSubmitter",
    kind="query",
    root_field="changeClaimSubmitter",
    python_path="healthie.queries.change_claim_submitter",
    safety="read",
    confidence="full",
    document="""
query changeClaimSubmitter {
  changeClaimSubmitter {
    ...ChangeClaimSubmitter
  }
}
"""
    + CHANGE_CLAIM_SUBMITTER_FRAGMENT,
    decode=optional_object_of("changeClaimSubmitter", ChangeClaimSubmitter),
)
