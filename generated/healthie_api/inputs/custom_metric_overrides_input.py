# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CustomMetricOverridesInput(InputModel):
    custom_metric_id: ID | None = None
    id: ID | None = None
    show: Boolean | None = None
    show_client: Boolean | None = None
