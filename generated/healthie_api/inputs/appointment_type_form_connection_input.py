# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Duration, Field, InputModel


class AppointmentTypeFormConnectionInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None
    interval: Duration | None = None
