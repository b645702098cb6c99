# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Brand(BaseModel):
    about_description: str | None
    bg_color: str | None
    brand_email: str | None
    brand_name: str | None
    brand_owner: UserReference | None
    brand_owner_has_practice_plus: Boolean | None
    brand_owner_has_whitelabel: Boolean | None
    brand_phone: str | None
    contact_description: str | None
    custom_sign_in_path: str | None
    display_embed_title: Boolean | None
    display_name: str | None
    display_package_image: Boolean | None
    email_background_color: str | None
    embed_primary_color: str | None
    embeddable_layout_css_url: str | None
    facebook: str | None
    font_color: str | None
    ga_id: str | None
    gtm_id: str | None
    id: ID
    instagram: str | None
    intake_completed_html: str | None
    logo: JSON | None
    logo_file_name: str | None
    logo_url: str | None
    main_layout_css_url: str | None
    selected_color: str | None
    slogan: str | None
    tab_accent_color: str | None
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
    titles: str | None
    twitter: str | None
    user_id: str | None
    website: str | None


BRAND_FRAGMENT = """
fragment Brand on Brand {
 about_description
 bg_color
 brand_email
 brand_name
 brand_owner {
 ...UserReference
 }
 brand_owner_has_practice_plus
 brand_owner_has_whitelabel
 brand_phone
 contact_description
 custom_sign_in_path
 display_embed_title
 display_name
 display_package_image
 email_background_color
 embed_primary_color
 embeddable_layout_css_url
 facebook
 font_color
 ga_id
 gtm_id
 id
 instagram
 intake_completed_html
 logo
 logo_file_name
 logo_url
 main_layout_css_url
 selected_color
 slogan
 tab_accent_color
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
 titles
 twitter
 user_id
 website
}
"""


OPERATION: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brand",
    kind="query",
    safety="read",
    arguments={"custom_sign_in_path": "String", "id": "ID", "locationString": "String", "provider_id": "ID"},
    document="""
query brand($custom_sign_in_path: String, $id: ID, $locationString: String, $provider_id: ID) {
 brand(
 custom_sign_in_path: $custom_sign_in_path
 id: $id
 locationString: $locationString
 provider_id: $provider_id
 ) {
 ...Brand
 }
}
"""
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("brand", Brand),
)

BRAND_FROM_CUSTOM_SIGN_IN_PATH: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brandFromCustomSignInPath",
    kind="query",
    safety="read",
    arguments={"custom_sign_in_path": "String"},
    document="""
query brandFromCustomSignInPath($custom_sign_in_path: String) {
 brandFromCustomSignInPath(custom_sign_in_path: $custom_sign_in_path) {
 ...Brand
 }
}
"""
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("brandFromCustomSignInPath", Brand),
)
