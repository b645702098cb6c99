# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteOfferingCouponInput(InputModel):
    id: ID | None = None


class DeleteOfferingCouponPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering_coupon: OfferingCoupon | None = Field(
        validation_alias="offeringCoupon", serialization_alias="offeringCoupon"
    )


OPERATION: GraphQLOperation[DeleteOfferingCouponPayload] = GraphQLOperation(
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
