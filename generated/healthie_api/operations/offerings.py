# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.offering_pagination_connection import OfferingPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OfferingPaginationConnection] = GraphQLOperation(
    name="offerings",
    kind="query",
    root_field="offerings",
    python_path="healthie.queries.offerings",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_visibility": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "ID",
        "offering_ids": "[ID]",
        "offering_user_group_id": "ID",
        "only_client_visible": "Boolean",
        "order_by": "OfferingOrderKeys",
        "provider_id": "ID",
        "show_only_visible": "Boolean",
        "status": "String",
    },
    page_size=25,
    max_page_size=29,
    document="""
query offerings($after: String, $before: String, $client_visibility: String, $first: Int = 25, $keywords: String, $last: Int, $offering_id: ID, $offering_ids: [ID], $offering_user_group_id: ID, $only_client_visible: Boolean, $order_by: OfferingOrderKeys, $provider_id: ID, $show_only_visible: Boolean, $status: String) {
  offerings(
    after: $after
    before: $before
    client_visibility: $client_visibility
    first: $first
    keywords: $keywords
    last: $last
    offering_id: $offering_id
    offering_ids: $offering_ids
    offering_user_group_id: $offering_user_group_id
    only_client_visible: $only_client_visible
    order_by: $order_by
    provider_id: $provider_id
    show_only_visible: $show_only_visible
    status: $status
  ) {
    ...OfferingPaginationConnection
  }
}

fragment OfferingPaginationConnection on OfferingPaginationConnection {
  nodes {
    ...Offering
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("offerings", OfferingPaginationConnection),
)
