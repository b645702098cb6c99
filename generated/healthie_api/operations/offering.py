# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    Money,
    MoneyText,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.offering_group_visibility import OfferingGroupVisibility
    from ..models.offering_image import OfferingImage
    from ..models.offering_parts import OfferingCourse, OfferingLabOption, OfferingProduct
    from ..models.user_reference import UserReference
    from ..operations.initialized_offering_includes import OfferingInclude
    from ..operations.meal_plan_options import MealPlan
else:
    from hero_healthie_runtime.graphql.later import later

    (
        MealPlan,
        OfferingCourse,
        OfferingGroupVisibility,
        OfferingImage,
        OfferingInclude,
        OfferingLabOption,
        OfferingProduct,
        UserReference,
    ) = later(
        __package__,
        "..operations.meal_plan_options:MealPlan",
        "..models.offering_parts:OfferingCourse",
        "..models.offering_group_visibility:OfferingGroupVisibility",
        "..models.offering_image:OfferingImage",
        "..operations.initialized_offering_includes:OfferingInclude",
        "..models.offering_parts:OfferingLabOption",
        "..models.offering_parts:OfferingProduct",
        "..models.user_reference:UserReference",
    )


class Offering(BaseModel):
    abbreviated_frequency_times_string: str | None
    archived: Boolean
    ask_for_cc: Boolean
    billing_frequency: str | None
    billing_items_count: Int | None
    can_be_gifted: Boolean
    charge_immediately: Boolean
    course_id: ID | None
    created_at: DateTime
    currency: str | None
    description: str | None
    embed_question_form_id: str | None
    fb_pixel: str | None
    first_time_payment: str | None
    frequency_times_string: str | None
    id: ID
    immediate_purchase_url: str | None
    includes_ended_fixed_course: Boolean | None
    initial_payment_amount: MoneyText | None
    initial_price_with_taxes: MoneyText | None
    living_plate_meal_plan_id: str | None
    living_plate_meal_plan_name: str | None
    living_plate_preview_url: str | None
    max_purchases: str | None
    meal_plan_options: list[MealPlan] | None
    minimum_quantity: str | None
    name: str | None
    offering_courses: list[OfferingCourse] | None
    offering_group_visibilities: list[OfferingGroupVisibility] | None
    offering_image: OfferingImage | None
    offering_image_id: ID | None
    offering_image_url: str | None
    offering_includes: list[OfferingInclude] | None
    offering_includes_count: Int
    offering_lab_options: list[OfferingLabOption] | None
    offering_product_taxes: Float | None
    offering_products: list[OfferingProduct] | None
    on_purchase_ifs_tag_id: str | None
    override_group_on_purchase: Boolean
    price: MoneyText | None
    price_per_minute: MoneyText | None
    repeat_times: Int | None
    require_booking_purchase: Boolean
    row_order: str | None
    selected_image_id: str | None
    show_free_text: Boolean
    show_offering: Boolean
    show_price: Boolean
    start_fb_pixel: str | None
    total_revenue: Money | None
    under_purchase_cap: Boolean | None
    updated_at: DateTime
    user: UserReference | None
    user_group_id: ID | None
    user_group_name: str | None
    user_id: ID | None
    user_package_selections_count: Int | None
    user_pays: Boolean
    video_url: str | None
    visibility_status: str


OFFERING_FRAGMENT = """
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
 active
 date_added
 id
 name
 offering_name
 }
 minimum_quantity
 name
 offering_courses {
 course {
 id
 name
 }
 course_id
 created_at
 id
 offering_id
 updated_at
 }
 offering_group_visibilities {
 id
 name
 offering_id
 user_group_id
 }
 offering_image {
 created_at
 id
 image_content_type
 image_file_name
 image_file_size
 image_updated_at
 image_url
 name
 updated_at
 }
 offering_image_id
 offering_image_url
 offering_includes {
 appointment_type {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 appointment_type_id
 created_at
 expires_in
 form_id
 id
 is_repeating
 offering_id
 quantity
 required_appointment_type
 updated_at
 }
 offering_includes_count
 offering_lab_options {
 created_at
 id
 lab_option {
 id
 name
 }
 lab_option_id
 offering_id
 updated_at
 }
 offering_product_taxes
 offering_products {
 deduct_main_quantity
 id
 offering_id
 price
 product {
 id
 name
 price
 }
 quantity
 tax_amount
 taxable
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
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_group_id
 user_group_name
 user_id
 user_package_selections_count
 user_pays
 video_url
 visibility_status
}
"""


OPERATION: GraphQLOperation[Offering | None] = GraphQLOperation(
    name="offering",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query offering($id: ID) {
 offering(id: $id) {
 ...Offering
 }
}
"""
    + OFFERING_FRAGMENT,
    decode=optional_object_of("offering", Offering),
)
