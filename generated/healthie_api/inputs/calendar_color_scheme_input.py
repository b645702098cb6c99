# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class ColorCodeInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    code_by_item: str | None = None
    color: str | None = None
    id: ID | None = None


class CalendarColorSchemeInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    color_code_by: str | None = None
    color_codes: list[ColorCodeInput | None] | None = None
    default_color: str | None = None
    id: ID | None = None
