# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_offering_coupon_payload import CreateOfferingCouponPayload
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

fragment CreateOfferingCouponPayload on createOfferingCouponPayload {
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
    decode=object_of("createOfferingCoupon", CreateOfferingCouponPayload),
)
