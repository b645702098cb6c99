# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Duration
from pydantic import Field


class AppointmentTypeFormConnectionInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    custom_module_form_id: ID | None = None
    id: ID | None = None
    interval: Duration | None = None
