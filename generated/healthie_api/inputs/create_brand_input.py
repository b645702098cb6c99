# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.uploads import Upload


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
