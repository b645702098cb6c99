# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, MoneyText, optional_object_of


class ValidateOfferingCoupon(BaseModel):
    fail_reason: str | None
    first_amount: MoneyText | None
    new_first_price: MoneyText | None
    new_price: MoneyText | None
    repeat_times: str | None
    still_ask_for_cc: Boolean | None


OPERATION: GraphQLOperation[ValidateOfferingCoupon | None] = GraphQLOperation(
    name="validateCoupon",
    kind="query",
    safety="read",
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

fragment ValidateOfferingCoupon on ValidateOfferingCoupon {
 fail_reason
 first_amount
 new_first_price
 new_price
 repeat_times
 still_ask_for_cc
}
""",
    decode=optional_object_of("validateCoupon", ValidateOfferingCoupon),
)
