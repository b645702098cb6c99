# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.uploads import Upload

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="createBrand",
    python_path="healthie.mutations.create_brand",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBrand", CreateBrandPayload),
)
