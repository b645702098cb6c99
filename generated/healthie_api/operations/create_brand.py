# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, Upload, object_of

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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


class CreateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateBrandPayload] = GraphQLOperation(
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
