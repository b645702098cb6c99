# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, optional_object_of


class ClaimDetailsEra(BaseModel):
    typename: str = Field(validation_alias="__typename", serialization_alias="__typename")


OPERATION: GraphQLOperation[ClaimDetailsEra | None] = GraphQLOperation(
    name="claimDetailsEra",
    kind="query",
    safety="read",
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
