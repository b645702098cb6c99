# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class ServingSizeInput(InputModel):
    amount: str | None = None
    id: ID | None = None
    unit: str | None = None
