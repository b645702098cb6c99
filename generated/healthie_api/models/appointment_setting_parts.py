# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field


class ColorCode(BaseModel):
    calendar_color_scheme_id: str | None
    code_by_item: str | None
    code_by_item_name: str | None
    color: str | None
    id: ID


class CalendarColorScheme(BaseModel):
    appointment_setting_id: str | None
    color_code_by: str | None
    color_codes: list[ColorCode] | None
    default_color: str | None
    id: ID
    user_id: str | None


class ContactType(BaseModel):
    appointment_setting_id: str | None
    appointment_type_id: str | None
    form_id: str | None
    id: ID | None
    name: str | None
    show_: Boolean = Field(validation_alias="show", serialization_alias="show")
    user_id: str | None


class VideoUrlOption(BaseModel):
    id: ID
    url: str | None
    url_by_item_id: str | None


class VideoUrlDefault(BaseModel):
    default_url: str
    id: ID
    user_id: ID
    video_url_options: list[VideoUrlOption] | None
