# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import JSON


class ClientInsurancePlanInput(InputModel):
    id: str | None = None
    metadata: JSON | None = None
    payer_name: str | None = None
