# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, optional_object_of

from ..models.brand_reference import BRAND_REFERENCE_FRAGMENT, BrandReference


class BrandInfo(BaseModel):
    image_url: str | None
    name: str | None
    partner_brand: BrandReference | None
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
    safety="read",
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
 ...BrandReference
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
    + BRAND_REFERENCE_FRAGMENT,
    decode=optional_object_of("brandInfo", BrandInfo),
)
