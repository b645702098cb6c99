# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class ChangeClaimSubmitter(BaseModel):
    id: ID
    is_enabled: Boolean | None


OPERATION: GraphQLOperation[ChangeClaimSubmitter | None] = GraphQLOperation(
    name="changeClaimSubmitter",
    kind="query",
    safety="read",
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
