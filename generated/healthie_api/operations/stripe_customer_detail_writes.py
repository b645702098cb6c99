# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    is_default: Boolean | None = None
    token: str | None = None
    user_id: ID | None = None


class DeleteStripeCustomerDetailInput(InputModel):
    card_id: ID | None = None
    user_id: ID | None = None


class UpdateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    first_microdeposit: str | None = None
    id: ID | None = None
    is_default: Boolean | None = None
    second_microdeposit: str | None = None
    user_id: ID | None = None


class CreateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")
    stripe_customer_detail: StripeCustomerDetail | None


class DeleteStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


class UpdateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


CREATE_STRIPE_CUSTOMER_DETAIL: GraphQLOperation[CreateStripeCustomerDetailPayload] = GraphQLOperation(
    name="createStripeCustomerDetail",
    kind="mutation",
    safety="create",
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
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createStripeCustomerDetail", CreateStripeCustomerDetailPayload),
)

DELETE_STRIPE_CUSTOMER_DETAIL: GraphQLOperation[DeleteStripeCustomerDetailPayload] = GraphQLOperation(
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

UPDATE_STRIPE_CUSTOMER_DETAIL: GraphQLOperation[UpdateStripeCustomerDetailPayload] = GraphQLOperation(
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
