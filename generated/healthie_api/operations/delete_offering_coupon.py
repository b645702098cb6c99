# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_offering_coupon_payload import DeleteOfferingCouponPayload
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

fragment DeleteOfferingCouponPayload on deleteOfferingCouponPayload {
  messages {
    ...FieldError
  }
  offeringCoupon {
    ...OfferingCoupon
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment OfferingCoupon on OfferingCoupon {
  amount_off
  amount_off_string
  applies_to_string
  code
  created_at
  deleted_at
  expires_at
  flat_amount_off
  id
  is_expired
  is_valid
  number_of_times_used
  offering_coupon_owner {
    id
  }
  package_connection_names
  promo_type
  repeat_times
  to_one_line
  updated_at
  usage_limit
  user_id
}
""",
    decode=object_of("deleteOfferingCoupon", DeleteOfferingCouponPayload),
)
