# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon


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
