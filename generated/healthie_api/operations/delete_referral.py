# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_referral_payload import DeleteReferralPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReferralPayload] = GraphQLOperation(
    name="deleteReferral",
    kind="mutation",
    root_field="deleteReferral",
    python_path="healthie.mutations.delete_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferralInput"},
    document="""
mutation deleteReferral($input: deleteReferralInput) {
  deleteReferral(input: $input) {
    ...DeleteReferralPayload
  }
}

fragment DeleteReferralPayload on deleteReferralPayload {
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
    decode=object_of("deleteReferral", DeleteReferralPayload),
)
