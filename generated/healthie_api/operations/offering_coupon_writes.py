# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateOfferingCouponInput(InputModel):
    amount_off: str | None = None
    code: str | None = None
    expires_at: ZonedDateTime | None = None
    flat_amount_off: str | None = None
    offering_ids: list[ID | None] | None = None
    promo_type: str | None = None
    repeat_times: Int | None = None
    usage_limit: Int | None = None


class DeleteOfferingCouponInput(InputModel):
    id: ID | None = None


class CreateOfferingCouponPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering_coupon: OfferingCoupon | None = Field(
        validation_alias="offeringCoupon", serialization_alias="offeringCoupon"
    )


class DeleteOfferingCouponPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering_coupon: OfferingCoupon | None = Field(
        validation_alias="offeringCoupon", serialization_alias="offeringCoupon"
    )


CREATE_OFFERING_COUPON: GraphQLOperation[CreateOfferingCouponPayload] = GraphQLOperation(
    name="createOfferingCoupon",
    kind="mutation",
    safety="create",
    arguments={"input": "createOfferingCouponInput!"},
    document="""
mutation createOfferingCoupon($input: createOfferingCouponInput) {
 createOfferingCoupon(input: $input) {
 ...CreateOfferingCouponPayload
 }
}

fragment CreateOfferingCouponPayload on createOfferingCouponPayload {
 messages {
 ...FieldError
 }
 offeringCoupon {
 ...OfferingCoupon
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_COUPON_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createOfferingCoupon", CreateOfferingCouponPayload),
)

DELETE_OFFERING_COUPON: GraphQLOperation[DeleteOfferingCouponPayload] = GraphQLOperation(
    name="deleteOfferingCoupon",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOfferingCouponInput!"},
    document="""
mutation deleteOfferingCoupon($input: deleteOfferingCouponInput) {
 deleteOfferingCoupon(input: $input) {
 ...DeleteOfferingCouponPayload
 }
}

fragment DeleteOfferingCouponPayload on deleteOfferingCouponPayload {
 messages {
 ...FieldError
 }
 offeringCoupon {
 ...OfferingCoupon
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_COUPON_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteOfferingCoupon", DeleteOfferingCouponPayload),
)
