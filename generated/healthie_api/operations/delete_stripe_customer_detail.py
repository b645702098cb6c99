# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteStripeCustomerDetailInput(InputModel):
    card_id: ID | None = None
    user_id: ID | None = None


class DeleteStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


OPERATION: GraphQLOperation[DeleteStripeCustomerDetailPayload] = GraphQLOperation(
    name="deleteStripeCustomerDetail",
    kind="mutation",
    safety="idempotent_write",
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
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteStripeCustomerDetail", DeleteStripeCustomerDetailPayload),
)
