# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    first_microdeposit: str | None = None
    id: ID | None = None
    is_default: Boolean | None = None
    second_microdeposit: str | None = None
    user_id: ID | None = None


class UpdateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


OPERATION: GraphQLOperation[UpdateStripeCustomerDetailPayload] = GraphQLOperation(
    name="updateStripeCustomerDetail",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateStripeCustomerDetailInput!"},
    document="""
mutation updateStripeCustomerDetail($input: updateStripeCustomerDetailInput) {
 updateStripeCustomerDetail(input: $input) {
 ...UpdateStripeCustomerDetailPayload
 }
}

fragment UpdateStripeCustomerDetailPayload on updateStripeCustomerDetailPayload {
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
    decode=object_of("updateStripeCustomerDetail", UpdateStripeCustomerDetailPayload),
)
