# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_referral_payload import UpdateReferralPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReferralPayload] = GraphQLOperation(
    name="updateReferral",
    kind="mutation",
    root_field="updateReferral",
    python_path="healthie.mutations.update_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferralInput"},
    document="""
mutation updateReferral($input: updateReferralInput) {
  updateReferral(input: $input) {
    ...UpdateReferralPayload
  }
}

fragment UpdateReferralPayload on updateReferralPayload {
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
    decode=object_of("updateReferral", UpdateReferralPayload),
)
