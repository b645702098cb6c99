# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CustomMetricOverridesInput(InputModel):
    custom_metric_id: ID | None = None
    id: ID | None = None
    show: Boolean | None = None
    show_client: Boolean | None = None
