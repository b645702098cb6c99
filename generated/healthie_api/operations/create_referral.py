# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_referral_payload import CreateReferralPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateReferralPayload] = GraphQLOperation(
    name="createReferral",
    kind="mutation",
    root_field="createReferral",
    python_path="healthie.mutations.create_referral",
    safety="create",
    confidence="full",
    arguments={"input": "createReferralInput"},
    document="""
mutation createReferral($input: createReferralInput) {
  createReferral(input: $input) {
    ...CreateReferralPayload
  }
}

fragment CreateReferralPayload on createReferralPayload {
  messages {
    ...FieldError
  }
  referral {
    ...Referral
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("createReferral", CreateReferralPayload),
)
