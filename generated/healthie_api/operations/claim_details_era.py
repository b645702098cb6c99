# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from pydantic import Field


class ClaimDetailsEra(BaseModel):
    typename: str = Field(validation_alias="__typename", serialization_alias="__typename")


OPERATION: GraphQLOperation[ClaimDetailsEra | None] = GraphQLOperation(
    name="claimDetailsEra",
    kind="query",
    root_field="claimDetailsEra",
    python_path="healthie.queries.claim_details_era",
    safety="read",
    confidence="full",
    arguments={"cms1500_id": "ID!"},
    document="""
query claimDetailsEra($cms1500_id: ID!) {
  claimDetailsEra(cms1500_id: $cms1500_id) {
    ...ClaimDetailsEra
  }
}

fragment ClaimDetailsEra on ClaimDetailsEra {
  __typename
}
""",
    decode=optional_object_of("claimDetailsEra", ClaimDetailsEra),
)
