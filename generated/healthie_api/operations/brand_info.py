# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.brand_info import BRAND_INFO_FRAGMENT, BrandInfo

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
"""
    + BRAND_INFO_FRAGMENT,
    decode=optional_object_of("brandInfo", BrandInfo),
)
