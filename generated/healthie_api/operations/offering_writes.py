# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    MoneyTextInput,
    Upload,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.offering import OFFERING_FRAGMENT, Offering


class OfferingImageUpload(InputModel):
    image: Upload | None = None


class OfferingIncludesFields(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    is_repeating: Boolean | None = None
    quantity: str | None = None
    required_appointment_type: Boolean | None = None


class ProductInput(InputModel):
    id: str | None = None
    name: str | None = None


class OfferingProductInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    deduct_main_quantity: Boolean | None = None
    id: ID | None = None
    price: MoneyTextInput | None = None
    product: ProductInput | None = None
    quantity: Int | None = None
    taxable: Boolean | None = None


class CreateOfferingInput(InputModel):
    billing_frequency: str | None = None
    can_be_gifted: Boolean | None = None
    charge_immediately: Boolean | None = None
    course_id: ID | None = None
    course_ids: list[ID | None] | None = None
    default_selection_image_url: str | None = None
    description: str | None = None
    first_time_payment: str | None = None
    lab_option_ids: list[ID | None] | None = None
    living_plate_meal_plan_id: ID | None = None
    max_purchases: str | None = None
    name: str
    offering_image: OfferingImageUpload | None = None
    offering_includes: list[OfferingIncludesFields | None] | None = None
    offering_products: list[OfferingProductInput | None] | None = None
    override_group_on_purchase: Boolean | None = None
    price: MoneyTextInput
    repeat_times: Int | None = None
    require_booking_purchase: Boolean | None = None
    selected_image_id: ID | None = None
    show_free_text: Boolean | None = None
    show_offering: Boolean | None = None
    user_group_id: ID | None = None
    user_group_ids: list[ID | None] | None = None
    user_id: ID | None = None
    video_url: str | None = None
    visibility_status: str | None = None


class DeleteOfferingInput(InputModel):
    id: ID | None = None


class UpdateOfferingInput(InputModel):
    archived: Boolean | None = None
    billing_frequency: str | None = None
    can_be_gifted: Boolean | None = None
    charge_immediately: Boolean | None = None
    course_id: ID | None = None
    course_ids: list[ID | None] | None = None
    default_selection_image_url: str | None = None
    description: str | None = None
    embed_question_form_id: ID | None = None
    first_time_payment: str | None = None
    has_first_payment: Boolean | None = None
    id: ID | None = None
    lab_option_ids: list[ID | None] | None = None
    living_plate_meal_plan_id: ID | None = None
    max_purchases: str | None = None
    name: str | None = None
    offering_image: OfferingImageUpload | None = None
    offering_includes: list[OfferingIncludesFields | None] | None = None
    offering_products: list[OfferingProductInput | None] | None = None
    override_group_on_purchase: Boolean | None = None
    price: MoneyTextInput | None = None
    repeat_times: Int | None = None
    require_booking_purchase: Boolean | None = None
    row_order: Int | None = None
    selected_image_id: ID | None = None
    show_free_text: Boolean | None = None
    show_offering: Boolean | None = None
    user_group_id: ID | None = None
    user_group_ids: list[ID | None] | None = None
    user_id: ID | None = None
    video_url: str | None = None
    visibility_status: str | None = None


class CreateOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


class DeleteOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


class UpdateOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


CREATE_OFFERING: GraphQLOperation[CreateOfferingPayload] = GraphQLOperation(
    name="createOffering",
    kind="mutation",
    safety="create",
    arguments={"input": "createOfferingInput!"},
    document="""
mutation createOffering($input: createOfferingInput!) {
 createOffering(input: $input) {
 ...CreateOfferingPayload
 }
}

fragment CreateOfferingPayload on createOfferingPayload {
 messages {
 ...FieldError
 }
 offering {
 ...Offering
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("createOffering", CreateOfferingPayload),
)

DELETE_OFFERING: GraphQLOperation[DeleteOfferingPayload] = GraphQLOperation(
    name="deleteOffering",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOfferingInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("deleteOffering", DeleteOfferingPayload),
)

UPDATE_OFFERING: GraphQLOperation[UpdateOfferingPayload] = GraphQLOperation(
    name="updateOffering",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOfferingInput!"},
    document="""
mutation updateOffering($input: updateOfferingInput) {
 updateOffering(input: $input) {
 ...UpdateOfferingPayload
 }
}

fragment UpdateOfferingPayload on updateOfferingPayload {
 messages {
 ...FieldError
 }
 offering {
 ...Offering
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("updateOffering", UpdateOfferingPayload),
)
