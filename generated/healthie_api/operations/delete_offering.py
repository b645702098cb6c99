# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_offering_payload import DeleteOfferingPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOfferingPayload] = GraphQLOperation(
    name="deleteOffering",
    kind="mutation",
    root_field="deleteOffering",
    python_path="healthie.mutations.delete_offering",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOfferingInput"},
    document="""
mutation deleteOffering($input: deleteOfferingInput) {
  deleteOffering(input: $input) {
    ...DeleteOfferingPayload
  }
}

fragment DeleteOfferingPayload on deleteOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Offering on Offering {
  abbreviated_frequency_times_string
  archived
  ask_for_cc
  billing_frequency
  billing_items_count
  can_be_gifted
  charge_immediately
  course_id
  created_at
  currency
  description
  embed_question_form_id
  fb_pixel
  first_time_payment
  frequency_times_string
  id
  immediate_purchase_url
  includes_ended_fixed_course
  initial_payment_amount
  initial_price_with_taxes
  living_plate_meal_plan_id
  living_plate_meal_plan_name
  living_plate_preview_url
  max_purchases
  meal_plan_options {
    id
  }
  minimum_quantity
  name
  offering_courses {
    id
  }
  offering_group_visibilities {
    id
  }
  offering_image {
    id
  }
  offering_image_id
  offering_image_url
  offering_includes {
    id
  }
  offering_includes_count
  offering_lab_options {
    id
  }
  offering_product_taxes
  offering_products {
    id
  }
  on_purchase_ifs_tag_id
  override_group_on_purchase
  price
  price_per_minute
  repeat_times
  require_booking_purchase
  row_order
  selected_image_id
  show_free_text
  show_offering
  show_price
  start_fb_pixel
  total_revenue
  under_purchase_cap
  updated_at
  user {
    id
  }
  user_group_id
  user_group_name
  user_id
  user_package_selections_count
  user_pays
  video_url
  visibility_status
}
""",
    decode=object_of("deleteOffering", DeleteOfferingPayload),
)
