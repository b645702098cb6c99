# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon


class CreateOfferingCouponInput(InputModel):
    amount_off: str | None = None
    code: str | None = None
    expires_at: ZonedDateTime | None = None
    flat_amount_off: str | None = None
    offering_ids: list[ID | None] | None = None
    promo_type: str | None = None
    repeat_times: Int | None = None
    usage_limit: Int | None = None


class CreateOfferingCouponPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering_coupon: OfferingCoupon | None = Field(
        validation_alias="offeringCoupon", serialization_alias="offeringCoupon"
    )


OPERATION: GraphQLOperation[CreateOfferingCouponPayload] = GraphQLOperation(
    name="createOfferingCoupon",
    kind="mutation",
    root_field="createOfferingCoupon",
    python_path="healthie.mutations.create_offering_coupon",
    safety="create",
    confidence="full",
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
    + OFFERING_COUPON_FRAGMENT,
    decode=object_of("createOfferingCoupon", CreateOfferingCouponPayload),
)
