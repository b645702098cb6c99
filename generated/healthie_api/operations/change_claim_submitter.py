# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ChangeClaimSubmitter(BaseModel):
    id: ID
    is_enabled: Boolean | None


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

fragment ChangeClaimSubmitter on ChangeClaimSubmitter {
  id
  is_enabled
}
""",
    decode=optional_object_of("changeClaimSubmitter", ChangeClaimSubmitter),
)
