# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, InputModel


class RequestedPaymentTemplateInput(InputModel):
    active_template: Boolean | None = None
    id: ID | None = None
    name: str | None = None
