# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
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


OPERATION: GraphQLOperation[BrandInfo | None] = GraphQLOperation(
    name="brandInfo",
    kind="query",
    root_field="brandInfo",
    python_path="healthie.queries.brand_info",
    safety="read",
    confidence="full",
    arguments={"code": "String", "dietitian_id": "String", "invite_code": "String", "partner_name": "String"},
    document="""
query brandInfo($code: String, $dietitian_id: String, $invite_code: String, $partner_name: String) {
  brandInfo(
    code: $code
    dietitian_id: $dietitian_id
    invite_code: $invite_code
    partner_name: $partner_name
  ) {
    ...BrandInfo
  }
}

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
""",
    decode=optional_object_of("brandInfo", BrandInfo),
)
