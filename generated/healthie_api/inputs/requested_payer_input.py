# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class RequestedPayerInput(InputModel):
    address: str | None = None
    email: str | None = None
    id: ID | None = None
    name: str | None = None
