# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import JSON, InputModel


class ClientInsurancePlanInput(InputModel):
    id: str | None = None
    metadata: JSON | None = None
    payer_name: str | None = None
