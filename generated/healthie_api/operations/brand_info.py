# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.brand_info import BrandInfo
from ..runtime import GraphQLOperation

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
