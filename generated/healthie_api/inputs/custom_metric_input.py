# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class CustomMetricInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
    show_client: Boolean | None = None
    track: Boolean | None = None
