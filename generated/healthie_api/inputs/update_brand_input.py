# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from hero_healthie_runtime.uploads import Upload


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
