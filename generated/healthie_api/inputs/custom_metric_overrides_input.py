# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field


class CustomMetricOverridesInput(InputModel):
    custom_metric_id: ID | None = None
    id: ID | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
    show_client: Boolean | None = None
