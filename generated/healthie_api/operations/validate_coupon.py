# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.validate_offering_coupon import VALIDATE_OFFERING_COUPON_FRAGMENT, ValidateOfferingCoupon

OPERATION: GraphQLOperation[ValidateOfferingCoupon | None] = GraphQLOperation(
    name="validateCoupon",
    kind="query",
    root_field="validateCoupon",
    python_path="healthie.queries.validate_coupon",
    safety="read",
    confidence="full",
    arguments={"coupon_code": "String", "offering_id": "ID", "provider_id": "ID", "requested_payment_id": "ID"},
    document="""
query validateCoupon($coupon_code: String, $offering_id: ID, $provider_id: ID, $requested_payment_id: ID) {
  validateCoupon(
    coupon_code: $coupon_code
    offering_id: $offering_id
    provider_id: $provider_id
    requested_payment_id: $requested_payment_id
  ) {
    ...ValidateOfferingCoupon
  }
}
"""
    + VALIDATE_OFFERING_COUPON_FRAGMENT,
    decode=optional_object_of("validateCoupon", ValidateOfferingCoupon),
)
