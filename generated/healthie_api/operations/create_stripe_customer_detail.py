# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail


class CreateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    is_default: Boolean | None = None
    token: str | None = None
    user_id: ID | None = None


class CreateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")
    stripe_customer_detail: StripeCustomerDetail | None


OPERATION: GraphQLOperation[CreateStripeCustomerDetailPayload] = GraphQLOperation(
    name="createStripeCustomerDetail",
    kind="mutation",
    root_field="createStripeCustomerDetail",
    python_path="healthie.mutations.create_stripe_customer_detail",
    safety="create",
    confidence="full",
    arguments={"input": "createStripeCustomerDetailInput!"},
    document="""
mutation createStripeCustomerDetail($input: createStripeCustomerDetailInput) {
  createStripeCustomerDetail(input: $input) {
    ...CreateStripeCustomerDetailPayload
  }
}

fragment CreateStripeCustomerDetailPayload on createStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripeError
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("createStripeCustomerDetail", CreateStripeCustomerDetailPayload),
)
