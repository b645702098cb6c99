# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class CustomMetricOverridesInput(InputModel):
    custom_metric_id: ID | None = None
    id: ID | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
    show_client: Boolean | None = None
