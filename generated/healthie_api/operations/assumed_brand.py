# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of


class AssumedBrand(BaseModel):
    alt_branded_logo_url: str | None
    branded_favicon_url: str | None
    branded_logo_url: str | None
    branded_name: str | None
    id: ID
    theme_accent_primary: str | None
    theme_accent_primary_hover: str | None
    theme_background_hover: str | None
    theme_background_input: str | None
    theme_background_primary: str | None
    theme_background_secondary: str | None
    theme_background_sidebar: str | None
    theme_border_input: str | None
    theme_border_primary: str | None
    theme_text_sidebar: str | None
    theme_text_sidebar_active: str | None
    theme_text_sidebar_tab_bar: str | None


OPERATION: GraphQLOperation[AssumedBrand | None] = GraphQLOperation(
    name="assumedBrand",
    kind="query",
    safety="read",
    arguments={"brand_id": "ID", "branded_url": "String", "custom_sign_in_path": "String", "partner_name": "String"},
    document="""
query assumedBrand($brand_id: ID, $branded_url: String, $custom_sign_in_path: String, $partner_name: String) {
 assumedBrand(
 brand_id: $brand_id
 branded_url: $branded_url
 custom_sign_in_path: $custom_sign_in_path
 partner_name: $partner_name
 ) {
 ...AssumedBrand
 }
}

fragment AssumedBrand on AssumedBrand {
 alt_branded_logo_url
 branded_favicon_url
 branded_logo_url
 branded_name
 id
 theme_accent_primary
 theme_accent_primary_hover
 theme_background_hover
 theme_background_input
 theme_background_primary
 theme_background_secondary
 theme_background_sidebar
 theme_border_input
 theme_border_primary
 theme_text_sidebar
 theme_text_sidebar_active
 theme_text_sidebar_tab_bar
}
""",
    decode=optional_object_of("assumedBrand", AssumedBrand),
)
