# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_offering_coupon_payload import CREATE_OFFERING_COUPON_PAYLOAD_FRAGMENT, CreateOfferingCouponPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOfferingCouponPayload] = GraphQLOperation(
    name="createOfferingCoupon",
    kind="mutation",
    root_field="createOfferingCoupon",
    python_path="healthie.mutations.create_offering_coupon",
    safety="create",
    confidence="full",
    arguments={"input": "createOfferingCouponInput"},
    document="""
mutation createOfferingCoupon($input: createOfferingCouponInput) {
  createOfferingCoupon(input: $input) {
    ...CreateOfferingCouponPayload
  }
}
"""
    + CREATE_OFFERING_COUPON_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_COUPON_FRAGMENT,
    decode=object_of("createOfferingCoupon", CreateOfferingCouponPayload),
)
