# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.referral import Referral
from ..runtime import GraphQLOperation

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

fragment Referral on Referral {
  created_at
  id
  metadata
  referral_reason
  referring_physician {
    id
  }
  referring_physician_id
  updated_at
  user {
    id
  }
  user_id
}
""",
    decode=optional_object_of("referral", Referral),
)
