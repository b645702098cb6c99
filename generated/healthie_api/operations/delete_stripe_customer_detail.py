# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail


class DeleteStripeCustomerDetailInput(InputModel):
    card_id: ID | None = None
    user_id: ID | None = None


class DeleteStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


OPERATION: GraphQLOperation[DeleteStripeCustomerDetailPayload] = GraphQLOperation(
    name="deleteStripeCustomerDetail",
    kind="mutation",
    root_field="deleteStripeCustomerDetail",
    python_path="healthie.mutations.delete_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteStripeCustomerDetailInput!"},
    document="""
mutation deleteStripeCustomerDetail($input: deleteStripeCustomerDetailInput) {
  deleteStripeCustomerDetail(input: $input) {
    ...DeleteStripeCustomerDetailPayload
  }
}

fragment DeleteStripeCustomerDetailPayload on deleteStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("deleteStripeCustomerDetail", DeleteStripeCustomerDetailPayload),
)
