# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class RequestedPayerInput(InputModel):
    address: str | None = None
    email: str | None = None
    id: ID | None = None
    name: str | None = None
