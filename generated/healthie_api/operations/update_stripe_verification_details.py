# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class UpdateStripeVerificationDetailsPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateStripeVerificationDetailsPayload] = GraphQLOperation(
    name="updateStripeVerificationDetails",
    kind="mutation",
    root_field="updateStripeVerificationDetails",
    python_path="healthie.mutations.update_stripe_verification_details",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStripeVerificationDetailsInput!"},
    document="""
mutation updateStripeVerificationDetails($input: updateStripeVerificationDetailsInput) {
  updateStripeVerificationDetails(input: $input) {
    ...UpdateStripeVerificationDetailsPayload
  }
}

fragment UpdateStripeVerificationDetailsPayload on updateStripeVerificationDetailsPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateStripeVerificationDetails", UpdateStripeVerificationDetailsPayload),
)
