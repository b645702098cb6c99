# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Upload, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.brand import BRAND_FRAGMENT, Brand


class CreateBrandInput(InputModel):
    about_description: str | None = None
    bg_color: str | None = None
    brand_email: str | None = None
    brand_name: str | None = None
    brand_phone: str | None = None
    contact_description: str | None = None
    custom_sign_in_path: str | None = None
    display_name: str | None = None
    email_background_color: str | None = None
    facebook: str | None = None
    font_color: str | None = None
    instagram: str | None = None
    logo: Upload | None = None
    selected_color: str | None = None
    slogan: str | None = None
    tab_accent_color: str | None = None
    titles: str | None = None
    twitter: str | None = None
    website: str | None = None


class UpdateBrandInput(InputModel):
    about_description: str | None = None
    bg_color: str | None = None
    brand_email: str | None = None
    brand_name: str | None = None
    brand_phone: str | None = None
    contact_description: str | None = None
    custom_sign_in_path: str | None = None
    display_embed_title: Boolean | None = None
    display_name: str | None = None
    display_package_image: Boolean | None = None
    email_background_color: str | None = None
    embed_primary_color: str | None = None
    facebook: str | None = None
    font_color: str | None = None
    id: ID | None = None
    instagram: str | None = None
    logo: Upload | None = None
    selected_color: str | None = None
    slogan: str | None = None
    tab_accent_color: str | None = None
    theme_accent_primary: str | None = None
    theme_accent_primary_hover: str | None = None
    theme_background_hover: str | None = None
    theme_background_input: str | None = None
    theme_background_primary: str | None = None
    theme_background_secondary: str | None = None
    theme_background_sidebar: str | None = None
    theme_border_input: str | None = None
    theme_border_primary: str | None = None
    theme_text_sidebar: str | None = None
    theme_text_sidebar_active: str | None = None
    theme_text_sidebar_tab_bar: str | None = None
    titles: str | None = None
    twitter: str | None = None
    website: str | None = None


class CreateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


class UpdateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


CREATE_BRAND: GraphQLOperation[CreateBrandPayload] = GraphQLOperation(
    name="createBrand",
    kind="mutation",
    safety="create",
    arguments={"input": "createBrandInput!"},
    document="""
mutation createBrand($input: createBrandInput) {
 createBrand(input: $input) {
 ...CreateBrandPayload
 }
}

fragment CreateBrandPayload on createBrandPayload {
 brand {
 ...Brand
 }
 messages {
 ...FieldError
 }
}
"""
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBrand", CreateBrandPayload),
)

UPDATE_BRAND: GraphQLOperation[UpdateBrandPayload] = GraphQLOperation(
    name="updateBrand",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateBrandInput!"},
    document="""
mutation updateBrand($input: updateBrandInput) {
 updateBrand(input: $input) {
 ...UpdateBrandPayload
 }
}

fragment UpdateBrandPayload on updateBrandPayload {
 brand {
 ...Brand
 }
 messages {
 ...FieldError
 }
}
"""
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateBrand", UpdateBrandPayload),
)
