# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_offering_coupon_payload import DELETE_OFFERING_COUPON_PAYLOAD_FRAGMENT, DeleteOfferingCouponPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOfferingCouponPayload] = GraphQLOperation(
    name="deleteOfferingCoupon",
    kind="mutation",
    root_field="deleteOfferingCoupon",
    python_path="healthie.mutations.delete_offering_coupon",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOfferingCouponInput"},
    document="""
mutation deleteOfferingCoupon($input: deleteOfferingCouponInput) {
  deleteOfferingCoupon(input: $input) {
    ...DeleteOfferingCouponPayload
  }
}
"""
    + DELETE_OFFERING_COUPON_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_COUPON_FRAGMENT,
    decode=object_of("deleteOfferingCoupon", DeleteOfferingCouponPayload),
)
