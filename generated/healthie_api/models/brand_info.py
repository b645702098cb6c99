# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import Boolean


class BrandInfo(BaseModel):
    image_url: str | None
    name: str | None
    partner_brand: Reference | None
    show_client_tab: Boolean | None
    show_provider_tab: Boolean | None
    sign_up_header: str | None
    sign_up_text: str | None
    signup_footer: str | None
    unique_code: str | None
    uses_username: Boolean | None


BRAND_INFO_FRAGMENT = """
fragment BrandInfo on BrandInfo {
  image_url
  name
  partner_brand {
    id
  }
  show_client_tab
  show_provider_tab
  sign_up_header
  sign_up_text
  signup_footer
  unique_code
  uses_username
}
"""
